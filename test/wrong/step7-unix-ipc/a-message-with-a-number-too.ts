// misconception: a connection needs its number as well
// file: dispatch.ts
// check: 7.3f
// code: E7-PASS-EMPTY
// #region passOn
  for (const worker of workers) {
    if (worker.busy || sendFds(worker.channelFd, new Uint8Array([1, connFd]), [connFd]) <= 0) continue
    worker.busy = true
    break
  }
  void closeOnce(connFd)
// #endregion passOn
