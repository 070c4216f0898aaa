// misconception: a worker may be asked to end with its parent
// file: prefork.ts
// check: 5.3b
// code: E5-OUTLIVES
// #region startWorker
  const parent = getpid()
  const pid = forkChild(() => {
    check(prctl(PR_SET_PDEATHSIG, SIGTERM), "prctl")
    if (getppid() !== parent) _exit(1)
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
