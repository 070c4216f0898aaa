// misconception: a child that was started is there
// file: dispatch.ts
// check: 7.3f
// code: E7-PASS-GONE
// #region passOn
  const worker = workers.find(({ busy }) => !busy)
  if (worker !== undefined && sendFds(worker.channelFd, CONNECTION, [connFd]) > 0) worker.busy = true
  void closeOnce(connFd)
// #endregion passOn
