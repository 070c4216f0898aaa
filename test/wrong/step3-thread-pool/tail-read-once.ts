// misconception: TAIL is read once, then the claim is repeated
// check: 3.2c
// code: E3-QUEUE-SPINS
// file: queue.ts
// #region tryPut
  const { words, capacity } = queue
  const tail = Atomics.load(words, TAIL)
  const turn = TURN + (tail & (capacity - 1))
  if (((Atomics.load(words, turn) - tail) | 0) < 0) return false
  while (Atomics.compareExchange(words, TAIL, tail, tail + 1) !== tail);
  fill(queue, tail, message)
  Atomics.store(words, turn, tail + 1)
  Atomics.add(words, PUTS, 1)
  Atomics.notify(words, PUTS)
  return true
// #endregion tryPut
