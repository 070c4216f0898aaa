// idea: without a limit poll() has none either
// file: again.ts
// #region waitUntil
  const pollfd = new Int32Array([fd, events])
  for (;;) {
    const leftMs = deadlineMs - clock()
    const timeoutMs = leftMs === Number.POSITIVE_INFINITY ? -1 : Math.min(Math.max(Math.ceil(leftMs), 0), 0x7fffffff)
    pollfd[1] = events
    const ready = poll(pollfd, 1, timeoutMs)
    if (ready > 0) return (pollfd[1] ?? 0) >>> 16
    if (ready < 0 && ready !== -EINTR) return ready
    if (leftMs <= 0) return 0
  }
// #endregion waitUntil
