// idea: recursion for the loop
// file: queue.ts
// #region put
  const takes = Atomics.load(queue.words, TAKES)
  if (tryPut(queue, message)) return
  Atomics.wait(queue.words, TAKES, takes)
  put(queue, message)
// #endregion put
// #region take
  const puts = Atomics.load(queue.words, PUTS)
  const length = tryTake(queue, into)
  if (length >= 0) return length
  Atomics.wait(queue.words, PUTS, puts)
  return take(queue, into)
// #endregion take
