// misconception: it will be free in a moment
// check: 3.2g
// code: E3-BUSY-PUT
// file: queue.ts
// #region put
  while (!tryPut(queue, message));
// #endregion put
