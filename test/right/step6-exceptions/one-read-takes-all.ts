// idea: of three signals there are at most three records, and there is room for eight
// file: signals.ts
// #region waitForEvents
  for (let i = 0; i < nfds; i++) fds[2 * i + 1] = (fds[2 * i + 1] ?? 0) & 0xffff
  fds[2 * nfds] = signals.fd
  fds[2 * nfds + 1] = POLLIN
  const ready = poll(fds, nfds + 1, timeoutMs)
  if (ready !== -EINTR) check(ready, "poll")
  if (ready <= 0 || (fds[2 * nfds + 1] ?? 0) >>> 16 === 0) return 0
  const n = read(signals.fd, RECORDS, 0, RECORDS.length)
  const view = new DataView(RECORDS.buffer)
  let came = 0
  for (let at = 0; at < n; at += SIGINFO_BYTES) came |= sigset(view.getUint32(at, true))
  return came
// #endregion waitForEvents
