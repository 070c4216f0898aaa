// misconception: signalfd() takes the signals out of the way by itself
// file: signals.ts
// check: 6.1c
// code: E6-NOT-BLOCKED
// #region openSignals
  return { fd: check(signalfd(-1, SIGNALS, SFD_CLOEXEC | SFD_NONBLOCK), "signalfd") }
// #endregion openSignals
