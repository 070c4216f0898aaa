// misconception: what is claimed may be taken
// check: 3.2d
// code: E3-UNFINISHED
// file: queue.ts
// #region tryTake
  const { words, capacity } = queue
  const head = Atomics.load(words, HEAD)
  const turn = TURN + (head & (capacity - 1))
  if (Atomics.load(words, TAIL) === head) return -1
  const length = empty(queue, head, into)
  Atomics.store(words, HEAD, head + 1)
  Atomics.store(words, turn, head + capacity)
  Atomics.add(words, TAKES, 1)
  Atomics.notify(words, TAKES)
  return length
// #endregion tryTake
