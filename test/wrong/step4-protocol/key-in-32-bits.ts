// misconception: >> 3 and & 7 take any key apart
// check: 4.4e
// code: E4-KEY-WIDE
// file: record.ts
// #region getRecord
  const values: Values = {}
  if (depth > MOST_DEPTH) fail(cursor, `records nested deeper than ${MOST_DEPTH}`)
  while (cursor.malformed === undefined && cursor.at < cursor.end) {
    const key = getVarint(cursor)
    const wireType = key & 7
    const field = schema.find(({ number }) => number === key >> 3)
    if (cursor.malformed !== undefined) break
    if (field === undefined) skip(cursor, wireType)
    else if (wireType !== WIRE_TYPE[field.kind]) fail(cursor, `${field.name} has wire type ${wireType}`)
    else values[field.name] = getValue(cursor, field, depth)
  }
  const missing = schema.find(({ name, required }) => required === true && values[name] === undefined)
  if (missing !== undefined) fail(cursor, `${missing.name} is missing`)
  return values
// #endregion getRecord
