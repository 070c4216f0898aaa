// misconception: a varint may have as many bytes as it likes
// check: 4.4b
// code: E4-VARINT-LONG
// file: record.ts
// #region getVarint
  let value = 0
  let worth = 1
  while (cursor.at < cursor.end) {
    const byte = cursor.bytes[cursor.at++] ?? 0
    value += (byte & 0x7f) * worth
    if (byte < 0x80) return value
    worth *= 0x80
  }
  fail(cursor, "a varint that does not end")
  return 0
// #endregion getVarint
