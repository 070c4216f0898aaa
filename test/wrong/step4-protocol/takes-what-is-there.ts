// misconception: what has come of a payload is the payload
// check: 4.2c
// code: E4-CUT-PAYLOAD
// file: frame.ts
// #region nextFrame
  const { bytes, start, end } = stream
  if (end - start < HEADER_BYTES) return "incomplete"
  const length = getU32(bytes, start)
  if (length > mostBytes) return "malformed"
  const payload = start + HEADER_BYTES
  const behind = Math.min(end, payload + length)
  stream.start = behind
  return bytes.subarray(payload, behind)
// #endregion nextFrame
