// misconception: one close() more does no harm
// file: dispatch.ts
// check: 7.3f
// code: E7-PASSON-CLOSES
// #region passOn
  for (const worker of workers) {
    if (worker.busy || sendFds(worker.channelFd, CONNECTION, [connFd]) <= 0) continue
    worker.busy = true
    void closeOnce(connFd)
    break
  }
  void closeOnce(connFd)
// #endregion passOn
