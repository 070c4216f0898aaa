// idea: the signalfd is there to wake; sigtimedwait() takes the signals
// file: signals.ts
// imports: sigtimedwait
// #region waitForEvents
  for (let i = 0; i < nfds; i++) fds[2 * i + 1] = (fds[2 * i + 1] ?? 0) & 0xffff
  fds[2 * nfds] = signals.fd
  fds[2 * nfds + 1] = POLLIN
  const ready = poll(fds, nfds + 1, timeoutMs)
  if (ready !== -EINTR) check(ready, "poll")
  if (ready <= 0 || (fds[2 * nfds + 1] ?? 0) >>> 16 === 0) return 0
  let came = 0
  for (let signum = sigtimedwait(SIGNALS, 0); signum > 0; signum = sigtimedwait(SIGNALS, 0)) came |= sigset(signum)
  return came
// #endregion waitForEvents
