// misconception: SA_NOCLDWAIT avoids zombies and changes nothing else
// file: signals.ts
// check: 6.1j
// code: E6-CHLD-IGNORED
// imports: COUNT, SA_NOCLDWAIT, sigaction
// #region openSignals
  check(sigaction(SIGCHLD, COUNT, SA_NOCLDWAIT), "sigaction")
  check(sigprocmask(SIG_BLOCK, SIGNALS), "sigprocmask")
  return { fd: check(signalfd(-1, SIGNALS, SFD_CLOEXEC | SFD_NONBLOCK), "signalfd") }
// #endregion openSignals
