// misconception: a command has a name
// check: 4.7b
// code: E4-COMMAND-EMPTY
// file: resp.ts
// #region nextCommand
  const { bytes, start, end } = stream
  if (start === end) return "incomplete"
  if (bytes[start] !== STAR) return nextLine(stream)
  const reader: Reader = { bytes, end, at: start }
  const count = readLength(reader, STAR, MOST_ARGUMENTS)
  if (typeof count === "string") return count
  if (count === 0) return "malformed"
  const command: Uint8Array[] = []
  let left = MOST_COMMAND_BYTES
  while (command.length < count) {
    const length = readLength(reader, DOLLAR, Math.min(MOST_BULK_BYTES, left))
    if (typeof length === "string") return length
    left -= length
    const behind = reader.at + length
    if (end < behind + 2) return "incomplete"
    if (bytes[behind] !== CR || bytes[behind + 1] !== LF) return "malformed"
    command.push(bytes.subarray(reader.at, behind))
    reader.at = behind + 2
  }
  stream.start = reader.at
  return command
// #endregion nextCommand
