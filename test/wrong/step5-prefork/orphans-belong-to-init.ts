// misconception: an orphan has parent 1
// file: prefork.ts
// check: 5.3c
// code: E5-ORPHAN-WORKS
// #region startWorker
  const pid = forkChild(() => {
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
    if (getppid() === 1) _exit(1)
    listenToParent()
    supervisor.work(slot.index, ready)
  })
  if (pid < 0) {
    failed(supervisor, slot)
    return false
  }
  slot.pid = pid
  slot.startedMs = supervisor.clock()
  return true
// #endregion startWorker
