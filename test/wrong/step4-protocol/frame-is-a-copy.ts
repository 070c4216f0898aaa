// misconception: a frame has to be copied to be returned
// check: 4.2b
// code: E4-FRAME-COPY
// file: frame.ts
// #region nextFrame
  const { bytes, start, end } = stream
  if (end - start < HEADER_BYTES) return "incomplete"
  const length = getU32(bytes, start)
  if (length > mostBytes) return "malformed"
  const payload = start + HEADER_BYTES
  if (end - payload < length) return "incomplete"
  stream.start = payload + length
  return bytes.slice(payload, payload + length)
// #endregion nextFrame
