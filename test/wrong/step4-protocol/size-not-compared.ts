// misconception: the size in a record is true
// check: 4.5b
// code: E4-SIZE
// file: view.ts
// #region openView
  if (bytes.length < layout.bytes) return "malformed"
  for (const { at } of layout.texts) {
    const from = getU32(bytes, at)
    if (from < layout.bytes || from + getU32(bytes, at + 4) > bytes.length) return "malformed"
  }
  return { bytes }
// #endregion openView
