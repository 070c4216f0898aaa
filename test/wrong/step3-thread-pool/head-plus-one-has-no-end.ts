// misconception: head + 1 is head + 1
// check: 3.2b
// code: E3-WRAP
// file: queue.ts
// #region tryTake
  const { words, capacity } = queue
  const head = Atomics.load(words, HEAD)
  const turn = TURN + (head & (capacity - 1))
  if (Atomics.load(words, turn) !== head + 1) return -1
  const length = empty(queue, head, into)
  Atomics.store(words, HEAD, head + 1)
  Atomics.store(words, turn, head + capacity)
  Atomics.add(words, TAKES, 1)
  Atomics.notify(words, TAKES)
  return length
// #endregion tryTake
