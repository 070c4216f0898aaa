// misconception: set() makes the array as long as it needs
// check: 4.2f
// code: E0-OFFSET
// file: frame.ts
// #region putFrame
  const at = reserve(stream, HEADER_BYTES)
  putU32(stream.bytes, at, payload.length)
  stream.bytes.set(payload, at + HEADER_BYTES)
  stream.end += HEADER_BYTES + payload.length
// #endregion putFrame
