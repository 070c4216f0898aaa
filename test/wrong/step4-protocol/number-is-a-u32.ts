// misconception: a number has four bytes
// check: 4.5a
// code: E4-MISREAD
// file: view.ts
// #region readNumber
  return getU32(bytes, at) + (kind === "f64" ? getU32(bytes, at + 4) / 2 ** 32 : 0)
// #endregion readNumber
