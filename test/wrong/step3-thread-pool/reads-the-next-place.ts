// misconception: HEAD is moved on first, then its place is emptied
// check: 3.2a
// code: E3-FIFO
// file: queue.ts
// #region tryTake
  const { words, capacity } = queue
  let head = Atomics.load(words, HEAD)
  const turn = TURN + (head & (capacity - 1))
  if (Atomics.load(words, turn) !== ((head + 1) | 0)) return -1
  head++
  Atomics.store(words, HEAD, head)
  const length = empty(queue, head, into)
  Atomics.store(words, turn, head - 1 + capacity)
  Atomics.add(words, TAKES, 1)
  Atomics.notify(words, TAKES)
  return length
// #endregion tryTake
