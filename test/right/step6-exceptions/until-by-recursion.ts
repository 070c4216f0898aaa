// idea: what is left is a wait of its own
// file: again.ts
// #region waitUntil
  const pollfd = new Int32Array([fd, events])
  const leftMs = deadlineMs - clock()
  const ready = poll(pollfd, 1, leftMs <= 0 ? 0 : Math.ceil(Math.min(leftMs, MOST_WAIT_MS)))
  if (ready > 0) return (pollfd[1] ?? 0) >>> 16
  if (ready < 0 && ready !== -EINTR) return ready
  return clock() >= deadlineMs ? 0 : waitUntil(fd, events, deadlineMs, clock)
// #endregion waitUntil
