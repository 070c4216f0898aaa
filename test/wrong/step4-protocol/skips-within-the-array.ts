// misconception: what must not be passed is the end of the array
// check: 4.4f
// code: E4-LENGTH
// file: record.ts
// #region skip
  if (wireType === VARINT) getVarint(cursor)
  else if (wireType === FIXED64 || wireType === BYTES) {
    const length = wireType === FIXED64 ? 8 : getVarint(cursor)
    if (cursor.at + length > cursor.bytes.length) fail(cursor, "a length past the end")
    else cursor.at += length
  } else fail(cursor, `wire type ${wireType} does not exist`)
// #endregion skip
