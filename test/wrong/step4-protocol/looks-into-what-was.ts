// misconception: the array is as long as what has come in
// check: 4.2c
// code: E4-CUT-PAYLOAD
// file: frame.ts
// #region nextFrame
  const { bytes, start, end } = stream
  if (end - start < HEADER_BYTES) return "incomplete"
  const length = getU32(bytes, start)
  if (length > mostBytes) return "malformed"
  const payload = start + HEADER_BYTES
  if (bytes.length - payload < length) return "incomplete"
  stream.start = payload + length
  return bytes.subarray(payload, payload + length)
// #endregion nextFrame
