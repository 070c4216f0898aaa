// idea: epoll for one descriptor and one wait
// file: again.ts
// imports: EPOLL_CLOEXEC, EPOLL_CTL_ADD, epoll_create1, epoll_ctl, epoll_wait
// #region waitUntil
  const epfd = epoll_create1(EPOLL_CLOEXEC)
  if (epfd < 0) return epfd
  try {
    const added = epoll_ctl(epfd, EPOLL_CTL_ADD, fd, events, 0)
    if (added < 0) return added
    const found = new Int32Array(2)
    for (;;) {
      const leftMs = Math.max(0, Math.ceil(Math.min(deadlineMs - clock(), MOST_WAIT_MS)))
      const count = epoll_wait(epfd, found, 1, leftMs)
      if (count > 0) return found[0] ?? 0
      if (count < 0 && count !== -EINTR) return count
      if (clock() >= deadlineMs) return 0
    }
  } finally {
    void close(epfd)
  }
// #endregion waitUntil
