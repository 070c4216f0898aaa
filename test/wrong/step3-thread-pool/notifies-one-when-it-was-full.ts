// misconception: one producer is enough to fill the one place
// check: 3.2g
// code: E3-LOST-ROOM
// file: queue.ts
// #region tryTake
  const { words, capacity } = queue
  const head = Atomics.load(words, HEAD)
  const turn = TURN + (head & (capacity - 1))
  if (Atomics.load(words, turn) !== ((head + 1) | 0)) return -1
  const full = ((Atomics.load(words, TAIL) - head) | 0) === capacity
  const length = empty(queue, head, into)
  Atomics.store(words, HEAD, head + 1)
  Atomics.store(words, turn, head + capacity)
  Atomics.add(words, TAKES, 1)
  if (full) Atomics.notify(words, TAKES, 1)
  return length
// #endregion tryTake
