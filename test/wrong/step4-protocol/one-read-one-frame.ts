// misconception: what a read returns is one message
// check: 4.2b
// code: E4-REST-LOST
// file: frame.ts
// #region nextFrame
  const { bytes, start, end } = stream
  if (end - start < HEADER_BYTES) return "incomplete"
  const length = getU32(bytes, start)
  if (length > mostBytes) return "malformed"
  const payload = start + HEADER_BYTES
  if (end - payload < length) return "incomplete"
  stream.start = end
  return bytes.subarray(payload, payload + length)
// #endregion nextFrame
