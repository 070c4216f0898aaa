// idea: a stream without bytes begins at the front again, before anybody asks whether there is room
// file: frame.ts
// #region reserve
  if (stream.start === stream.end) {
    stream.start = 0
    stream.end = 0
  }
  const { bytes, start, end } = stream
  if (bytes.length - end >= n) return end
  const kept = end - start
  if (start >= kept && bytes.length - kept >= n) bytes.copyWithin(0, start, end)
  else {
    stream.bytes = new Uint8Array(Math.max(2 * bytes.length, kept + n))
    stream.bytes.set(bytes.subarray(start, end))
  }
  stream.start = 0
  stream.end = kept
  return kept
// #endregion reserve
