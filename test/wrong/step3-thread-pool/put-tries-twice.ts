// misconception: who was woken has a place
// check: 3.2g
// code: E3-NO-LOOP
// file: queue.ts
// #region put
  const takes = Atomics.load(queue.words, TAKES)
  if (tryPut(queue, message)) return
  Atomics.wait(queue.words, TAKES, takes)
  tryPut(queue, message)
// #endregion put
