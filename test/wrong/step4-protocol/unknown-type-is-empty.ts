// misconception: a wire type that does not exist has no bytes
// check: 4.4e
// code: E4-WIRE-TYPE
// file: record.ts
// #region skip
  if (wireType === VARINT) getVarint(cursor)
  else if (wireType === FIXED64) take(cursor, 8)
  else if (wireType === BYTES) take(cursor, getVarint(cursor))
// #endregion skip
