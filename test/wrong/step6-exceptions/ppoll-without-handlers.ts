// misconception: ppoll() reports the signals that come while it sleeps
// file: signals.ts
// check: 6.1e
// code: E6-SIGNAL-ENDS
// imports: pendingSignals, ppoll
// #region openSignals
  check(sigprocmask(SIG_BLOCK, SIGNALS), "sigprocmask")
  return { fd: -1 }
// #endregion openSignals
// #region waitForEvents
  for (let i = 0; i < nfds; i++) fds[2 * i + 1] = (fds[2 * i + 1] ?? 0) & 0xffff
  const ready = signals.fd < 0 ? ppoll(fds, nfds, timeoutMs, 0) : 0
  if (ready !== -EINTR) check(ready, "ppoll")
  return sigset(...[SIGCHLD, SIGTERM, SIGINT].filter((signum) => pendingSignals(signum) > 0))
// #endregion waitForEvents
