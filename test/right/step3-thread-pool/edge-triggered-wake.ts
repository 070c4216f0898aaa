// idea: the eventfd edge-triggered and never read: each write is an edge
// file: server.ts
// imports: EPOLLET
// #region openReactor
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, pool.wakeFd, EPOLLIN | EPOLLET, pool.wakeFd), "epoll_ctl")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN, listenFd), "epoll_ctl")
  return newReactor(epollFd, listenFd, pool, service)
// #endregion openReactor
// #region completed
  const { pool, stalled } = reactor
  for (;;) {
    const taken = takeCompletion(pool)
    if (taken === undefined) break
    deliver(reactor, taken.ticket, taken.answer)
  }
  for (const conn of [...stalled]) {
    stalled.delete(conn)
    if (reactor.connections[conn.fd] === conn) takeLines(reactor, conn)
    settle(reactor, conn)
  }
// #endregion completed
