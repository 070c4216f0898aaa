// misconception: Buffer.concat() costs what is added
// check: 4.2g
// code: E4-QUADRATIC
// file: frame.ts
// #region reserve
  if (stream.bytes.length - stream.end >= n) return stream.end
  stream.bytes = Buffer.concat([stream.bytes.subarray(stream.start, stream.end), new Uint8Array(n)])
  stream.end -= stream.start
  stream.start = 0
  return stream.end
// #endregion reserve
