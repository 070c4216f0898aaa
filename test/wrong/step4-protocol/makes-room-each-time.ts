// misconception: room is made each time, whether there is any or not
// check: 4.2a
// code: E4-MOVES
// file: frame.ts
// #region reserve
  const { bytes, start, end } = stream
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
