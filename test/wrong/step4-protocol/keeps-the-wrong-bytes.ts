// misconception: a copy of the memory begins where the record begins
// check: 4.5f
// code: E4-KEEP
// file: view.ts
// #region keep
  return { bytes: new Uint8Array(bytes.buffer.slice(0), 0, bytes.length) }
// #endregion keep
