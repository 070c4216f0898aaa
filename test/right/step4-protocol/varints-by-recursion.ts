// idea: a varint is a group and a varint; out of bigints
// file: record.ts
// #region putVarint
  const more = value > 127
  append(out, Uint8Array.of((value % 128) + (more ? 128 : 0)))
  if (more) putVarint(out, (value - (value % 128)) / 128)
// #endregion putVarint
// #region getVarint
  let value = 0n
  for (let shift = 0n; shift < 70n && cursor.at < cursor.end; shift += 7n) {
    const byte = BigInt(cursor.bytes[cursor.at++] ?? 0)
    value |= (byte & 127n) << shift
    if (byte < 128n) return Number(value)
  }
  fail(cursor, "no end of a varint")
  return 0
// #endregion getVarint
