// idea: the consumer sleeps on the turn of its place, a producer on that of its own; the counts are not used
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
    Atomics.notify(words, turn)
    return true
  }
// #endregion tryPut
// #region tryTake
  const { words, capacity } = queue
  const head = Atomics.load(words, HEAD)
  const turn = TURN + (head & (capacity - 1))
  if (Atomics.load(words, turn) !== ((head + 1) | 0)) return -1
  const length = empty(queue, head, into)
  Atomics.store(words, HEAD, head + 1)
  Atomics.store(words, turn, head + capacity)
  Atomics.notify(words, turn)
  return length
// #endregion tryTake
// #region put
  const { words, capacity } = queue
  for (;;) {
    const tail = Atomics.load(words, TAIL)
    const turn = TURN + (tail & (capacity - 1))
    const seen = Atomics.load(words, turn)
    if (tryPut(queue, message)) return
    if (((seen - tail) | 0) < 0) Atomics.wait(words, turn, seen)
  }
// #endregion put
// #region take
  const { words, capacity } = queue
  for (;;) {
    const length = tryTake(queue, into)
    if (length >= 0) return length
    const head = Atomics.load(words, HEAD)
    Atomics.wait(words, TURN + (head & (capacity - 1)), head)
  }
// #endregion take
