// idea: multiplication and division, and a double through a bigint
// file: bytes.ts
// #region putU32
  for (let i = 3, rest = value; i >= 0; i--, rest = Math.floor(rest / 256)) bytes[at + i] = rest % 256
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
// #region putU64
  for (let i = 7, rest = value; i >= 0; i--, rest >>= 8n) bytes[at + i] = Number(rest & 0xffn)
// #endregion putU64
// #region getU64
  return BigInt(`0x${Array.from(bytes.subarray(at, at + 8), (byte) => byte.toString(16).padStart(2, "0")).join("")}`)
// #endregion getU64
// #region getF64
  const words = BigUint64Array.of(getU64(bytes, at))
  return new Float64Array(words.buffer)[0] ?? 0
// #endregion getF64
