// misconception: when the bytes move, only their beginning moves
// check: 4.2a
// code: E4-RESERVE-LOST
// file: frame.ts
// #region reserve
  const { bytes, start, end } = stream
  if (bytes.length - end >= n) return end
  const kept = end - start
  if (start >= kept && bytes.length - kept >= n) bytes.copyWithin(0, start, end)
  else {
    stream.bytes = new Uint8Array(Math.max(2 * bytes.length, kept + n))
    stream.bytes.set(bytes.subarray(start, end))
  }
  stream.start = 0
  return end
// #endregion reserve
