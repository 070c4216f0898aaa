// misconception: after a failed claim the next position is as free
// check: 3.2c
// code: E3-CLAIM
// file: queue.ts
// #region tryPut
  const { words, capacity } = queue
  let tail = Atomics.load(words, TAIL)
  if (((Atomics.load(words, TURN + (tail & (capacity - 1))) - tail) | 0) < 0) return false
  while (Atomics.compareExchange(words, TAIL, tail, tail + 1) !== tail) tail = Atomics.load(words, TAIL)
  fill(queue, tail, message)
  Atomics.store(words, TURN + (tail & (capacity - 1)), tail + 1)
  Atomics.add(words, PUTS, 1)
  Atomics.notify(words, PUTS)
  return true
// #endregion tryPut
