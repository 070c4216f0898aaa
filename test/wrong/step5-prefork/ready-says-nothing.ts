// misconception: the pipe tells by itself
// file: prefork.ts
// check: 5.6i
// code: E5-NO-BYTE
// #region replaceWorker
  const old = { ...slot }
  const ends = new Int32Array(2)
  check(pipe2(ends, O_CLOEXEC), "pipe2")
  const [readFd = -1, writeFd = -1] = ends
  const started = startWorker(supervisor, slot)
  void close(writeFd)
  const byte = new Uint8Array(1)
  const n = started ? read(readFd, byte, 0, 1) : 0
  void close(readFd)
  if (n === 1) {
    void stopWorkers(supervisor, [old.pid], drainMs)
    return true
  }
  Object.assign(slot, old)
  return false
// #endregion replaceWorker
