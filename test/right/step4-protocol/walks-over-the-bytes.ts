// idea: a number is built by a loop over its bytes; values are put in by division
// file: bytes.ts
// #region putU32
  let rest = value
  for (let i = at + 3; i >= at; i--) {
    bytes[i] = rest % 256
    rest = Math.floor(rest / 256)
  }
// #endregion putU32
// #region getU32
  let value = 0
  for (const byte of bytes.subarray(at, at + 4)) value = value * 256 + byte
  return value
// #endregion getU32
// #region getI32
  const value = getU32(bytes, at)
  return value < 2 ** 31 ? value : value - 2 ** 32
// #endregion getI32
