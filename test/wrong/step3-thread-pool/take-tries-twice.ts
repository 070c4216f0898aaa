// misconception: who was woken has a message
// check: 3.2f
// code: E3-NO-LOOP
// file: queue.ts
// #region take
  const puts = Atomics.load(queue.words, PUTS)
  const length = tryTake(queue, into)
  if (length >= 0) return length
  Atomics.wait(queue.words, PUTS, puts)
  return tryTake(queue, into)
// #endregion take
