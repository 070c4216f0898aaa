// misconception: each field is written, or the next ones move up
// check: 4.4c
// code: E4-UNDEFINED
// file: record.ts
// #region putRecord
  for (const field of schema) {
    const value = values[field.name] ?? (field.kind === "string" ? "" : field.kind === "record" ? {} : 0)
    if (field.kind === "record" && values[field.name] === undefined) continue
    putVarint(out, field.number * 8 + WIRE_TYPE[field.kind])
    putValue(out, field, value)
  }
// #endregion putRecord
