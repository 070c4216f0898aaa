// misconception: who waits for the rest makes room for it at once
// check: 4.2c
// code: E4-CONSUMES
// file: frame.ts
// #region nextFrame
  const { bytes, start, end } = stream
  if (end - start < HEADER_BYTES) return "incomplete"
  const length = getU32(bytes, start)
  if (length > mostBytes) return "malformed"
  const payload = start + HEADER_BYTES
  if (end - payload < length) {
    void reserve(stream, Math.max(length, bytes.length))
    return "incomplete"
  }
  stream.start = payload + length
  return bytes.subarray(payload, payload + length)
// #endregion nextFrame
