// idea: recursion over the fields; goes on to the end also when it is malformed
// file: record.ts
// #region getRecord
  const values: Values = {}
  if (depth > MOST_DEPTH) {
    fail(cursor, "deep")
    cursor.at = cursor.end
  }
  while (cursor.at < cursor.end) {
    const key = getVarint(cursor)
    const field = schema.filter(({ number }) => number === Math.floor(key / 8))[0]
    const before = cursor.at
    if (cursor.malformed === undefined && field !== undefined && WIRE_TYPE[field.kind] === key % 8)
      values[field.name] = getValue(cursor, field, depth)
    else {
      if (field !== undefined) fail(cursor, "another wire type")
      skip(cursor, key % 8)
      if (cursor.at === before && cursor.malformed !== undefined) cursor.at = cursor.end
    }
  }
  for (const { name, required = false } of schema) if (required && !(name in values)) fail(cursor, name)
  return values
// #endregion getRecord
