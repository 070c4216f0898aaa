// misconception: what happens to descriptors is seen when a signal comes
// file: signals.ts
// check: 6.1g
// code: E6-READINESS
// imports: sigtimedwait
// #region waitForEvents
  const signum = signals.fd < 0 ? 0 : sigtimedwait(SIGNALS, timeoutMs)
  check(poll(fds, nfds, 0), "poll")
  return signum > 0 ? sigset(signum) : 0
// #endregion waitForEvents
