// idea: the methods of Buffer over the same memory
// file: bytes.ts
// #region putU32
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).writeUInt32BE(value, at)
// #endregion putU32
// #region getU32
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).readUInt32BE(at)
// #endregion getU32
// #region getI32
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).readInt32BE(at)
// #endregion getI32
// #region putU64
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).writeBigUInt64BE(value, at)
// #endregion putU64
// #region getU64
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).readBigUInt64BE(at)
// #endregion getU64
// #region getF64
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).readDoubleBE(at)
// #endregion getF64
