// misconception: signals and descriptors are two things, so they are looked at in turn
// file: signals.ts
// check: 6.1e
// code: E6-WAIT-SPINS
// imports: sigtimedwait
// #region waitForEvents
  const endMs = timeoutMs < 0 ? Number.POSITIVE_INFINITY : performance.now() + timeoutMs
  for (;;) {
    const ready = check(poll(fds, nfds, 0), "poll")
    const signum = signals.fd < 0 ? 0 : sigtimedwait(SIGNALS, 0)
    if (signum > 0) return sigset(signum)
    if (ready > 0 || performance.now() >= endMs) return 0
  }
// #endregion waitForEvents
