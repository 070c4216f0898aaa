// misconception: a deadline says how long to wait
// file: again.ts
// check: 6.2d
// code: E6-TIME-LEFT
// #region waitUntil
  for (;;) {
    const leftMs = Math.max(0, Math.ceil(Math.min(deadlineMs, MOST_WAIT_MS)))
    const pollfd = new Int32Array([fd, events])
    const ready = poll(pollfd, 1, leftMs)
    if (ready > 0) return (pollfd[1] ?? 0) >>> 16
    if (ready === 0 && clock() >= deadlineMs) return 0
    if (ready < 0 && ready !== -EINTR) return ready
  }
// #endregion waitUntil
