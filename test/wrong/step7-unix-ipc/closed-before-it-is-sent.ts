// misconception: what is to be passed on is not needed here any more
// file: dispatch.ts
// check: 7.3f
// code: E7-PASS-CLOSED
// #region passOn
  void closeOnce(connFd)
  for (const worker of workers) {
    if (worker.busy || sendFds(worker.channelFd, CONNECTION, [connFd]) <= 0) continue
    worker.busy = true
    break
  }
// #endregion passOn
