// idea: exchange for store, sub of -1 for add, and one consumer is woken, for there is but one
// file: queue.ts
// #region tryPut
  const { words, capacity } = queue
  let tail = Atomics.load(words, TAIL)
  for (;;) {
    const turn = TURN + (tail & (capacity - 1))
    const ahead = (Atomics.load(words, turn) - tail) | 0
    if (ahead < 0) return false
    const found = ahead > 0 ? Atomics.load(words, TAIL) : Atomics.compareExchange(words, TAIL, tail, tail + 1)
    if (ahead === 0 && found === tail) {
      fill(queue, tail, message)
      Atomics.exchange(words, turn, tail + 1)
      Atomics.sub(words, PUTS, -1)
      Atomics.notify(words, PUTS, 1)
      return true
    }
    tail = found
  }
// #endregion tryPut
