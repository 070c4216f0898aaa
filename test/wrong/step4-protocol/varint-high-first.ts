// misconception: network order holds for varints
// check: 4.4a
// code: E4-VARINT-PUT
// file: record.ts
// #region putVarint
  const groups = [value % 0x80]
  for (let rest = Math.floor(value / 0x80); rest > 0; rest = Math.floor(rest / 0x80)) groups.unshift((rest % 0x80) | 0x80)
  let at = reserve(out, MOST_VARINT_BYTES)
  for (const group of groups) out.bytes[at++] = group
  out.end = at
// #endregion putVarint
