// misconception: who checks one text has checked the record
// check: 4.5d
// code: E4-OUTSIDE
// file: view.ts
// #region openView
  if (bytes.length < layout.bytes || getU32(bytes, 0) !== bytes.length) return "malformed"
  for (const { at } of layout.texts.slice(0, 1)) {
    const from = getU32(bytes, at)
    if (from < layout.bytes || from + getU32(bytes, at + 4) > bytes.length) return "malformed"
  }
  return { bytes }
// #endregion openView
