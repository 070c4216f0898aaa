// misconception: the child knows the descriptors of its parent
// file: dispatch.ts
// check: 7.3f
// code: E7-PASS-EMPTY
// #region passOn
  for (const worker of workers) {
    if (worker.busy || sendFds(worker.channelFd, new Uint8Array([connFd]), []) <= 0) continue
    worker.busy = true
    break
  }
  void closeOnce(connFd)
// #endregion passOn
