// misconception: whoever has a client to serve has no time for signals
// file: signals.ts
// check: 6.1g
// code: E6-STARVED
// #region waitForEvents
  for (let i = 0; i < nfds; i++) fds[2 * i + 1] = (fds[2 * i + 1] ?? 0) & 0xffff
  fds[2 * nfds] = signals.fd
  fds[2 * nfds + 1] = POLLIN
  const ready = poll(fds, nfds + 1, timeoutMs)
  if (ready !== -EINTR) check(ready, "poll")
  if (ready <= 0 || (fds[2 * nfds + 1] ?? 0) >>> 16 === 0) return 0
  for (let i = 0; i < nfds; i++) if ((fds[2 * i + 1] ?? 0) >>> 16 !== 0) return 0
  let came = 0
  for (let n = read(signals.fd, RECORDS, 0, RECORDS.length); n > 0; ) {
    const words = new Uint32Array(RECORDS.buffer, 0, n / 4)
    for (let at = 0; at < words.length; at += SIGINFO_BYTES / 4) came |= sigset(words[at] ?? 0)
    n = read(signals.fd, RECORDS, 0, RECORDS.length)
  }
  return came >>> 0
// #endregion waitForEvents
