// misconception: a thread is for one client
// check: 5.5a
// code: E5-ONE-CONNECTION
// file: prethread.ts
// #region acceptConnections
  const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
  if (connFd < 0) return
  conversation()(connFd)
  void close(connFd)
  Atomics.add(served, index, 1)
// #endregion acceptConnections
