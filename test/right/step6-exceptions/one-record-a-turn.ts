// idea: one signal a turn: the others keep the descriptor ready
// file: signals.ts
// #region waitForEvents
  for (let i = 0; i < nfds; i++) fds[2 * i + 1] = (fds[2 * i + 1] ?? 0) & 0xffff
  fds[2 * nfds] = signals.fd
  fds[2 * nfds + 1] = POLLIN
  const ready = poll(fds, nfds + 1, timeoutMs)
  if (ready !== -EINTR) check(ready, "poll")
  if (ready <= 0 || (fds[2 * nfds + 1] ?? 0) >>> 16 === 0) return 0
  const n = read(signals.fd, RECORDS, 0, SIGINFO_BYTES)
  return n > 0 ? sigset(new Uint32Array(RECORDS.buffer)[0] ?? 0) : 0
// #endregion waitForEvents
