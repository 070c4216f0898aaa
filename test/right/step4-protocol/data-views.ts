// idea: a DataView for every number
// file: bytes.ts
// #region putU32
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).setUint32(at, value)
// #endregion putU32
// #region getU32
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at)
// #endregion getU32
// #region getI32
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getInt32(at)
// #endregion getI32
// #region putU64
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).setBigUint64(at, value)
// #endregion putU64
// #region getU64
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigUint64(at)
// #endregion getU64
