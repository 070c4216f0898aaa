// misconception: every event belongs to a connection
// check: 2.2a
// code: E0-UNDEFINED
// file: server.ts
// #region turn
  const { epollFd, events, connections } = loop
  const ready = epoll_wait(epollFd, events, MAX_EVENTS, timeoutMs)
  if (ready === -EINTR) return 0
  check(ready, "epoll_wait")
  for (let i = 0; i < ready; i++) readable(loop, connections[events[2 * i + 1] ?? 0] as Connection)
  return ready
// #endregion turn
