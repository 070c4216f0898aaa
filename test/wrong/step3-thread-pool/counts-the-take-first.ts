// misconception: the message is out once it is copied, so it may be counted before the turn
// check: 3.2g
// code: E3-LOST-ROOM
// file: queue.ts
// #region tryTake
  const { words, capacity } = queue
  const head = Atomics.load(words, HEAD)
  const turn = TURN + (head & (capacity - 1))
  if (Atomics.load(words, turn) !== ((head + 1) | 0)) return -1
  const length = empty(queue, head, into)
  Atomics.store(words, HEAD, head + 1)
  Atomics.add(words, TAKES, 1)
  Atomics.store(words, turn, head + capacity)
  Atomics.notify(words, TAKES)
  return length
// #endregion tryTake
