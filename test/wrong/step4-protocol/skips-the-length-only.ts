// misconception: a length is all there is to skip
// check: 4.4e
// code: E4-UNKNOWN
// file: record.ts
// #region skip
  if (wireType === VARINT) getVarint(cursor)
  else if (wireType === FIXED64) take(cursor, 8)
  else if (wireType === BYTES) getVarint(cursor)
  else fail(cursor, `wire type ${wireType} does not exist`)
// #endregion skip
