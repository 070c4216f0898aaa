// misconception: a page more each time is growth enough
// check: 4.2g
// code: E4-QUADRATIC
// file: frame.ts
// #region reserve
  const { bytes, start, end } = stream
  if (bytes.length - end >= n) return end
  const kept = end - start
  if (start >= kept && bytes.length - kept >= n) bytes.copyWithin(0, start, end)
  else {
    stream.bytes = new Uint8Array(Math.max(bytes.length + FIRST_BYTES, kept + n))
    stream.bytes.set(bytes.subarray(start, end))
  }
  stream.start = 0
  stream.end = kept
  return kept
// #endregion reserve
