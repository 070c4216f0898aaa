// idea: makes the frame first and appends it
// file: frame.ts
// #region putFrame
  const frame = new Uint8Array(HEADER_BYTES + payload.length)
  putU32(frame, 0, payload.length)
  frame.set(payload, HEADER_BYTES)
  append(stream, frame)
// #endregion putFrame
