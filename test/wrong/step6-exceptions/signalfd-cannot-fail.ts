// misconception: opening a signalfd cannot fail
// file: signals.ts
// check: 6.1d
// code: E6-OPEN-UNCHECKED
// #region openSignals
  check(sigprocmask(SIG_BLOCK, SIGNALS), "sigprocmask")
  return { fd: signalfd(-1, SIGNALS, SFD_CLOEXEC | SFD_NONBLOCK) }
// #endregion openSignals
