// misconception: poll() is interrupted by every signal, so a handler is enough
// file: signals.ts
// check: 6.1c
// code: E6-NOT-BLOCKED
// imports: COUNT, pendingSignals, sigaction
// #region openSignals
  for (const signum of [SIGCHLD, SIGTERM, SIGINT]) check(sigaction(signum, COUNT, 0), "sigaction")
  return { fd: -1 }
// #endregion openSignals
// #region waitForEvents
  for (let i = 0; i < nfds; i++) fds[2 * i + 1] = (fds[2 * i + 1] ?? 0) & 0xffff
  const ready = signals.fd < 0 ? poll(fds, nfds, timeoutMs) : 0
  if (ready !== -EINTR) check(ready, "poll")
  return sigset(...[SIGCHLD, SIGTERM, SIGINT].filter((signum) => pendingSignals(signum) > 0))
// #endregion waitForEvents
