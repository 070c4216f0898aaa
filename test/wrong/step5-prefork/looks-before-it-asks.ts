// misconception: a look at the parent before prctl() is as good as one after it
// file: prefork.ts
// check: 5.3b
// code: E5-LOOKS-FIRST
// #region startWorker
  const parent = getpid()
  const pid = forkChild(() => {
    if (getppid() !== parent) _exit(1)
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
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
