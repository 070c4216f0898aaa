// idea: waits with epoll, and reads until nothing is there
// file: peer.ts
// imports: EPOLLIN, EPOLLRDHUP, EPOLL_CLOEXEC, EPOLL_CTL_ADD, check, epoll_create1, epoll_ctl, epoll_wait, recv
// #region farewell
  void shutdown(fd, SHUT_WR)
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, fd, EPOLLIN | EPOLLRDHUP, 0), "epoll_ctl")
  let drained = 0
  for (let n = 1; n > 0 && drained < MOST_DRAINED; ) {
    n = recv(fd, SCRAP, 0, SCRAP.length, MSG_DONTWAIT)
    if (n > 0) drained += n
    const leftMs = Math.ceil(deadlineMs - clock())
    if (n === -EAGAIN && leftMs > 0) n = epoll_wait(epollFd, new Uint32Array(2), 1, leftMs)
    if (n === -EINTR) n = 1
  }
  void closeOnce(epollFd)
  void closeOnce(fd)
// #endregion farewell
