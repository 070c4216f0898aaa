// misconception: the work knows by itself when it is ready
// file: prefork.ts
// check: 5.3a
// code: E5-READY-LOST
// #region startWorker
  const parent = getpid()
  const pid = forkChild(() => {
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
    if (getppid() !== parent) _exit(1)
    listenToParent()
    supervisor.work(slot.index, () => undefined)
  })
  if (pid < 0) {
    failed(supervisor, slot)
    return false
  }
  slot.pid = pid
  slot.startedMs = supervisor.clock()
  return true
// #endregion startWorker
