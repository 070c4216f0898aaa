// idea: on -EAGAIN the function calls itself; several events fit
// file: accept.ts
// #region exclusiveAccept
  const epollFd = check(epoll_create1(0), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLEXCLUSIVE | EPOLLIN, 0), "epoll_ctl")
  const accept = (): number => {
    const ready = epoll_wait(epollFd, new Uint32Array(16), 8, -1)
    const said = ready < 0 ? ready : accept4(listenFd, null, null, SOCK_CLOEXEC)
    return said === -EAGAIN ? accept() : said
  }
  return accept
// #endregion exclusiveAccept
