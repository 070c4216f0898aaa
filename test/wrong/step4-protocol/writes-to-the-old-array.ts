// misconception: reserve() makes the same array longer
// check: 4.2f
// code: E4-STALE-ARRAY
// file: frame.ts
// #region putFrame
  const { bytes } = stream
  const at = reserve(stream, HEADER_BYTES + payload.length)
  putU32(bytes, at, payload.length)
  bytes.set(payload.subarray(0, Math.max(0, bytes.length - at - HEADER_BYTES)), at + HEADER_BYTES)
  stream.end += HEADER_BYTES + payload.length
// #endregion putFrame
