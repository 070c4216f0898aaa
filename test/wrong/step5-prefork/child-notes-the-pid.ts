// misconception: what the child writes, the parent reads
// file: prefork.ts
// check: 5.3a
// code: E5-NO-PID
// #region startWorker
  const parent = getpid()
  const pid = forkChild(() => {
    slot.pid = getpid()
    slot.startedMs = supervisor.clock()
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
    if (getppid() !== parent) _exit(1)
    listenToParent()
    supervisor.work(slot.index, ready)
  })
  if (pid < 0) {
    failed(supervisor, slot)
    return false
  }
  return true
// #endregion startWorker
