// misconception: first the line, then what it says
// check: 4.7a
// code: E4-LENGTH-WAITS
// file: resp.ts
// #region readLength
  const { bytes, end, at } = reader
  if (at >= end) return "incomplete"
  if (bytes[at] !== type) return "malformed"
  const feed = bytes.subarray(0, end).indexOf(LF, at)
  if (feed === -1) return "incomplete"
  const line = latin1(bytes.subarray(at + 1, feed + 1))
  if (!/^[0-9]{1,10}\r\n$/.test(line) || Number.parseInt(line, 10) > most) return "malformed"
  reader.at = feed + 1
  return Number.parseInt(line, 10)
// #endregion readLength
