// misconception: any timeout but 0 is for ever
// check: 2.2j
// code: E2-TIMEOUT
// file: server.ts
// #region turn
  const { epollFd, listenFd, events, connections } = loop
  const ready = epoll_wait(epollFd, events, MAX_EVENTS, timeoutMs === 0 ? 0 : -1)
  if (ready === -EINTR) return 0 // a signal woke us, no descriptor did
  check(ready, "epoll_wait")
  for (let i = 0; i < ready; i++) {
    const mask = events[2 * i] ?? 0
    const fd = events[2 * i + 1] ?? 0
    if (fd === listenFd) {
      // With -EMFILE the rest stays in the queue and is reported again. Step 6 does better.
      void acceptAll(listenFd, (connFd) => addConnection(loop, connFd))
      continue
    }
    // Looked up here, and compared once more after writable(): whatever ran before in this turn may have dropped it.
    const conn = connections[fd]
    if (conn !== undefined && (mask & EPOLLOUT) !== 0) writable(loop, conn)
    if (conn !== undefined && connections[fd] === conn && (mask & ~EPOLLOUT) !== 0) readable(loop, conn)
  }
  return ready
// #endregion turn
