// idea: an interrupted wait begins again
// file: signals.ts
// #region waitForEvents
  for (let i = 0; i < nfds; i++) fds[2 * i + 1] = (fds[2 * i + 1] ?? 0) & 0xffff
  fds[2 * nfds] = signals.fd
  fds[2 * nfds + 1] = POLLIN
  let ready = poll(fds, nfds + 1, timeoutMs)
  while (ready === -EINTR) ready = poll(fds, nfds + 1, timeoutMs)
  check(ready, "poll")
  if (ready <= 0 || (fds[2 * nfds + 1] ?? 0) >>> 16 === 0) return 0
  let came = 0
  while (read(signals.fd, RECORDS, 0, SIGINFO_BYTES) > 0) came |= sigset(new Uint32Array(RECORDS.buffer)[0] ?? 0)
  return came
// #endregion waitForEvents
