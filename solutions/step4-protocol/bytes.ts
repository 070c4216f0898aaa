// Step 4, numbers as bytes. On the wire the byte with the highest value comes first: network byte order, big-endian.
//
// Nothing here depends on the machine's own order, because bytes are taken apart and put together by value. `at` is an
// offset into `bytes`; the caller has checked that the number lies within them.
//
// Sources: RFC 1700 "Data Notation" (network order), byteorder(3), IEEE 754-2019 3.4 (binary64).

/** Writes an unsigned integer of 32 bits, 4 bytes. */
export function putU32(bytes: Uint8Array, at: number, value: number): void {
  // TODO(4.1) Four bytes from the highest to the lowest. An element of a Uint8Array keeps the low 8 bits of what it
  // is given.
  // #region putU32
  bytes[at] = value >>> 24
  bytes[at + 1] = value >>> 16
  bytes[at + 2] = value >>> 8
  bytes[at + 3] = value
  // #endregion putU32
}

/** Reads an unsigned integer of 32 bits: 0 to 4,294,967,295. */
export function getU32(bytes: Uint8Array, at: number): number {
  // TODO(4.1) Put four bytes together, and mind the sign: the operators of bits give an int32. `>>> 0` makes it a
  // uint32.
  // #region getU32
  const high = ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16)
  return (high | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0
  // #endregion getU32
}

/** Reads a signed integer of 32 bits in two's complement: -2,147,483,648 to 2,147,483,647. */
export function getI32(bytes: Uint8Array, at: number): number {
  // TODO(4.1) The same four bytes, with their sign.
  // #region getI32
  return getU32(bytes, at) | 0 // what is 2^31 or more becomes 2^32 less: 0xffffffff is -1
  // #endregion getI32
}

/** Writes an unsigned integer of 64 bits, 8 bytes. A number is exact up to 2^53 only, so it is a bigint. */
export function putU64(bytes: Uint8Array, at: number, value: bigint): void {
  // TODO(4.1) The upper 32 bits, then the lower 32 bits.
  // #region putU64
  putU32(bytes, at, Number(value >> 32n))
  putU32(bytes, at + 4, Number(value & 0xffff_ffffn))
  // #endregion putU64
}

/** Reads an unsigned integer of 64 bits. */
export function getU64(bytes: Uint8Array, at: number): bigint {
  // TODO(4.1) Two halves, as bigints: the operators of bits cut a number to 32.
  // #region getU64
  return (BigInt(getU32(bytes, at)) << 32n) | BigInt(getU32(bytes, at + 4))
  // #endregion getU64
}

/** Reads an IEEE 754 double, 8 bytes. */
export function getF64(bytes: Uint8Array, at: number): number {
  // TODO(4.1) A DataView over the same memory reads it. `bytes` need not begin where its ArrayBuffer begins: mind
  // byteOffset.
  // #region getF64
  // DataView takes the order as an argument, big-endian without it; a Float64Array would use the machine's.
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getFloat64(at)
  // #endregion getF64
}

/** Writes an unsigned integer of 16 bits, 2 bytes. */
export function putU16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >>> 8
  bytes[at + 1] = value
}

/** Reads an unsigned integer of 16 bits. */
export function getU16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}
