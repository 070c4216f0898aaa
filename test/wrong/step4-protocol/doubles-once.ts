// misconception: twice as much is always enough
// check: 4.2a
// code: E4-NO-ROOM
// file: frame.ts
// #region reserve
  const { bytes, start, end } = stream
  if (bytes.length - end >= n) return end
  const kept = end - start
  if (start >= kept && bytes.length - kept >= n) bytes.copyWithin(0, start, end)
  else {
    stream.bytes = new Uint8Array(2 * bytes.length)
    stream.bytes.set(bytes.subarray(start, end))
  }
  stream.start = 0
  stream.end = kept
  return kept
// #endregion reserve
