// misconception: each text begins where the one before it ends
// check: 4.5d
// code: E4-REFUSES
// file: view.ts
// #region openView
  if (bytes.length < layout.bytes || getU32(bytes, 0) !== bytes.length) return "malformed"
  let behind = layout.bytes
  for (const { at } of layout.texts) {
    const from = getU32(bytes, at)
    if (from !== behind && layout.texts.length > 1) return "malformed"
    behind = from + getU32(bytes, at + 4)
    if (from < layout.bytes || behind > bytes.length) return "malformed"
  }
  return { bytes }
// #endregion openView
