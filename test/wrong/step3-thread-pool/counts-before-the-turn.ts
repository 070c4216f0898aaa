// misconception: who is notified after the turn may be counted before it
// check: 3.2f
// code: E3-LOST-WAKEUP
// file: queue.ts
// #region tryPut
  const { words, capacity } = queue
  for (;;) {
    const tail = Atomics.load(words, TAIL)
    const turn = TURN + (tail & (capacity - 1))
    const ahead = (Atomics.load(words, turn) - tail) | 0
    if (ahead < 0) return false
    if (ahead > 0 || Atomics.compareExchange(words, TAIL, tail, tail + 1) !== tail) continue
    fill(queue, tail, message)
    Atomics.add(words, PUTS, 1)
    Atomics.store(words, turn, tail + 1)
    Atomics.notify(words, PUTS)
    return true
  }
// #endregion tryPut
