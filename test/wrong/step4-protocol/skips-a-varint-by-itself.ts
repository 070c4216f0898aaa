// misconception: a varint shows where it ends
// check: 4.4f
// code: E4-OVERREAD
// file: record.ts
// #region skip
  if (wireType === VARINT) {
    while ((cursor.bytes[cursor.at++] ?? 0) >= 0x80) continue
  }
  else if (wireType === FIXED64) take(cursor, 8)
  else if (wireType === BYTES) take(cursor, getVarint(cursor))
  else fail(cursor, `wire type ${wireType} does not exist`)
// #endregion skip
