// misconception: a signalfd is of no use to another program, so it does not matter
// file: signals.ts
// check: 6.1c
// code: E6-SIGNALS-EXEC
// #region openSignals
  check(sigprocmask(SIG_BLOCK, SIGNALS), "sigprocmask")
  return { fd: check(signalfd(-1, SIGNALS, SFD_NONBLOCK), "signalfd") }
// #endregion openSignals
