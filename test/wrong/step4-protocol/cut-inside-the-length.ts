// misconception: a length always comes in one piece
// check: 4.2c
// code: E4-CUT-LENGTH
// file: frame.ts
// #region nextFrame
  const { bytes, start, end } = stream
  if (end === start) return "incomplete"
  const length = getU32(bytes, start)
  if (length > mostBytes) return "malformed"
  const payload = start + HEADER_BYTES
  if (end - payload < length) return "incomplete"
  stream.start = payload + length
  return bytes.subarray(payload, payload + length)
// #endregion nextFrame
