// misconception: a place must be empty before it is filled
// file: prefork.ts
// check: 5.6i
// code: E5-OLD-FIRST
// #region replaceWorker
  void stopWorkers(supervisor, [slot.pid], drainMs)
  return startWorker(supervisor, slot)
// #endregion replaceWorker
