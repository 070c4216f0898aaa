// misconception: the lower half of 64 bits has a sign
// check: 4.1d
// code: E4-HALVES
// file: bytes.ts
// #region getU64
  return (BigInt(getU32(bytes, at)) << 32n) + BigInt(getI32(bytes, at + 4))
// #endregion getU64
