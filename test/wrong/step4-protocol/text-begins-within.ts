// misconception: a text that begins within the record ends there
// check: 4.5c
// code: E4-TEXT-PAST
// file: view.ts
// #region openView
  if (bytes.length < layout.bytes || getU32(bytes, 0) !== bytes.length) return "malformed"
  for (const { at } of layout.texts) {
    const from = getU32(bytes, at)
    if (from < layout.bytes || from > bytes.length) return "malformed"
  }
  return { bytes }
// #endregion openView
