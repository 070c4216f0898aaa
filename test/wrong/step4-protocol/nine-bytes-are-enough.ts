// misconception: 64 bits fit in nine groups of seven
// check: 4.4b
// code: E4-VARINT-SHORT
// file: record.ts
// #region getVarint
  let value = 0
  let worth = 1
  for (let i = 1; i < MOST_VARINT_BYTES && cursor.at < cursor.end; i++) {
    const byte = cursor.bytes[cursor.at++] ?? 0
    value += (byte & 0x7f) * worth
    if (byte < 0x80) return value
    worth *= 0x80
  }
  fail(cursor, "a varint without an end")
  return 0
// #endregion getVarint
