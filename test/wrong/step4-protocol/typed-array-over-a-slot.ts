// misconception: a slot at a multiple of 8 may be a Float64Array
// check: 4.5a
// code: E4-ALIGN
// file: view.ts
// #region readNumber
  if (kind === "u32") return getU32(bytes, at)
  const [low = 0, high = 0] = new Uint32Array(new Float64Array(bytes.buffer, bytes.byteOffset + at, 1).buffer, bytes.byteOffset + at, 2)
  const swapped = new DataView(new ArrayBuffer(8))
  swapped.setUint32(0, low, true)
  swapped.setUint32(4, high, true)
  return swapped.getFloat64(0)
// #endregion readNumber
