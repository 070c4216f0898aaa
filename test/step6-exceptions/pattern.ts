// What is sent in the checks of part 6.3, known on both sides.

/** Bytes of which no two stretches are alike: what is missing, or there twice, shows. */
export function pattern(length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  for (let i = 0; i < length; i++) bytes[i] = (Math.imul(i + 1, 2_654_435_761) >>> 24) ^ (i >>> 8)
  return bytes
}
