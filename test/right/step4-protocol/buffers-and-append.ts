// idea: reads the length by a Buffer, and puts frames by append
// file: frame.ts
// #region nextFrame
  const rest = Buffer.from(stream.bytes.buffer, stream.bytes.byteOffset + stream.start, stream.end - stream.start)
  if (rest.length < 4) return "incomplete"
  const behind = 4 + rest.readUInt32BE()
  if (behind > 4 + mostBytes) return "malformed"
  if (rest.length < behind) return "incomplete"
  stream.start += behind
  return rest.subarray(4, behind)
// #endregion nextFrame
// #region putFrame
  const header = Buffer.alloc(4)
  header.writeUInt32BE(payload.length)
  append(stream, header)
  append(stream, payload)
// #endregion putFrame
