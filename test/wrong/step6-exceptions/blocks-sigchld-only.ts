// misconception: SIGTERM ends the program anyway, so it need not wait
// file: signals.ts
// check: 6.1c
// code: E6-NOT-BLOCKED
// #region openSignals
  check(sigprocmask(SIG_BLOCK, sigset(SIGCHLD)), "sigprocmask")
  return { fd: check(signalfd(-1, SIGNALS, SFD_CLOEXEC | SFD_NONBLOCK), "signalfd") }
// #endregion openSignals
