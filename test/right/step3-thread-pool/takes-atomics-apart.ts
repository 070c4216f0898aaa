// idea: takes the operations out of Atomics once, at the top of the file
// file: queue.ts
// adds: const { add, compareExchange, load, notify, store, wait } = Atomics
// #region tryPut
  const { words, capacity } = queue
  for (;;) {
    const tail = load(words, TAIL)
    const turn = TURN + (tail & (capacity - 1))
    const ahead = (load(words, turn) - tail) | 0
    if (ahead < 0) return false
    if (ahead > 0 || compareExchange(words, TAIL, tail, tail + 1) !== tail) continue
    fill(queue, tail, message)
    store(words, turn, tail + 1)
    add(words, PUTS, 1)
    notify(words, PUTS)
    return true
  }
// #endregion tryPut
// #region tryTake
  const { words, capacity } = queue
  const head = load(words, HEAD)
  const turn = TURN + (head & (capacity - 1))
  if (load(words, turn) !== ((head + 1) | 0)) return -1
  const length = empty(queue, head, into)
  store(words, HEAD, head + 1)
  store(words, turn, head + capacity)
  add(words, TAKES, 1)
  notify(words, TAKES)
  return length
// #endregion tryTake
// #region put
  for (;;) {
    const takes = load(queue.words, TAKES)
    if (tryPut(queue, message)) return
    wait(queue.words, TAKES, takes)
  }
// #endregion put
// #region take
  for (;;) {
    const puts = load(queue.words, PUTS)
    const length = tryTake(queue, into)
    if (length >= 0) return length
    wait(queue.words, PUTS, puts)
  }
// #endregion take
