// idea: accepts after the connections of the batch
// file: server.ts
// #region turn
  const ready = epoll_wait(loop.epollFd, loop.events, MAX_EVENTS, timeoutMs)
  if (ready < 0) return 0
  let waiting = false
  for (let i = 0; i < ready; i++) {
    const fd = loop.events[2 * i + 1] ?? 0
    if (fd === loop.listenFd) {
      waiting = true
      continue
    }
    const conn = loop.connections[fd]
    if (conn === undefined) continue
    if (conn.unsent.length > 0) writable(loop, conn)
    if (loop.connections[fd] === conn && ((loop.events[2 * i] ?? 0) & ~EPOLLOUT) !== 0) readable(loop, conn)
  }
  if (waiting) acceptAll(loop.listenFd, (connFd) => addConnection(loop, connFd))
  return ready
// #endregion turn
