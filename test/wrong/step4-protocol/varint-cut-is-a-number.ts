// misconception: what came of a number is the number
// check: 4.4b
// code: E4-VARINT-CUT
// file: record.ts
// #region getVarint
  let value = 0
  let worth = 1
  for (let i = 0; i < MOST_VARINT_BYTES; i++) {
    if (cursor.at >= cursor.end) return value
    const byte = cursor.bytes[cursor.at++] ?? 0
    value += (byte & 0x7f) * worth
    if (byte < 0x80) return value
    worth *= 0x80
  }
  fail(cursor, "a varint that does not end")
  return 0
// #endregion getVarint
