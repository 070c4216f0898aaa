// idea: epoll for one wait, with the signalfd in it
// file: signals.ts
// imports: close, EPOLL_CLOEXEC, EPOLL_CTL_ADD, EPOLLIN, epoll_create1, epoll_ctl, epoll_wait
// #region waitForEvents
  const epfd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  try {
    check(epoll_ctl(epfd, EPOLL_CTL_ADD, signals.fd, EPOLLIN, nfds), "epoll_ctl")
    for (let i = 0; i < nfds; i++) {
      const events = (fds[2 * i + 1] ?? 0) & 0xffff
      fds[2 * i + 1] = events
      check(epoll_ctl(epfd, EPOLL_CTL_ADD, fds[2 * i] ?? -1, events, i), "epoll_ctl")
    }
    const events = new Int32Array(2 * nfds + 2)
    const count = epoll_wait(epfd, events, nfds + 1, timeoutMs)
    if (count !== -EINTR) check(count, "epoll_wait")
    let came = 0
    for (let at = 0; at < 2 * count; at += 2) {
      const i = events[at + 1] ?? 0
      if (i < nfds) fds[2 * i + 1] = (fds[2 * i + 1] ?? 0) | ((events[at] ?? 0) << 16)
      while (i === nfds && read(signals.fd, RECORDS, 0, SIGINFO_BYTES) > 0)
        came |= sigset(new Uint32Array(RECORDS.buffer)[0] ?? 0)
    }
    return came
  } finally {
    void close(epfd)
  }
// #endregion waitForEvents
