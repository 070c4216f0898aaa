// idea: a Buffer over the same memory; kept in Node's pool; empty texts may lie anywhere
// file: view.ts
// #region openView
  if (bytes.length < layout.bytes) return "malformed"
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (buffer.readUInt32BE() !== bytes.length) return "malformed"
  for (const { at } of layout.texts) {
    const [from, length] = [buffer.readUInt32BE(at), buffer.readUInt32BE(at + 4)]
    if (length > 0 && (from < layout.bytes || from + length > bytes.length)) return "malformed"
  }
  return { bytes: buffer }
// #endregion openView
// #region readNumber
  if (kind === "u32") return getU32(bytes, at)
  const [double = 0] = new Float64Array(Uint8Array.from(bytes.subarray(at, at + 8)).reverse().buffer)
  return double
// #endregion readNumber
// #region readText
  const [from, length] = [getU32(bytes, at), getU32(bytes, at + 4)]
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8", from, from + length)
// #endregion readText
// #region keep
  return { bytes: Buffer.from(bytes) }
// #endregion keep
