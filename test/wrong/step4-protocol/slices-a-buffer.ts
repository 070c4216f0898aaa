// misconception: slice() copies
// check: 4.5f
// code: E4-KEEP-BUFFER
// file: view.ts
// #region keep
  return { bytes: bytes.slice() }
// #endregion keep
