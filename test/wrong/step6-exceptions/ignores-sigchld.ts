// misconception: ignoring SIGCHLD gets rid of zombies, and that is all there is to it
// file: signals.ts
// check: 6.1c
// code: E6-CHLD-IGNORED
// imports: SIG_IGN, sigaction
// #region openSignals
  check(sigaction(SIGCHLD, SIG_IGN, 0), "sigaction")
  check(sigprocmask(SIG_BLOCK, SIGNALS), "sigprocmask")
  return { fd: check(signalfd(-1, SIGNALS, SFD_CLOEXEC | SFD_NONBLOCK), "signalfd") }
// #endregion openSignals
