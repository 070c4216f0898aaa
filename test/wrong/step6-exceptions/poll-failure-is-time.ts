// misconception: nothing ready is nothing ready
// file: again.ts
// check: 6.2g
// code: E6-ERROR-HIDDEN
// #region waitUntil
  for (;;) {
    const leftMs = Math.max(0, Math.ceil(Math.min(deadlineMs - clock(), MOST_WAIT_MS)))
    const pollfd = new Int32Array([fd, events])
    const ready = poll(pollfd, 1, leftMs)
    if (ready > 0) return (pollfd[1] ?? 0) >>> 16
    if (ready === 0 && clock() >= deadlineMs) return 0
    if (ready < 0 && ready !== -EINTR) return 0
  }
// #endregion waitUntil
