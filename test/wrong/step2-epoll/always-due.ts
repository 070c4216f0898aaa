// misconception: asking once more does no harm
// check: 2.4b
// code: E2-DUE-STAYS
// file: edge.ts
// #region turnEdge
  const { epollFd, listenFd, events, connections, due } = loop
  const ready = epoll_wait(epollFd, events, MAX_EVENTS, due.size > 0 ? 0 : timeoutMs)
  if (ready === -EINTR) return 0
  check(ready, "epoll_wait")
  for (const conn of due) {
    // Gone from the table: somebody who was pumped before has dropped it.
    if (connections[conn.fd] !== conn || pump(loop, conn) === undefined) due.delete(conn)
  }
  for (let i = 0; i < ready; i++) {
    const fd = events[2 * i + 1] ?? 0
    const conn = connections[fd]
    if (fd === listenFd) void acceptAll(listenFd, (connFd) => addEdge(loop, connFd))
    else if (conn !== undefined && !due.has(conn)) due.add(conn)
  }
  return ready
// #endregion turnEdge
