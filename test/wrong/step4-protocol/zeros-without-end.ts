// misconception: what is not above most may go on
// check: 4.7a
// code: E4-LENGTH-WAITS
// file: resp.ts
// #region readLength
  const { bytes, end } = reader
  let { at } = reader
  if (at >= end) return "incomplete"
  if (bytes[at++] !== type) return "malformed"
  const digits = at
  let length = 0
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte < ZERO || byte > NINE) break
    length = length * 10 + (byte - ZERO)
  }
  if (length > most) return "malformed"
  if (at < end && (at === digits || bytes[at] !== CR)) return "malformed"
  if (at + 1 < end && bytes[at + 1] !== LF) return "malformed"
  if (at + 1 >= end) return "incomplete"
  reader.at = at + 2
  return length
// #endregion readLength
