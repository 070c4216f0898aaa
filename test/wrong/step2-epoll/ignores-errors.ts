// misconception: a write that fails is tried again later
// check: 2.3h
// code: E2-IGNORES-ERROR
// file: server.ts
// #region writable
  const taken = write(conn.fd, conn.unsent, 0, conn.unsent.length)
  if (taken < 0) return
  if (taken > 0) conn.unsent = taken === conn.unsent.length ? NOTHING : conn.unsent.subarray(taken)
  if (taken < 0 || (conn.ended && conn.unsent.length === 0)) dropConnection(loop, conn)
  else updateInterest(loop, conn)
// #endregion writable
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
    // Looked up now and again after each step: whatever ran before in this turn may have dropped it.
    const conn = connections[fd]
    if (conn !== undefined && (mask & EPOLLOUT) !== 0) writable(loop, conn)
    if (conn !== undefined && connections[fd] === conn && (mask & EPOLLIN) !== 0) readable(loop, conn)
  }
  return ready
// #endregion turn
