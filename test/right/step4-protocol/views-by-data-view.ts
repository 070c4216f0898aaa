// idea: a DataView, every text by every(); text by TextDecoder
// file: view.ts
// #region openView
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < layout.bytes || view.getUint32(0) !== bytes.length) return "malformed"
  const inside = ({ at }: Slot) => {
    const left = bytes.length - view.getUint32(at)
    return view.getUint32(at) >= layout.bytes && left >= 0 && view.getUint32(at + 4) <= left
  }
  return layout.texts.every(inside) ? { bytes } : "malformed"
// #endregion openView
// #region readNumber
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return kind === "u32" ? view.getUint32(at) : view.getFloat64(at)
// #endregion readNumber
// #region readText
  const from = getU32(bytes, at)
  return new TextDecoder().decode(bytes.subarray(from, from + getU32(bytes, at + 4)))
// #endregion readText
// #region keep
  return { bytes: new Uint8Array(bytes) }
// #endregion keep
