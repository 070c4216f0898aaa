// misconception: a message has bytes
// check: 3.2f
// code: E3-EMPTY-MESSAGE
// file: queue.ts
// #region take
  for (;;) {
    const puts = Atomics.load(queue.words, PUTS)
    const length = tryTake(queue, into)
    if (length > 0) return length
    Atomics.wait(queue.words, PUTS, puts)
  }
// #endregion take
