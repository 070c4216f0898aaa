// misconception: poll() returns what is ready
// file: again.ts
// check: 6.2c
// code: E6-REVENTS
// #region waitUntil
  for (;;) {
    const leftMs = Math.max(0, Math.ceil(Math.min(deadlineMs - clock(), MOST_WAIT_MS)))
    const pollfd = new Int32Array([fd, events])
    const ready = poll(pollfd, 1, leftMs)
    if (ready > 0) return ready
    if (ready === 0 && clock() >= deadlineMs) return 0
    if (ready < 0 && ready !== -EINTR) return ready
  }
// #endregion waitUntil
