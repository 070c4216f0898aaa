// misconception: the length says how long the whole frame is
// check: 4.2f
// code: E4-PUT-FRAME
// file: frame.ts
// #region putFrame
  const at = reserve(stream, HEADER_BYTES + payload.length)
  putU32(stream.bytes, at, HEADER_BYTES + payload.length)
  stream.bytes.set(payload, at + HEADER_BYTES)
  stream.end += HEADER_BYTES + payload.length
// #endregion putFrame
