// idea: finds all lengths before it cuts an argument out
// file: resp.ts
// #region nextCommand
  const { bytes, start, end } = stream
  if (start === end) return "incomplete"
  if (bytes[start] !== STAR) return nextLine(stream)
  const reader = { bytes, end, at: start }
  const count = readLength(reader, STAR, MOST_ARGUMENTS)
  if (typeof count !== "number") return count
  const places: [from: number, to: number][] = []
  for (let sum = 0; places.length < count; ) {
    const length = readLength(reader, DOLLAR, MOST_BULK_BYTES)
    if (typeof length !== "number") return length
    sum += length
    if (sum > MOST_COMMAND_BYTES) return "malformed"
    const to = reader.at + length
    if (to < end && bytes[to] !== CR) return "malformed"
    if (to + 1 < end && bytes[to + 1] !== LF) return "malformed"
    if (to + 2 > end) return "incomplete"
    places.push([reader.at, to])
    reader.at = to + 2
  }
  stream.start = reader.at
  return places.map(([from, to]) => bytes.subarray(from, to))
// #endregion nextCommand
