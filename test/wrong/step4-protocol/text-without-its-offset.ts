// misconception: a text begins where its slot is
// check: 4.5a
// code: E4-MISREAD-TEXT
// file: view.ts
// #region readText
  return decoder.decode(bytes.subarray(at, at + getU32(bytes, at + 4)))
// #endregion readText
