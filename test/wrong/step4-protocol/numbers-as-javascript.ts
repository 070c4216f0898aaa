// misconception: Number() reads numbers
// check: 4.7a
// code: E4-DIGITS
// file: resp.ts
// #region readLength
  const { bytes, end, at } = reader
  if (at >= end) return "incomplete"
  if (bytes[at] !== type) return "malformed"
  const feed = bytes.subarray(0, end).indexOf(LF, at)
  if (feed === -1) return end - at > MOST_DIGITS + 3 ? "malformed" : "incomplete"
  const length = Number(latin1(bytes.subarray(at + 1, feed - 1)))
  if (!Number.isInteger(length) || length < 0 || length > most || bytes[feed - 1] !== CR) return "malformed"
  reader.at = feed + 1
  return length
// #endregion readLength
