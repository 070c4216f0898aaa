// idea: ppoll() with the mask as it is nothing else than poll()
// file: again.ts
// imports: ppoll
// #region waitUntil
  const pollfd = new Int32Array([fd, events])
  for (let nowMs = clock(), first = true; first || nowMs < deadlineMs; nowMs = clock(), first = false) {
    const leftMs = Math.max(0, Math.min(MOST_WAIT_MS, Math.floor(deadlineMs - nowMs) + 1))
    const ready = ppoll(pollfd, 1, leftMs, 0)
    if (ready > 0) return (pollfd[1] ?? 0) >>> 16
    if (ready < 0 && ready !== -EINTR) return ready
  }
  return 0
// #endregion waitUntil
