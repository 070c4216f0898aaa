// misconception: threads come from node:worker_threads
// check: 3.2a
// code: E0-NODE-NET
// file: queue.ts
// adds: import { isMainThread } from "node:worker_threads"
// #region put
  while (!tryPut(queue, message)) if (!isMainThread) Atomics.wait(queue.words, TAKES, Atomics.load(queue.words, TAKES))
// #endregion put
