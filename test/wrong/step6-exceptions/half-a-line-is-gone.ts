// misconception: who ends in the middle of a line is gone
// file: silence.ts
// check: 6.5e
// code: E6-TALK-ENDING
// #region converse
  const buffer = new Uint8Array(MOST_BYTES)
  let kept = 0 // bytes of a line without an end, at the front
  let deadlineMs = clock() + limits.idleMs
  for (;;) {
    const n = recvBefore(connFd, buffer, kept, buffer.length - kept, deadlineMs, clock)
    if (n === 0) return kept > 0 ? "gone" : "finished"
    if (n === -EAGAIN) return kept > 0 ? "slow" : "idle"
    if (n < 0) return goneOrThrow(n, "recv")
    const filled = kept + n
    let start = 0
    for (let end = buffer.indexOf(NEWLINE, kept); end >= 0 && end < filled; end = buffer.indexOf(NEWLINE, start)) {
      const answer = service.answer(buffer.subarray(start, end))
      const sent = sendBefore(connFd, answer, clock() + limits.answerMs, clock)
      if (sent === -EAGAIN) return "stuck"
      if (sent < 0) return goneOrThrow(sent, "send")
      start = end + 1
    }
    if (start > 0 || kept === 0) deadlineMs = clock() + (start < filled ? limits.requestMs : limits.idleMs)
    buffer.copyWithin(0, start, filled)
    kept = filled - start
    if (kept === buffer.length) return "too long"
  }
// #endregion converse
