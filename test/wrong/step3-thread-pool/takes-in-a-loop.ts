// misconception: a loop is fast enough
// check: 3.2f
// code: E3-BUSY-WAIT
// file: queue.ts
// #region take
  for (;;) {
    const length = tryTake(queue, into)
    if (length >= 0) return length
  }
// #endregion take
