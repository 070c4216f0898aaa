// misconception: a length is read once, and kept where the next call finds it
// check: 4.2e
// code: E4-SPLIT
// file: frame.ts
// adds: let expected: number | undefined
// #region nextFrame
  const { bytes, start, end } = stream
  if (end - start < HEADER_BYTES) return "incomplete"
  expected ??= getU32(bytes, start)
  if (expected > mostBytes) {
    expected = undefined
    return "malformed"
  }
  const payload = start + HEADER_BYTES
  if (end - payload < expected) return "incomplete"
  stream.start = payload + expected
  expected = undefined
  return bytes.subarray(payload, stream.start)
// #endregion nextFrame
