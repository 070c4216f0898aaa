// misconception: ten times a second is asleep
// check: 2.4f
// code: E2-ET-POLLS
// also: 2.4d E2-ET-SPIN
// file: edge.ts
// #region turnEdge
  const { epollFd, listenFd, events, connections, due } = loop
  const ready = epoll_wait(epollFd, events, MAX_EVENTS, due.size > 0 ? 0 : 100)
  if (ready === -EINTR) return 0
  check(ready, "epoll_wait")
  for (const conn of due) {
    // Gone from the table: somebody who was pumped before has dropped it.
    if (connections[conn.fd] !== conn || !pump(loop, conn)) due.delete(conn)
  }
  for (let i = 0; i < ready; i++) {
    const fd = events[2 * i + 1] ?? 0
    const conn = connections[fd]
    // -EMFILE or -ECONNABORTED ends it early, and no edge comes for those still in the queue: they wait for the next
    // client. Servers therefore often add the listening socket level-triggered.
    if (fd === listenFd) void acceptAll(listenFd, (connFd) => addEdge(loop, connFd))
    else if (conn !== undefined && !due.has(conn) && pump(loop, conn)) due.add(conn)
  }
  return ready
// #endregion turnEdge
