// idea: process.ppid of Node, and the slot is filled in before the child is looked at
// file: prefork.ts
// #region startWorker
  const startedMs = supervisor.clock()
  const parent = process.pid
  const pid = forkChild(() => {
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) < 0 || process.ppid !== parent) _exit(2)
    listenToParent()
    supervisor.work(slot.index, ready)
  })
  if (pid > 0) Object.assign(slot, { pid, startedMs })
  else failed(supervisor, slot)
  return pid > 0
// #endregion startWorker
