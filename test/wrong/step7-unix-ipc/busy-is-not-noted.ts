// misconception: a child that serves says so by itself
// file: dispatch.ts
// check: 7.3f
// code: E7-PASS-NOTED
// #region passOn
  for (const worker of workers) {
    if (worker.busy || sendFds(worker.channelFd, CONNECTION, [connFd]) <= 0) continue
    break
  }
  void closeOnce(connFd)
// #endregion passOn
