// misconception: a fork that fails may be tried again at once
// file: prefork.ts
// check: 5.3f
// code: E5-FORK-FAILED
// #region startWorker
  const parent = getpid()
  const pid = forkChild(() => {
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
    if (getppid() !== parent) _exit(1)
    listenToParent()
    supervisor.work(slot.index, ready)
  })
  if (pid < 0) return false
  slot.pid = pid
  slot.startedMs = supervisor.clock()
  return true
// #endregion startWorker
