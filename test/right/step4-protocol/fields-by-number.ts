// idea: a Map of the schema; what is required is counted; other words for what is wrong
// file: record.ts
// #region putRecord
  const byName = new Map(schema.map((field) => [field.name, field]))
  for (const [name, value] of Object.entries(values)) {
    const field = byName.get(name)
    if (field === undefined || value === undefined) continue
    putVarint(out, (field.number << 3) | WIRE_TYPE[field.kind])
    putValue(out, field, value)
  }
// #endregion putRecord
// #region getRecord
  if (depth > MOST_DEPTH) {
    fail(cursor, "too deep")
    return {}
  }
  const byNumber = new Map(schema.map((field) => [field.number, field]))
  const open = new Set(schema.filter(({ required }) => required).map(({ name }) => name))
  const values: Values = {}
  for (;;) {
    if (cursor.at === cursor.end) {
      for (const name of open) fail(cursor, `without ${name}`)
      return values
    }
    const key = getVarint(cursor)
    const wireType = key & 7
    const field = byNumber.get(Math.floor(key / 8))
    if (field === undefined) skip(cursor, wireType)
    else if (wireType === WIRE_TYPE[field.kind]) {
      values[field.name] = getValue(cursor, field, depth)
      open.delete(field.name)
    } else fail(cursor, `not a ${field.kind}`)
    if (cursor.malformed !== undefined) return values
  }
// #endregion getRecord
// #region skip
  switch (wireType) {
    case VARINT:
      void getVarint(cursor)
      return
    case FIXED64:
    case BYTES: {
      const length = wireType === BYTES ? getVarint(cursor) : 8
      if (length <= cursor.end - cursor.at) cursor.at += length
      else fail(cursor, "cut off")
      return
    }
    default:
      fail(cursor, "a wire type of somebody else")
  }
// #endregion skip
