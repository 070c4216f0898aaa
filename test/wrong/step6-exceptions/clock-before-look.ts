// misconception: when the time is over there is nothing to look for
// file: again.ts
// check: 6.2f
// code: E6-NO-LOOK
// #region waitUntil
  for (;;) {
    if (clock() >= deadlineMs) return 0
    const leftMs = Math.max(0, Math.ceil(Math.min(deadlineMs - clock(), MOST_WAIT_MS)))
    const pollfd = new Int32Array([fd, events])
    const ready = poll(pollfd, 1, leftMs)
    if (ready > 0) return (pollfd[1] ?? 0) >>> 16
    if (ready === 0 && clock() >= deadlineMs) return 0
    if (ready < 0 && ready !== -EINTR) return ready
  }
// #endregion waitUntil
