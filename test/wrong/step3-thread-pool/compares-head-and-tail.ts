// misconception: a queue is empty when HEAD is TAIL and full when they differ by its places
// check: 3.2c
// code: E3-CLAIM
// file: queue.ts
// #region tryPut
  const { words, capacity } = queue
  const tail = Atomics.load(words, TAIL)
  if (((tail - Atomics.load(words, HEAD)) | 0) === capacity) return false
  fill(queue, tail, message)
  Atomics.store(words, TURN + (tail & (capacity - 1)), tail + 1)
  Atomics.store(words, TAIL, tail + 1)
  Atomics.add(words, PUTS, 1)
  Atomics.notify(words, PUTS)
  return true
// #endregion tryPut
