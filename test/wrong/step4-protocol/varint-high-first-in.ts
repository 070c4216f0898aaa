// misconception: the group that comes first is worth most
// check: 4.4b
// code: E4-VARINT-GET
// file: record.ts
// #region getVarint
  let value = 0
  for (let i = 0; i < MOST_VARINT_BYTES; i++) {
    if (cursor.at >= cursor.end) break
    const byte = cursor.bytes[cursor.at++] ?? 0
    value = value * 0x80 + (byte & 0x7f)
    if (byte < 0x80) return value
  }
  fail(cursor, "a varint that does not end")
  return 0
// #endregion getVarint
