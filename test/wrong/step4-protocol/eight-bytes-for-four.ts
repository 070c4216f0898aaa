// misconception: a number of 32 bits may take the place of one with 64
// check: 4.1a
// code: E4-AT
// file: bytes.ts
// #region putU32
  bytes.set(new Uint8Array(8), at)
  bytes[at] = value >>> 24
  bytes[at + 1] = value >>> 16
  bytes[at + 2] = value >>> 8
  bytes[at + 3] = value
// #endregion putU32
