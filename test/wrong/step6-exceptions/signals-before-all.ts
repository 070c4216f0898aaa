// misconception: when a signal has come nobody looks at the descriptors
// file: signals.ts
// check: 6.1g
// code: E6-OLD-REVENTS
// imports: sigtimedwait
// #region waitForEvents
  const early = sigtimedwait(SIGNALS, 0)
  if (early > 0) return sigset(early)
  fds[2 * nfds] = signals.fd
  fds[2 * nfds + 1] = POLLIN
  for (let i = 0; i < nfds; i++) fds[2 * i + 1] = (fds[2 * i + 1] ?? 0) & 0xffff
  const ready = poll(fds, nfds + 1, timeoutMs)
  if (ready !== -EINTR) check(ready, "poll")
  const late = sigtimedwait(SIGNALS, 0)
  return late > 0 ? sigset(late) : 0
// #endregion waitForEvents
