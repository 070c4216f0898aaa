// misconception: between the look and the sleep nothing happens, and if it does, 5 ms are not long
// check: 3.2g
// code: E3-TIME-LIMIT
// file: queue.ts
// #region put
  while (!tryPut(queue, message)) Atomics.wait(queue.words, TAKES, Atomics.load(queue.words, TAKES), 5)
// #endregion put
