// misconception: getFloat64 reads the bytes as this machine would
// check: 4.1e
// code: E4-ORDER-DOUBLE
// file: bytes.ts
// #region getF64
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getFloat64(at, true)
// #endregion getF64
