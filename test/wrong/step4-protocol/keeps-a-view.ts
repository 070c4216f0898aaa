// misconception: a view is kept by keeping it
// check: 4.5f
// code: E4-KEEP
// file: view.ts
// #region keep
  return { bytes }
// #endregion keep
