// misconception: offsets of a text count characters
// check: 4.5a
// code: E4-CHARACTERS
// file: view.ts
// #region readText
  const from = getU32(bytes, at)
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1").slice(0, from)
  const texts = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.length - from).toString()
  return (all + texts).slice(from, from + getU32(bytes, at + 4))
// #endregion readText
