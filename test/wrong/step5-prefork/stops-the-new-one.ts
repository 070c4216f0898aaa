// misconception: slot.pid is still the old one
// file: prefork.ts
// check: 5.6i
// code: E5-OLD-STAYS
// #region replaceWorker
  const old = { ...slot }
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
    void stopWorkers(supervisor, [slot.pid], drainMs)
    return true
  }
  Object.assign(slot, old)
  return false
// #endregion replaceWorker
