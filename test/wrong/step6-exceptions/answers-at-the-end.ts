// misconception: a client has said all when it has ended
// file: silence.ts
// check: 6.5d
// code: E6-LINE-UNANSWERED
// #region converse
  const chunks: Uint8Array[] = []
  for (;;) {
    const chunk = new Uint8Array(MOST_BYTES)
    const n = recvBefore(connFd, chunk, 0, chunk.length, clock() + limits.idleMs, clock)
    if (n === -EAGAIN) return "idle"
    if (n < 0) return goneOrThrow(n, "recv")
    if (n === 0) break
    chunks.push(chunk.subarray(0, n))
  }
  for (const line of Buffer.concat(chunks).toString("latin1").split("\n").slice(0, -1)) {
    const sent = sendBefore(connFd, service.answer(Buffer.from(line, "latin1")), clock() + limits.answerMs, clock)
    if (sent === -EAGAIN) return "stuck"
    if (sent < 0) return goneOrThrow(sent, "send")
  }
  return "finished"
// #endregion converse
