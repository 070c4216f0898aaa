// misconception: a length says how many bytes there are
// check: 4.4f
// code: E4-LENGTH
// file: record.ts
// #region skip
  if (wireType === VARINT) getVarint(cursor)
  else if (wireType === FIXED64) cursor.at += 8
  else if (wireType === BYTES) {
    const length = getVarint(cursor)
    cursor.at += length
  } else fail(cursor, `wire type ${wireType} does not exist`)
// #endregion skip
