// misconception: the child inherits what the parent sets just before fork()
// file: prefork.ts
// check: 5.3d
// code: E5-PARENT-DEAF
// #region startWorker
  const parent = getpid()
  listenToParent()
  const pid = forkChild(() => {
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
    if (getppid() !== parent) _exit(1)
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
