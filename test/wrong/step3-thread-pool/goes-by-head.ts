// misconception: HEAD says what is free
// check: 3.2e
// code: E3-GIVEN-BACK
// file: queue.ts
// #region tryPut
  const { words, capacity } = queue
  for (;;) {
    const tail = Atomics.load(words, TAIL)
    const turn = TURN + (tail & (capacity - 1))
    const ahead = (Atomics.load(words, turn) - tail) | 0
    if (((tail - Atomics.load(words, HEAD)) | 0) >= capacity) return false
    if (ahead > 0 || Atomics.compareExchange(words, TAIL, tail, tail + 1) !== tail) continue
    fill(queue, tail, message)
    Atomics.store(words, turn, tail + 1)
    Atomics.add(words, PUTS, 1)
    Atomics.notify(words, PUTS)
    return true
  }
// #endregion tryPut
// #region tryTake
  const { words, capacity } = queue
  const head = Atomics.load(words, HEAD)
  const turn = TURN + (head & (capacity - 1))
  if (Atomics.load(words, turn) !== ((head + 1) | 0)) return -1
  Atomics.store(words, HEAD, head + 1)
  const length = empty(queue, head, into)
  Atomics.store(words, turn, head + capacity)
  Atomics.add(words, TAKES, 1)
  Atomics.notify(words, TAKES)
  return length
// #endregion tryTake
