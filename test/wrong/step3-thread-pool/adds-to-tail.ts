// misconception: an atomic add is claim enough
// check: 3.2c
// code: E3-CLAIM
// file: queue.ts
// #region tryPut
  const { words, capacity } = queue
  for (;;) {
    const tail = Atomics.load(words, TAIL)
    const turn = TURN + (tail & (capacity - 1))
    const ahead = (Atomics.load(words, turn) - tail) | 0
    if (ahead < 0) return false
    if (ahead > 0) continue
    Atomics.add(words, TAIL, 1)
    fill(queue, tail, message)
    Atomics.store(words, turn, tail + 1)
    Atomics.add(words, PUTS, 1)
    Atomics.notify(words, PUTS)
    return true
  }
// #endregion tryPut
