// idea: what is left is a string, and lines are split off it
// file: silence.ts
// #region converse
  let rest = ""
  let deadlineMs = clock() + limits.idleMs
  for (;;) {
    const chunk = new Uint8Array(512)
    const n = recvBefore(connFd, chunk, 0, chunk.length, deadlineMs, clock)
    if (n === 0) return "finished"
    if (n === -EAGAIN) return rest === "" ? "idle" : "slow"
    if (n < 0) return goneOrThrow(n, "recv")
    const begins = rest === ""
    const lines = (rest + Buffer.from(chunk.subarray(0, n)).toString("latin1")).split("\n")
    rest = lines.pop() ?? ""
    for (const line of lines) {
      if (line.length >= MOST_BYTES) return "too long"
      const sent = sendBefore(connFd, service.answer(Buffer.from(line, "latin1")), clock() + limits.answerMs, clock)
      if (sent === -EAGAIN) return "stuck"
      if (sent < 0) return goneOrThrow(sent, "send")
    }
    if (rest.length >= MOST_BYTES) return "too long"
    if (lines.length > 0 || begins) deadlineMs = clock() + (rest === "" ? limits.idleMs : limits.requestMs)
  }
// #endregion converse
