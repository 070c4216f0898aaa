// misconception: a << 24 is a large number
// check: 4.1b
// code: E4-NEGATIVE
// file: bytes.ts
// #region getU32
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4)
  return (a << 24) | (b << 16) | (c << 8) | d
// #endregion getU32
