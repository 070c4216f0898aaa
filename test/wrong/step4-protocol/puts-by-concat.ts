// misconception: what goes out is put together anew for each frame
// check: 4.2g
// code: E4-QUADRATIC
// file: frame.ts
// #region putFrame
  const header = new Uint8Array(HEADER_BYTES)
  putU32(header, 0, payload.length)
  stream.bytes = Buffer.concat([stream.bytes.subarray(stream.start, stream.end), header, payload])
  stream.start = 0
  stream.end = stream.bytes.length
// #endregion putFrame
