// idea: & 7 keeps the lowest bits of any key, the number is a quotient
// file: record.ts
// #region getRecord
  const values: Values = {}
  if (depth > MOST_DEPTH) fail(cursor, `records nested deeper than ${MOST_DEPTH}`)
  while (cursor.malformed === undefined && cursor.at < cursor.end) {
    const key = getVarint(cursor)
    if (cursor.malformed !== undefined) break
    const wireType = key & 7
    const field = schema.find(({ number }) => number === Math.floor(key / 8))
    if (field === undefined) skip(cursor, wireType)
    else if (wireType !== WIRE_TYPE[field.kind]) fail(cursor, `${field.name} has wire type ${wireType}`)
    else values[field.name] = getValue(cursor, field, depth)
  }
  const missing = schema.find(({ name, required }) => required === true && values[name] === undefined)
  if (missing !== undefined) fail(cursor, `${missing.name} is missing`)
  return values
// #endregion getRecord
