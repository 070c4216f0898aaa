// idea: waits with an array of its own, and copies the revents
// file: signals.ts
// #region waitForEvents
  const own = new Int32Array(2 * nfds + 2)
  own.set([signals.fd, POLLIN])
  for (let i = 0; i < nfds; i++) own.set([fds[2 * i] ?? -1, (fds[2 * i + 1] ?? 0) & 0xffff], 2 * i + 2)
  const ready = poll(own, nfds + 1, timeoutMs)
  if (ready < 0) own.fill(0)
  if (ready < 0 && ready !== -EINTR) check(ready, "poll")
  for (let i = 0; i < nfds; i++) {
    const events = (fds[2 * i + 1] ?? 0) & 0xffff
    fds[2 * i + 1] = events | (((own[2 * i + 3] ?? 0) >>> 16) << 16)
  }
  let came = 0
  if ((own[1] ?? 0) >>> 16 !== 0)
    while (read(signals.fd, RECORDS, 0, SIGINFO_BYTES) > 0) came |= sigset(new Uint32Array(RECORDS.buffer)[0] ?? 0)
  return came
// #endregion waitForEvents
