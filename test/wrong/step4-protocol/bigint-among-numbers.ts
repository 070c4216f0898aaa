// misconception: a bigint can be put together from numbers
// check: 4.1d
// code: E0-OFFSET
// file: bytes.ts
// #region getU64
  return (BigInt(getU32(bytes, at)) << 32n) + (getU32(bytes, at + 4) as unknown as bigint)
// #endregion getU64
