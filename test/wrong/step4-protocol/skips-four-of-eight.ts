// misconception: FIXED64 counts in words
// check: 4.4e
// code: E4-UNKNOWN
// file: record.ts
// #region skip
  if (wireType === VARINT) getVarint(cursor)
  else if (wireType === FIXED64) take(cursor, 4)
  else if (wireType === BYTES) take(cursor, getVarint(cursor))
  else fail(cursor, `wire type ${wireType} does not exist`)
// #endregion skip
