// misconception: << goes beyond 32 bits
// check: 4.4b
// code: E4-VARINT-WIDE
// file: record.ts
// #region getVarint
  let value = 0
  let shift = 0
  for (let i = 0; i < MOST_VARINT_BYTES; i++) {
    if (cursor.at >= cursor.end) break
    const byte = cursor.bytes[cursor.at++] ?? 0
    value |= (byte & 0x7f) << shift
    if (byte < 0x80) return value
    shift += 7
  }
  fail(cursor, "a varint that does not end")
  return 0
// #endregion getVarint
