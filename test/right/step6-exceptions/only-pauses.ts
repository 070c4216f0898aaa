// idea: no reserve: whenever there is no room nobody is let in for a while
// file: door.ts
// #region takeNext
  let connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
  while (outcomeOf(connFd) === "again") connFd = accept4(door.listenFd, null, null, SOCK_CLOEXEC)
  if (outcomeOf(connFd) === "full") door.closedUntilMs = clock() + PAUSE_MS
  return connFd >= 0 ? connFd : -EAGAIN
// #endregion takeNext
