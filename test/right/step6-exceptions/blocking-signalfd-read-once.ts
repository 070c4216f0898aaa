// idea: a blocking signalfd, read once for each time that it is ready
// file: signals.ts
// #region openSignals
  check(sigprocmask(SIG_BLOCK, SIGNALS), "sigprocmask")
  return { fd: check(signalfd(-1, SIGNALS, SFD_CLOEXEC), "signalfd") }
// #endregion openSignals
// #region waitForEvents
  for (let i = 0; i < nfds; i++) fds[2 * i + 1] = (fds[2 * i + 1] ?? 0) & 0xffff
  fds[2 * nfds] = signals.fd
  fds[2 * nfds + 1] = POLLIN
  const ready = poll(fds, nfds + 1, timeoutMs)
  if (ready !== -EINTR) check(ready, "poll")
  if (ready <= 0 || (fds[2 * nfds + 1] ?? 0) >>> 16 === 0) return 0
  const n = read(signals.fd, RECORDS, 0, RECORDS.length)
  const words = new Uint32Array(RECORDS.buffer, 0, Math.max(0, n) / 4)
  return sigset(...words.filter((_, i) => i % (SIGINFO_BYTES / 4) === 0))
// #endregion waitForEvents
