// misconception: the lower half of a number goes first, each half in network order
// check: 4.1a
// code: E4-NUMBER
// file: bytes.ts
// #region putU32
  putU16(bytes, at, value & 0xffff)
  putU16(bytes, at + 2, value >>> 16)
// #endregion putU32
