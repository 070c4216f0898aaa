// misconception: bytes begin with the number
// check: 4.1a
// code: E4-AT
// file: bytes.ts
// #region putU32
  for (const i of [0, 1, 2, 3]) bytes[i] = value >>> (24 - 8 * i)
// #endregion putU32
