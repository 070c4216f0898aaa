// misconception: a text may lie anywhere in the record
// check: 4.5c
// code: E4-TEXT-BEFORE
// file: view.ts
// #region openView
  if (bytes.length < layout.bytes || getU32(bytes, 0) !== bytes.length) return "malformed"
  for (const { at } of layout.texts) {
    const from = getU32(bytes, at)
    if (from + getU32(bytes, at + 4) > bytes.length) return "malformed"
  }
  return { bytes }
// #endregion openView
