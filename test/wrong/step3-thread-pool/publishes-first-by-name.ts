// misconception: the turn goes with the claim, whatever the operations are called
// check: 3.2d
// code: E3-UNFINISHED
// file: queue.ts
// adds: const { add, compareExchange, load, notify, store } = Atomics
// #region tryPut
  const { words, capacity } = queue
  for (;;) {
    const tail = load(words, TAIL)
    const turn = TURN + (tail & (capacity - 1))
    const ahead = (load(words, turn) - tail) | 0
    if (ahead < 0) return false
    if (ahead > 0 || compareExchange(words, TAIL, tail, tail + 1) !== tail) continue
    store(words, turn, tail + 1)
    fill(queue, tail, message)
    add(words, PUTS, 1)
    notify(words, PUTS)
    return true
  }
// #endregion tryPut
