// misconception: fork() always gives a pid
// file: prefork.ts
// check: 5.3f
// code: E5-NEGATIVE-PID
// #region startWorker
  const parent = getpid()
  const pid = forkChild(() => {
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
    if (getppid() !== parent) _exit(1)
    listenToParent()
    supervisor.work(slot.index, ready)
  })
  slot.pid = pid
  slot.startedMs = supervisor.clock()
  return pid > 0
// #endregion startWorker
