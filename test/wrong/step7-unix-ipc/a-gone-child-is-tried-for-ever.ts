// misconception: a send that fails works the next time
// file: dispatch.ts
// check: 7.3f
// code: E7-PASS-FOR-EVER
// #region passOn
  for (;;) {
    const worker = workers.find(({ busy }) => !busy)
    if (worker === undefined) break
    if (sendFds(worker.channelFd, CONNECTION, [connFd]) <= 0) continue
    worker.busy = true
    break
  }
  void closeOnce(connFd)
// #endregion passOn
