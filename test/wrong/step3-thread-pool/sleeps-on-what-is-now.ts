// misconception: Atomics.wait wants what the word is now
// check: 3.2f
// code: E3-LOST-WAKEUP
// file: queue.ts
// #region take
  for (;;) {
    const length = tryTake(queue, into)
    if (length >= 0) return length
    Atomics.wait(queue.words, PUTS, Atomics.load(queue.words, PUTS))
  }
// #endregion take
