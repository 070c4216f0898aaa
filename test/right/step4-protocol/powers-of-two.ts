// idea: sizes are powers of two, and at most half of the array is ever in use when it moves
// file: frame.ts
// #region reserve
  const { bytes, start, end } = stream
  const kept = end - start
  if (bytes.length - end >= n) return end
  let size = bytes.length
  while (size < 2 * (kept + n)) size *= 2
  const to = size === bytes.length ? bytes : new Uint8Array(size)
  for (let i = 0; i < kept; i++) to[i] = bytes[start + i] ?? 0
  Object.assign(stream, { bytes: to, start: 0, end: kept })
  return kept
// #endregion reserve
