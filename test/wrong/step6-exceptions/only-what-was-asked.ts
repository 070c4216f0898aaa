// misconception: poll() tells only what it was asked for
// file: again.ts
// check: 6.2c
// code: E6-HUP-HIDDEN
// #region waitUntil
  for (;;) {
    const leftMs = Math.max(0, Math.ceil(Math.min(deadlineMs - clock(), MOST_WAIT_MS)))
    const pollfd = new Int32Array([fd, events])
    const ready = poll(pollfd, 1, leftMs)
    const revents = (pollfd[1] ?? 0) >>> 16
    if ((revents & events) !== 0) return revents & events
    if (ready === 0 && clock() >= deadlineMs) return 0
    if (ready < 0 && ready !== -EINTR) return ready
  }
// #endregion waitUntil
