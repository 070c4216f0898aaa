// misconception: between the look and the sleep nothing happens
// check: 3.2g
// code: E3-LOST-ROOM
// file: queue.ts
// #region put
  while (!tryPut(queue, message)) {
    const takes = Atomics.load(queue.words, TAKES)
    Atomics.wait(queue.words, TAKES, takes)
  }
// #endregion put
