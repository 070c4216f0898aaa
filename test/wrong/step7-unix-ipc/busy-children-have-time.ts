// misconception: each child has a queue of its own
// file: dispatch.ts
// check: 7.3f
// code: E7-PASSON-BUSY
// #region passOn
  for (const worker of workers) {
    if (sendFds(worker.channelFd, CONNECTION, [connFd]) <= 0) continue
    worker.busy = true
    break
  }
  void closeOnce(connFd)
// #endregion passOn
