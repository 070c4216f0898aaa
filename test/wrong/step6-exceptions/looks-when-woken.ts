// misconception: the deadline is looked at whenever something comes
// file: silence.ts
// check: 6.5g
// code: E6-IDLE-LATE
// imports: EINTR, POLLIN, poll, read
// #region converse
  const buffer = new Uint8Array(MOST_BYTES)
  const fds = new Int32Array(2)
  let kept = 0
  let deadlineMs = clock() + limits.idleMs
  for (;;) {
    fds.set([connFd, POLLIN])
    const ready = poll(fds, 1, -1)
    if (clock() >= deadlineMs) return kept > 0 ? "slow" : "idle"
    if (ready === -EINTR) continue
    check(ready, "poll")
    const n = read(connFd, buffer, kept, buffer.length - kept)
    if (n === -EINTR) continue
    if (n === 0) return "finished"
    if (n < 0) return goneOrThrow(n, "read")
    const filled = kept + n
    let start = 0
    for (;;) {
      const end = buffer.subarray(0, filled).indexOf(NEWLINE, start)
      if (end < 0) break
      const sent = sendBefore(connFd, service.answer(buffer.subarray(start, end)), clock() + limits.answerMs, clock)
      if (sent === -EAGAIN) return "stuck"
      if (sent < 0) return goneOrThrow(sent, "send")
      start = end + 1
    }
    if (start === filled) deadlineMs = clock() + limits.idleMs
    else if (start > 0 || kept === 0) deadlineMs = clock() + limits.requestMs
    buffer.copyWithin(0, start, filled)
    kept = filled - start
    if (kept === MOST_BYTES) return "too long"
  }
// #endregion converse
