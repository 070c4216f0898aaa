// misconception: subarray() is a copy
// check: 4.5f
// code: E4-KEEP
// file: view.ts
// #region keep
  return { bytes: bytes.subarray() }
// #endregion keep
