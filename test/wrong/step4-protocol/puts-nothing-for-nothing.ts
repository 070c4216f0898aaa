// misconception: an empty payload needs no frame
// check: 4.2f
// code: E4-PUT-FRAME
// file: frame.ts
// #region putFrame
  if (payload.length === 0) return
  const at = reserve(stream, HEADER_BYTES + payload.length)
  putU32(stream.bytes, at, payload.length)
  stream.bytes.set(payload, at + HEADER_BYTES)
  stream.end += HEADER_BYTES + payload.length
// #endregion putFrame
