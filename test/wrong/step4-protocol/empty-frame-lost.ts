// misconception: a frame without a payload is none
// check: 4.2b
// code: E4-EMPTY-FRAME
// file: frame.ts
// #region nextFrame
  const { bytes, start, end } = stream
  if (end - start < HEADER_BYTES) return "incomplete"
  const length = getU32(bytes, start)
  if (length > mostBytes) return "malformed"
  if (length === 0) {
    stream.start += HEADER_BYTES
    return nextFrame(stream, mostBytes)
  }
  const payload = start + HEADER_BYTES
  if (end - payload < length) return "incomplete"
  stream.start = payload + length
  return bytes.subarray(payload, payload + length)
// #endregion nextFrame
