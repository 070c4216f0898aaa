// misconception: signals are let through in front of the sleep, and held back behind it
// file: signals.ts
// check: 6.1e
// code: E6-GAP
// imports: COUNT, pendingSignals, SIG_UNBLOCK, sigaction
// #region openSignals
  for (const signum of [SIGCHLD, SIGTERM, SIGINT]) check(sigaction(signum, COUNT, 0), "sigaction")
  check(sigprocmask(SIG_BLOCK, SIGNALS), "sigprocmask")
  return { fd: -1 }
// #endregion openSignals
// #region waitForEvents
  for (let i = 0; i < nfds; i++) fds[2 * i + 1] = (fds[2 * i + 1] ?? 0) & 0xffff
  check(sigprocmask(SIG_UNBLOCK, SIGNALS), "sigprocmask")
  const ready = signals.fd < 0 ? poll(fds, nfds, timeoutMs) : 0
  check(sigprocmask(SIG_BLOCK, SIGNALS), "sigprocmask")
  if (ready !== -EINTR) check(ready, "poll")
  return sigset(...[SIGCHLD, SIGTERM, SIGINT].filter((signum) => pendingSignals(signum) > 0))
// #endregion waitForEvents
