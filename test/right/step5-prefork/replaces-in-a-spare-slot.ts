// idea: the new one is started in a slot that is not in the table, and moves in when it is ready
// file: prefork.ts
// #region replaceWorker
  const ends = new Int32Array(2)
  check(pipe2(ends, 0), "pipe2")
  const spare = { ...slot, pid: 0 }
  const started = startWorker(supervisor, spare, () => void write(ends[1] ?? -1, new Uint8Array([1]), 0, 1))
  void close(ends[1] ?? -1)
  const n = started ? read(ends[0] ?? -1, new Uint8Array(8), 0, 8) : -1
  void close(ends[0] ?? -1)
  if (n !== 1) return false
  const { pid } = slot
  slot.pid = spare.pid
  slot.startedMs = spare.startedMs
  stopWorkers(supervisor, [pid], drainMs)
  return true
// #endregion replaceWorker
