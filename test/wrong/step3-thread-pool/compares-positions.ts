// misconception: a smaller position is an earlier one
// check: 3.2b
// code: E3-WRAP
// file: queue.ts
// #region tryPut
  const { words, capacity } = queue
  for (;;) {
    const tail = Atomics.load(words, TAIL)
    const turn = TURN + (tail & (capacity - 1))
    const now = Atomics.load(words, turn)
    if (now < tail) return false
    if (now > tail || Atomics.compareExchange(words, TAIL, tail, tail + 1) !== tail) continue
    fill(queue, tail, message)
    Atomics.store(words, turn, tail + 1)
    Atomics.add(words, PUTS, 1)
    Atomics.notify(words, PUTS)
    return true
  }
// #endregion tryPut
