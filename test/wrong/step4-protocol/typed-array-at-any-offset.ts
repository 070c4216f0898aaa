// misconception: a Float64Array may begin anywhere
// check: 4.1e
// code: E0-OFFSET
// file: bytes.ts
// #region getF64
  return new Float64Array(bytes.buffer, bytes.byteOffset + at, 1)[0] ?? 0
// #endregion getF64
