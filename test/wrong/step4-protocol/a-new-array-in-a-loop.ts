// misconception: who copies byte by byte copies little
// check: 4.2g
// code: E4-QUADRATIC
// file: frame.ts
// #region reserve
  const { bytes, start, end } = stream
  if (bytes.length - end >= n) return end
  const kept = end - start
  const room = new Uint8Array(Math.max(bytes.length, kept + n))
  for (let i = 0; i < kept; i++) room[i] = bytes[start + i] ?? 0
  stream.bytes = room
  stream.start = 0
  stream.end = kept
  return kept
// #endregion reserve
