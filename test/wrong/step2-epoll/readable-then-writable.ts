// misconception: readable, then writable without a look
// check: 2.3k
// code: E2-AFTER-CLOSE
// file: server.ts
// #region turn
  const { epollFd, listenFd, events, connections } = loop
  const ready = epoll_wait(epollFd, events, MAX_EVENTS, timeoutMs)
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
    if (conn === undefined) continue
    if ((mask & ~EPOLLOUT) !== 0) readable(loop, conn)
    if ((mask & EPOLLOUT) !== 0) writable(loop, conn)
  }
  return ready
// #endregion turn
