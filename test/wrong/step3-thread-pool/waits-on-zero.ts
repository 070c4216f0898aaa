// misconception: the count is zero while nothing is there
// check: 3.2f
// code: E3-BUSY-WAIT
// file: queue.ts
// #region take
  const puts = Atomics.load(queue.words, PUTS)
  for (;;) {
    const length = tryTake(queue, into)
    if (length >= 0) return length
    Atomics.wait(queue.words, PUTS, puts)
  }
// #endregion take
