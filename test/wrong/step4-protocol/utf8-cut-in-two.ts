// misconception: a text can be decoded in pieces of four bytes
// check: 4.5a
// code: E4-CHARACTERS
// file: view.ts
// #region readText
  const from = getU32(bytes, at)
  const behind = from + getU32(bytes, at + 4)
  let text = ""
  for (let i = from; i < behind; i += 4) text += new TextDecoder().decode(bytes.subarray(i, Math.min(i + 4, behind)))
  return text
// #endregion readText
