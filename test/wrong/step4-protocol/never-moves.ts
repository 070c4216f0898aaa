// misconception: only a larger array makes room
// check: 4.2g
// code: E4-MEMORY
// file: frame.ts
// #region reserve
  const { bytes, end } = stream
  if (bytes.length - end >= n) return end
  stream.bytes = new Uint8Array(Math.max(2 * bytes.length, end + n))
  stream.bytes.set(bytes.subarray(0, end))
  return end
// #endregion reserve
