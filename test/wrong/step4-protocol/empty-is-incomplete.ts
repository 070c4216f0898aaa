// misconception: nothing has come yet when the length is 0
// check: 4.2b
// code: E4-EMPTY-FRAME
// file: frame.ts
// #region nextFrame
  const { bytes, start, end } = stream
  if (end - start < HEADER_BYTES) return "incomplete"
  const length = getU32(bytes, start)
  if (length === 0) return "incomplete"
  if (length > mostBytes) return "malformed"
  const payload = start + HEADER_BYTES
  if (end - payload < length) return "incomplete"
  stream.start = payload + length
  return bytes.subarray(payload, payload + length)
// #endregion nextFrame
