// idea: looks again every 50 ms, also when nobody says that there is room
// file: queue.ts
// #region put
  while (!tryPut(queue, message)) {
    const takes = Atomics.load(queue.words, TAKES)
    if (tryPut(queue, message)) return
    Atomics.wait(queue.words, TAKES, takes, 50)
  }
// #endregion put
