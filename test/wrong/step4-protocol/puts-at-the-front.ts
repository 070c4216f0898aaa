// misconception: what goes out begins at the front of the array
// check: 4.2f
// code: E4-PUT-FRAME
// file: frame.ts
// #region putFrame
  void reserve(stream, HEADER_BYTES + payload.length)
  putU32(stream.bytes, 0, payload.length)
  stream.bytes.set(payload, HEADER_BYTES)
  stream.start = 0
  stream.end = HEADER_BYTES + payload.length
// #endregion putFrame
