// misconception: what one recv() gives is one line
// file: silence.ts
// check: 6.5d
// code: E6-LINE-ANSWERS
// #region converse
  const buffer = new Uint8Array(MOST_BYTES)
  for (;;) {
    const n = recvBefore(connFd, buffer, 0, buffer.length, clock() + limits.idleMs, clock)
    if (n === 0) return "finished"
    if (n === -EAGAIN) return "idle"
    if (n < 0) return goneOrThrow(n, "recv")
    const end = buffer[n - 1] === NEWLINE ? n - 1 : n
    const sent = sendBefore(connFd, service.answer(buffer.subarray(0, end)), clock() + limits.answerMs, clock)
    if (sent === -EAGAIN) return "stuck"
    if (sent < 0) return goneOrThrow(sent, "send")
  }
// #endregion converse
