// misconception: a pipe ends when the child is gone
// file: prefork.ts
// check: 5.6j
// code: E5-PIPE-HANGS
// #region replaceWorker
  const old = { ...slot }
  const ends = new Int32Array(2)
  check(pipe2(ends, O_CLOEXEC), "pipe2")
  const [readFd = -1, writeFd = -1] = ends
  const started = startWorker(supervisor, slot, () => {
    void write(writeFd, new Uint8Array(1), 0, 1)
    void close(writeFd)
  })
  const byte = new Uint8Array(1)
  const n = started ? read(readFd, byte, 0, 1) : 0
  void close(readFd)
  void close(writeFd)
  if (n === 1) {
    void stopWorkers(supervisor, [old.pid], drainMs)
    return true
  }
  Object.assign(slot, old)
  return false
// #endregion replaceWorker
