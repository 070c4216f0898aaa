// misconception: poll() said that it is ready, so read() cannot block
// file: signals.ts
// check: 6.1e
// code: E6-READ-BLOCKS
// #region openSignals
  check(sigprocmask(SIG_BLOCK, SIGNALS), "sigprocmask")
  return { fd: check(signalfd(-1, SIGNALS, SFD_CLOEXEC), "signalfd") }
// #endregion openSignals
