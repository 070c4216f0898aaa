// misconception: a child that is tried is busy
// file: dispatch.ts
// check: 7.3f
// code: E7-PASS-NOTED
// #region passOn
  for (const worker of workers) {
    if (worker.busy) continue
    worker.busy = true
    if (sendFds(worker.channelFd, CONNECTION, [connFd]) > 0) break
  }
  void closeOnce(connFd)
// #endregion passOn
