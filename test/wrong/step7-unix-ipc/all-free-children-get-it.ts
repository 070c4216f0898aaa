// misconception: whoever is free first serves it
// file: dispatch.ts
// check: 7.3f
// code: E7-PASS-TWICE
// #region passOn
  for (const worker of workers) {
    if (worker.busy || sendFds(worker.channelFd, CONNECTION, [connFd]) <= 0) continue
    worker.busy = true
  }
  void closeOnce(connFd)
// #endregion passOn
