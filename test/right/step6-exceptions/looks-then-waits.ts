// idea: one look without time, and then the wait
// file: again.ts
// #region waitUntil
  const pollfd = new Int32Array([fd, events])
  let ready = poll(pollfd, 1, 0)
  for (;;) {
    if (ready > 0) return (pollfd[1] ?? 0) >>> 16
    if (ready < 0 && ready !== -EINTR) return ready
    const leftMs = deadlineMs - clock()
    if (leftMs <= 0 && ready === 0) return 0
    ready = poll(pollfd, 1, Math.max(0, Math.ceil(Math.min(leftMs, MOST_WAIT_MS))))
  }
// #endregion waitUntil
