// misconception: a number holds 64 bits
// check: 4.1d
// code: E4-ROUNDED
// file: bytes.ts
// #region putU64
  const number = Number(value)
  putU32(bytes, at, Math.floor(number / 2 ** 32))
  putU32(bytes, at + 4, number % 2 ** 32)
// #endregion putU64
