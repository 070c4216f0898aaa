// idea: the cursor moves first, and is compared with the end afterwards; varints are bigints
// file: record.ts
// #region skip
  if (wireType === VARINT) getVarint(cursor)
  else if (wireType === FIXED64) cursor.at += 8
  else if (wireType === BYTES) {
    const length = getVarint(cursor)
    cursor.at += length
  } else fail(cursor, "a wire type that nobody knows")
  if (cursor.at > cursor.end) fail(cursor, "the bytes end before their value")
// #endregion skip
// #region getVarint
  let value = 0n
  for (let i = 0; i < MOST_VARINT_BYTES; i++) {
    const byte = cursor.at < cursor.end ? cursor.bytes[cursor.at] : undefined
    if (byte === undefined) break
    cursor.at++
    value |= BigInt(byte & 0x7f) << BigInt(7 * i)
    if (byte < 0x80) return Number(value)
  }
  fail(cursor, "no end of a varint")
  return 0
// #endregion getVarint
