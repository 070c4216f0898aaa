// misconception: the queue is what it was the last time
// check: 1.5a
// code: E1-QUEUE
// file: server.ts
// #region acceptQueue
  return { waiting: 1, backlog: 2 }
// #endregion acceptQueue
