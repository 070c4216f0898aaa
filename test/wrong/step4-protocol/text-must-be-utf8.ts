// misconception: what is not UTF-8 cannot be read
// check: 4.5a
// code: E4-NOT-UTF-EIGHT
// file: view.ts
// #region readText
  const from = getU32(bytes, at)
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(from, from + getU32(bytes, at + 4)))
// #endregion readText
