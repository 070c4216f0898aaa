// misconception: fields come in the order of the schema
// check: 4.4i
// code: E4-PROTOBUF
// file: record.ts
// #region getRecord
  const values: Values = {}
  if (depth > MOST_DEPTH) fail(cursor, `records nested deeper than ${MOST_DEPTH}`)
  let next = 0
  while (cursor.malformed === undefined && cursor.at < cursor.end) {
    const key = getVarint(cursor)
    const wireType = key % 8
    const number = (key - wireType) / 8
    if (cursor.malformed !== undefined) break
    const found = schema.findIndex((field, i) => field.number === number && (i >= next || i === 0))
    const field = schema[found]
    if (field === undefined) skip(cursor, wireType)
    else if (wireType !== WIRE_TYPE[field.kind]) fail(cursor, `${field.name} has wire type ${wireType}`)
    else {
      values[field.name] = getValue(cursor, field, depth)
      next = found
    }
  }
  const missing = schema.find(({ name, required }) => required === true && values[name] === undefined)
  if (missing !== undefined) fail(cursor, `${missing.name} is missing`)
  return values
// #endregion getRecord
