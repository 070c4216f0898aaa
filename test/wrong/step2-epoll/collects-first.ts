// misconception: the entries of a batch can be looked up at once
// check: 2.2f
// code: E2-STALE
// file: server.ts
// #region turn
  const ready = check(epoll_wait(loop.epollFd, loop.events, MAX_EVENTS, timeoutMs), "epoll_wait")
  const work: Connection[] = []
  for (let i = 0; i < ready; i++) {
    const conn = loop.connections[loop.events[2 * i + 1] ?? 0]
    if (conn === undefined) void acceptAll(loop.listenFd, (connFd) => addConnection(loop, connFd))
    else work.push(conn)
  }
  for (const conn of work) {
    if (conn.unsent.length > 0) writable(loop, conn)
    readable(loop, conn)
  }
  return ready
// #endregion turn
