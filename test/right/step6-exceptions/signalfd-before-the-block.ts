// idea: opens the signalfd first, then blocks
// file: signals.ts
// #region openSignals
  const fd = check(signalfd(-1, SIGNALS, SFD_NONBLOCK | SFD_CLOEXEC), "signalfd")
  for (const signum of [SIGCHLD, SIGTERM, SIGINT]) check(sigprocmask(SIG_BLOCK, sigset(signum)), "sigprocmask")
  return { fd }
// #endregion openSignals
