// misconception: prctl() also tells of an end that was before it
// file: prefork.ts
// check: 5.3c
// code: E5-ORPHAN-WORKS
// #region startWorker
  const pid = forkChild(() => {
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
