// misconception: only what was sent is closed
// file: dispatch.ts
// check: 7.3f
// code: E7-PASSON-KEEPS
// #region passOn
  for (const worker of workers) {
    if (worker.busy || sendFds(worker.channelFd, CONNECTION, [connFd]) <= 0) continue
    worker.busy = true
    void closeOnce(connFd)
    return
  }
// #endregion passOn
