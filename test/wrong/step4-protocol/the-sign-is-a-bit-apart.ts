// misconception: a negative number is a bit for the sign and then the number
// check: 4.1c
// code: E4-NUMBER
// file: bytes.ts
// #region getI32
  const value = getU32(bytes, at)
  return value >= 0x8000_0000 ? -(value - 0x8000_0000) : value
// #endregion getI32
