// misconception: whoever sends a length means it
// check: 4.2d
// code: E4-LIMIT
// file: frame.ts
// #region nextFrame
  const { bytes, start, end } = stream
  if (end - start < HEADER_BYTES) return "incomplete"
  const length = getU32(bytes, start)
  const payload = start + HEADER_BYTES
  if (end - payload < length) return "incomplete"
  stream.start = payload + length
  return bytes.subarray(payload, payload + length)
// #endregion nextFrame
