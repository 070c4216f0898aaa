// misconception: getpid() in the child is the parent
// file: prefork.ts
// check: 5.3a
// code: E5-NO-WORKER
// #region startWorker
  const pid = forkChild(() => {
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
    if (getppid() !== getpid()) _exit(1)
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
