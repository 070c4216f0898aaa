// idea: a regular expression over as many bytes as a length can have
// file: resp.ts
// #region readLength
  const { bytes, end, at } = reader
  const text = latin1(bytes.subarray(at, Math.min(end, at + MOST_DIGITS + 3)))
  if (text === "") return "incomplete"
  const whole = /^.([0-9]{1,10})\r\n/s.exec(text)
  if (text.charCodeAt(0) !== type) return "malformed"
  if (whole === null) return /^.([0-9]{0,10}|[0-9]{1,10}\r)$/s.test(text) ? "incomplete" : "malformed"
  if (Number(whole[1]) > most) return "malformed"
  reader.at = at + whole[0].length
  return Number(whole[1])
// #endregion readLength
