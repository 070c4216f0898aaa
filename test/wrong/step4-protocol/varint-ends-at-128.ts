// misconception: 128 fits into seven bits
// check: 4.4a
// code: E4-VARINT-PUT
// file: record.ts
// #region putVarint
  let at = reserve(out, MOST_VARINT_BYTES)
  let rest = value
  for (; rest > 0x80; rest = Math.floor(rest / 0x80)) out.bytes[at++] = (rest % 0x80) | 0x80
  out.bytes[at++] = rest
  out.end = at
// #endregion putVarint
