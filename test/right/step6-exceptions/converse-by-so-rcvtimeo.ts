// idea: a blocking recv() whose SO_RCVTIMEO is set to what is left each time
// file: silence.ts
// imports: EINTR, recv, SO_RCVTIMEO
// #region converse
  const buffer = new Uint8Array(MOST_BYTES)
  const timeval = new BigInt64Array(2)
  let kept = 0
  let deadlineMs = clock() + limits.idleMs
  for (;;) {
    const leftMs = Math.ceil(deadlineMs - clock())
    if (leftMs <= 0) return kept > 0 ? "slow" : "idle"
    timeval.set([BigInt(Math.floor(leftMs / 1000)), BigInt((leftMs % 1000) * 1000)])
    check(setsockopt(connFd, SOL_SOCKET, SO_RCVTIMEO, timeval, timeval.byteLength), "setsockopt")
    const n = recv(connFd, buffer, kept, buffer.length - kept, 0)
    if (n === -EINTR || n === -EAGAIN) continue
    if (n === 0) return "finished"
    if (n < 0) return goneOrThrow(n, "recv")
    const filled = kept + n
    let start = 0
    for (let end = buffer.indexOf(NEWLINE, kept); end >= 0 && end < filled; end = buffer.indexOf(NEWLINE, start)) {
      const sent = sendBefore(connFd, service.answer(buffer.subarray(start, end)), clock() + limits.answerMs, clock)
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
