// misconception: what is false has no value
// check: 4.4c
// code: E4-ZERO-LOST
// file: record.ts
// #region putRecord
  for (const field of schema) {
    const value = values[field.name]
    if (!value) continue
    putVarint(out, field.number * 8 + WIRE_TYPE[field.kind])
    putValue(out, field, value)
  }
// #endregion putRecord
