// misconception: what is blocked comes out of any signalfd
// file: signals.ts
// check: 6.1e
// code: E6-SLEEPS-ON
// #region openSignals
  check(sigprocmask(SIG_BLOCK, SIGNALS), "sigprocmask")
  return { fd: check(signalfd(-1, sigset(SIGCHLD), SFD_CLOEXEC | SFD_NONBLOCK), "signalfd") }
// #endregion openSignals
