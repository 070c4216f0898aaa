// misconception: a negative time is over at once
// file: again.ts
// check: 6.2f
// code: E6-PAST-SLEEPS
// #region waitUntil
  for (;;) {
    const leftMs = Math.ceil(Math.min(deadlineMs - clock(), MOST_WAIT_MS))
    const pollfd = new Int32Array([fd, events])
    const ready = poll(pollfd, 1, leftMs)
    if (ready > 0) return (pollfd[1] ?? 0) >>> 16
    if (ready === 0 && clock() >= deadlineMs) return 0
    if (ready < 0 && ready !== -EINTR) return ready
  }
// #endregion waitUntil
