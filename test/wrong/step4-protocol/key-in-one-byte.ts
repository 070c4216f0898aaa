// misconception: a key is one byte
// check: 4.4d
// code: E4-ROUND-TRIP
// file: record.ts
// #region putRecord
  for (const field of schema) {
    const value = values[field.name]
    if (value === undefined) continue
    out.bytes[reserve(out, 1)] = field.number * 8 + WIRE_TYPE[field.kind]
    out.end++
    putValue(out, field, value)
  }
// #endregion putRecord
