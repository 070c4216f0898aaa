// misconception: an offset counts from where the memory begins
// check: 4.5a
// code: E4-VIEW-BASE
// file: view.ts
// #region readText
  const from = getU32(bytes, at)
  return Buffer.from(bytes.buffer, from, getU32(bytes, at + 4)).toString()
// #endregion readText
