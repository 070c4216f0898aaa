// misconception: the network wants the order of this machine
// check: 4.1a
// code: E4-ORDER
// file: bytes.ts
// #region putU32
  bytes[at] = value
  bytes[at + 1] = value >>> 8
  bytes[at + 2] = value >>> 16
  bytes[at + 3] = value >>> 24
// #endregion putU32
