// misconception: fail() ends the call that it stands in
// check: 4.4g
// code: E4-READS-DEEPER
// file: record.ts
// #region getRecord
  const values: Values = {}
  if (depth > MOST_DEPTH) fail(cursor, `records nested deeper than ${MOST_DEPTH}`)
  while (cursor.at < cursor.end) {
    const key = getVarint(cursor)
    const wireType = key % 8
    const field = schema.find(({ number }) => number === (key - wireType) / 8)
    if (field === undefined) skip(cursor, wireType)
    else if (wireType !== WIRE_TYPE[field.kind]) fail(cursor, `${field.name} has wire type ${wireType}`)
    else values[field.name] = getValue(cursor, field, depth)
  }
  const missing = schema.find(({ name, required }) => required === true && values[name] === undefined)
  if (missing !== undefined) fail(cursor, `${missing.name} is missing`)
  return values
// #endregion getRecord
