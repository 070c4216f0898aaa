// misconception: poll() waits as long as it is told to
// file: again.ts
// check: 6.2f
// code: E6-FAR
// #region waitUntil
  for (;;) {
    const leftMs = Math.max(0, Math.ceil(deadlineMs - clock()))
    const pollfd = new Int32Array([fd, events])
    const ready = poll(pollfd, 1, leftMs)
    if (ready > 0) return (pollfd[1] ?? 0) >>> 16
    if (ready === 0 && clock() >= deadlineMs) return 0
    if (ready < 0 && ready !== -EINTR) return ready
  }
// #endregion waitUntil
