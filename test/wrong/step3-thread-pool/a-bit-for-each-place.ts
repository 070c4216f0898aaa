// misconception: one bit says whether a place is filled, and four words have enough of them
// check: 3.2h
// code: E3-STRESS
// file: queue.ts
// #region tryPut
  const { words, capacity } = queue
  for (;;) {
    const tail = Atomics.load(words, TAIL)
    if (((tail - Atomics.load(words, HEAD)) | 0) >= capacity) return false
    if (Atomics.compareExchange(words, TAIL, tail, tail + 1) !== tail) continue
    fill(queue, tail, message)
    // Beside HEAD there is room. The 129th place has the bit of the first.
    Atomics.or(words, HEAD + 1 + ((tail & (capacity - 1) & 127) >> 5), 1 << tail)
    Atomics.add(words, PUTS, 1)
    Atomics.notify(words, PUTS)
    return true
  }
// #endregion tryPut
// #region tryTake
  const { words, capacity } = queue
  const head = Atomics.load(words, HEAD)
  const at = HEAD + 1 + ((head & (capacity - 1) & 127) >> 5)
  const bit = 1 << head
  if ((Atomics.load(words, at) & bit) === 0) return -1
  const length = empty(queue, head, into)
  Atomics.and(words, at, ~bit)
  Atomics.store(words, HEAD, head + 1)
  Atomics.add(words, TAKES, 1)
  Atomics.notify(words, TAKES)
  return length
// #endregion tryTake
