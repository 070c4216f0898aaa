// misconception: true is for the child, false for the parent
// file: prefork.ts
// check: 5.3a
// code: E5-SAYS-STARTED
// #region startWorker
  const parent = getpid()
  const pid = forkChild(() => {
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
    if (getppid() !== parent) _exit(1)
    listenToParent()
    supervisor.work(slot.index, ready)
  })
  if (pid < 0) {
    failed(supervisor, slot)
    return true
  }
  slot.pid = pid
  slot.startedMs = supervisor.clock()
  return false
// #endregion startWorker
