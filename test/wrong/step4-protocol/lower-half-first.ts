// misconception: the lower half stands in front
// check: 4.1d
// code: E4-HALVES
// file: bytes.ts
// #region putU64
  putU32(bytes, at, Number(value & 0xffff_ffffn))
  putU32(bytes, at + 4, Number(value >> 32n))
// #endregion putU64
