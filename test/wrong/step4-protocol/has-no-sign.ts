// misconception: a number has the same value whichever way it is read
// check: 4.1c
// code: E4-UNSIGNED
// file: bytes.ts
// #region getI32
  return getU32(bytes, at)
// #endregion getI32
