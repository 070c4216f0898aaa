// misconception: a number is shifted as it is
// check: 4.4a
// code: E4-VARINT-WIDE
// file: record.ts
// #region putVarint
  let at = reserve(out, MOST_VARINT_BYTES)
  let rest = value
  for (; rest >= 0x80; rest = rest >>> 7) out.bytes[at++] = (rest & 0x7f) | 0x80
  out.bytes[at++] = rest
  out.end = at
// #endregion putVarint
