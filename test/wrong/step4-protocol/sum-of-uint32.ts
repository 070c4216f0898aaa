// misconception: two uint32 add up to a uint32
// check: 4.5c
// code: E4-OVERFLOW
// file: view.ts
// #region openView
  if (bytes.length < layout.bytes || getU32(bytes, 0) !== bytes.length) return "malformed"
  for (const { at } of layout.texts) {
    const from = getU32(bytes, at)
    if (from < layout.bytes || (from + getU32(bytes, at + 4)) >>> 0 > bytes.length) return "malformed"
  }
  return { bytes }
// #endregion openView
