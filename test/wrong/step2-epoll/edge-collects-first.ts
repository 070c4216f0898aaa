// misconception: collects the batch's connections first
// check: 2.4h
// code: E2-ET-STALE
// file: edge.ts
// #region turnEdge
  const { epollFd, listenFd, events, connections, due } = loop
  const ready = epoll_wait(epollFd, events, MAX_EVENTS, due.size > 0 ? 0 : timeoutMs)
  if (ready === -EINTR) return 0
  check(ready, "epoll_wait")
  const work: Connection[] = []
  for (let i = 0; i < ready; i++) {
    const fd = events[2 * i + 1] ?? 0
    const conn = connections[fd]
    if (fd === listenFd) void acceptAll(listenFd, (connFd) => addEdge(loop, connFd))
    else if (conn !== undefined && !due.has(conn)) work.push(conn)
  }
  for (const conn of due) if (connections[conn.fd] !== conn || !pump(loop, conn)) due.delete(conn)
  for (const conn of work) if (pump(loop, conn)) due.add(conn)
  return ready
// #endregion turnEdge
