// misconception: a slot is a pid
// file: prefork.ts
// check: 5.6j
// code: E5-OLD-VALUES
// #region replaceWorker
  const old = slot.pid
  const ends = new Int32Array(2)
  check(pipe2(ends, O_CLOEXEC), "pipe2")
  const [readFd = -1, writeFd = -1] = ends
  const started = startWorker(supervisor, slot, () => {
    void write(writeFd, new Uint8Array(1), 0, 1)
    void close(writeFd)
  })
  void close(writeFd)
  const byte = new Uint8Array(1)
  const n = started ? read(readFd, byte, 0, 1) : 0
  void close(readFd)
  if (n === 1) {
    void stopWorkers(supervisor, [old], drainMs)
    return true
  }
  slot.pid = old
  return false
// #endregion replaceWorker
