// idea: never moves within the array: a new one, half as large again
// file: frame.ts
// #region reserve
  const { bytes, start, end } = stream
  if (end + n <= bytes.length) return end
  const kept = bytes.subarray(start, end)
  stream.bytes = new Uint8Array(Math.max(FIRST_BYTES, Math.ceil((kept.length + n) * 1.5)))
  stream.bytes.set(kept)
  stream.start = 0
  stream.end = kept.length
  return stream.end
// #endregion reserve
