// misconception: the wire type stands above the number of the field
// check: 4.4c
// code: E4-KEY
// file: record.ts
// #region putRecord
  for (const field of schema) {
    const value = values[field.name]
    if (value === undefined) continue
    putVarint(out, WIRE_TYPE[field.kind] * 32 + field.number)
    putValue(out, field, value)
  }
// #endregion putRecord
