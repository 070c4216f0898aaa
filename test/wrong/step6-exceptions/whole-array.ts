// misconception: the array holds the descriptors, and one place at its end
// file: signals.ts
// check: 6.1f
// code: E6-BEHIND-NFDS
// imports: sigtimedwait
// #region waitForEvents
  const last = fds.length / 2 - 1
  for (let i = 0; i < nfds; i++) fds[2 * i + 1] = (fds[2 * i + 1] ?? 0) & 0xffff
  fds[2 * last] = signals.fd
  fds[2 * last + 1] = POLLIN
  const ready = poll(fds, last + 1, timeoutMs)
  if (ready !== -EINTR) check(ready, "poll")
  if (ready <= 0 || (fds[2 * last + 1] ?? 0) >>> 16 === 0) return 0
  let came = 0
  for (let signum = sigtimedwait(SIGNALS, 0); signum > 0; signum = sigtimedwait(SIGNALS, 0)) came |= sigset(signum)
  return came
// #endregion waitForEvents
