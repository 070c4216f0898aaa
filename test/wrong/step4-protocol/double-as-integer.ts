// misconception: the eight bytes of a double are an integer
// check: 4.1e
// code: E4-DOUBLE
// file: bytes.ts
// #region getF64
  return Number(getU64(bytes, at))
// #endregion getF64
