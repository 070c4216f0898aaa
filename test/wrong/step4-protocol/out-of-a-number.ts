// misconception: a bigint made of a number is exact
// check: 4.1d
// code: E4-ROUNDED
// file: bytes.ts
// #region getU64
  return BigInt(getU32(bytes, at) * 2 ** 32 + getU32(bytes, at + 4))
// #endregion getU64
