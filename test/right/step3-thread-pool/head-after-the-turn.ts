// idea: gives the place back, then moves HEAD, which it reads and writes plainly: nobody else does
// file: queue.ts
// #region tryTake
  const { words, capacity } = queue
  const head = words[HEAD] ?? 0
  const turn = TURN + (head & (capacity - 1))
  if (((Atomics.load(words, turn) - head) | 0) !== 1) return -1
  const length = empty(queue, head, into)
  Atomics.store(words, turn, head + capacity)
  words[HEAD] = head + 1
  Atomics.add(words, TAKES, 1)
  Atomics.notify(words, TAKES)
  return length
// #endregion tryTake
