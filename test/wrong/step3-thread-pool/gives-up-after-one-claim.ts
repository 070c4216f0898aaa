// misconception: who is not first has found no room
// check: 3.2c
// code: E3-REFUSES
// file: queue.ts
// #region tryPut
  const { words, capacity } = queue
  for (;;) {
    const tail = Atomics.load(words, TAIL)
    const turn = TURN + (tail & (capacity - 1))
    const ahead = (Atomics.load(words, turn) - tail) | 0
    if (ahead !== 0 || Atomics.compareExchange(words, TAIL, tail, tail + 1) !== tail) return false
    fill(queue, tail, message)
    Atomics.store(words, turn, tail + 1)
    Atomics.add(words, PUTS, 1)
    Atomics.notify(words, PUTS)
    return true
  }
// #endregion tryPut
