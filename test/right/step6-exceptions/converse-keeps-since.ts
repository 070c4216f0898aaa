// idea: the time of the first byte is kept, and the deadline worked out from it
// file: silence.ts
// #region converse
  const buffer = new Uint8Array(2 * MOST_BYTES)
  let filled = 0
  let sinceMs = clock()
  for (;;) {
    const limitMs = filled > 0 ? limits.requestMs : limits.idleMs
    const n = recvBefore(connFd, buffer, filled, MOST_BYTES, sinceMs + limitMs, clock)
    if (n === -EAGAIN) return filled > 0 ? "slow" : "idle"
    if (n === 0) return "finished"
    if (n < 0) return goneOrThrow(n, "recv")
    if (filled === 0) sinceMs = clock()
    filled += n
    let end = buffer.subarray(0, filled).indexOf(NEWLINE)
    while (end >= 0) {
      if (end >= MOST_BYTES) return "too long"
      const sent = sendBefore(connFd, service.answer(buffer.slice(0, end)), clock() + limits.answerMs, clock)
      if (sent === -EAGAIN) return "stuck"
      if (sent < 0) return goneOrThrow(sent, "send")
      buffer.copyWithin(0, end + 1, filled)
      filled -= end + 1
      sinceMs = clock()
      end = buffer.subarray(0, filled).indexOf(NEWLINE)
    }
    if (filled >= MOST_BYTES) return "too long"
  }
// #endregion converse
