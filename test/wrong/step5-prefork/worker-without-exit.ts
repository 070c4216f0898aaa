// misconception: fork() and an if are enough
// file: prefork.ts
// check: 5.3a
// code: E5-WORKER-RETURNS
// imports: fork
// #region startWorker
  const parent = getpid()
  const pid = fork()
  if (pid === 0) {
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
    if (getppid() !== parent) _exit(1)
    listenToParent()
    supervisor.work(slot.index, ready)
    return true
  }
  if (pid < 0) {
    failed(supervisor, slot)
    return false
  }
  slot.pid = pid
  slot.startedMs = supervisor.clock()
  return true
// #endregion startWorker
