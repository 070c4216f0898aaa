// misconception: a process that exists is ready
// file: prefork.ts
// check: 5.6i
// code: E5-NOT-READY
// #region replaceWorker
  const old = slot.pid
  if (!startWorker(supervisor, slot)) return false
  void stopWorkers(supervisor, [old], drainMs)
  return true
// #endregion replaceWorker
