// misconception: one bit says whether a place is filled, and a word has enough of them
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
    // Beside HEAD there is room. The 33rd place has the bit of the first: 1 << 32 is 1.
    Atomics.or(words, HEAD + 1, 1 << (tail & (capacity - 1)))
    Atomics.add(words, PUTS, 1)
    Atomics.notify(words, PUTS)
    return true
  }
// #endregion tryPut
// #region tryTake
  const { words, capacity } = queue
  const head = Atomics.load(words, HEAD)
  const bit = 1 << (head & (capacity - 1))
  if ((Atomics.load(words, HEAD + 1) & bit) === 0) return -1
  const length = empty(queue, head, into)
  Atomics.and(words, HEAD + 1, ~bit)
  Atomics.store(words, HEAD, head + 1)
  Atomics.add(words, TAKES, 1)
  Atomics.notify(words, TAKES)
  return length
// #endregion tryTake
