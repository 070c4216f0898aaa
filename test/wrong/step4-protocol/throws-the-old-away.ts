// misconception: who makes room may throw away what is there
// check: 4.2a
// code: E4-RESERVE-LOST
// file: frame.ts
// #region reserve
  if (stream.bytes.length - stream.end >= n) return stream.end
  stream.bytes = new Uint8Array(Math.max(2 * stream.bytes.length, n))
  stream.start = 0
  stream.end = 0
  return 0
// #endregion reserve
