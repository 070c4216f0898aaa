// misconception: bytes.buffer begins where bytes begin
// check: 4.1f
// code: E4-BASE
// file: bytes.ts
// #region getF64
  return new DataView(bytes.buffer).getFloat64(at)
// #endregion getF64
