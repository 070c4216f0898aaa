// misconception: a DataView over bytes.buffer is one over bytes
// check: 4.1f
// code: E4-BASE
// file: bytes.ts
// #region putU32
  new DataView(bytes.buffer).setUint32(at, value)
// #endregion putU32
