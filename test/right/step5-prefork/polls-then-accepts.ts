// idea: waits in poll(), and then takes a connection
// file: prethread.ts
// imports: POLLIN, poll
// #region acceptConnections
  const serve = conversation()
  for (;;) {
    poll(Int32Array.of(listenFd, POLLIN), 1, -1)
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (connFd < 0) return
    serve(connFd)
    void close(connFd)
    Atomics.add(served, index, 1)
  }
// #endregion acceptConnections
