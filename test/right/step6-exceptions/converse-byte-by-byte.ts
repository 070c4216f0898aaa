// idea: one byte a recv(), and a line that ends with it
// file: silence.ts
// #region converse
  const line = new Uint8Array(MOST_BYTES)
  let length = 0
  let deadlineMs = clock() + limits.idleMs
  for (;;) {
    const n = recvBefore(connFd, line, length, 1, deadlineMs, clock)
    if (n === 0) return "finished"
    if (n === -EAGAIN) return length > 0 ? "slow" : "idle"
    if (n < 0) return goneOrThrow(n, "recv")
    if (line[length] === NEWLINE) {
      const sent = sendBefore(connFd, service.answer(line.subarray(0, length)), clock() + limits.answerMs, clock)
      if (sent === -EAGAIN) return "stuck"
      if (sent < 0) return goneOrThrow(sent, "send")
      length = 0
      deadlineMs = clock() + limits.idleMs
    } else {
      if (length === 0) deadlineMs = clock() + limits.requestMs
      length++
      if (length === line.length) return "too long"
    }
  }
// #endregion converse
