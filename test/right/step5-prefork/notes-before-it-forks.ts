// idea: the parent notes the time before the fork, and the child resets nothing
// file: prefork.ts
// #region startWorker
  const before = { pid: slot.pid, startedMs: slot.startedMs }
  const [parent, index, { work }] = [getpid(), slot.index, supervisor]
  slot.startedMs = supervisor.clock()
  slot.pid = forkChild(() => {
    prctl(PR_SET_PDEATHSIG, SIGKILL)
    if (getppid() === parent) {
      listenToParent()
      work(index, () => ready())
    }
  })
  if (slot.pid > 0) return true
  Object.assign(slot, before)
  failed(supervisor, slot)
  return false
// #endregion startWorker
