// misconception: the turn is stored as soon as it was looked at
// check: 3.2e
// code: E3-GIVEN-BACK
// file: queue.ts
// #region tryTake
  const { words, capacity } = queue
  const head = Atomics.load(words, HEAD)
  const turn = TURN + (head & (capacity - 1))
  if (Atomics.load(words, turn) !== ((head + 1) | 0)) return -1
  Atomics.store(words, HEAD, head + 1)
  Atomics.store(words, turn, head + capacity)
  const length = empty(queue, head, into)
  Atomics.add(words, TAKES, 1)
  Atomics.notify(words, TAKES)
  return length
// #endregion tryTake
