// misconception: a short sleep needs nobody to end it
// check: 3.2f
// code: E3-TIME-LIMIT
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
    Atomics.store(words, turn, tail + 1)
    Atomics.add(words, PUTS, 1)
    return true
  }
// #endregion tryPut
// #region take
  for (;;) {
    const puts = Atomics.load(queue.words, PUTS)
    const length = tryTake(queue, into)
    if (length >= 0) return length
    Atomics.wait(queue.words, PUTS, puts, 5)
  }
// #endregion take
