// idea: the handlers and the mask set one by one, without listenToParent
// file: prefork.ts
// imports: SIG_UNBLOCK
// #region startWorker
  const parent = getpid()
  const pid = forkChild(() => {
    for (const signum of [SIGHUP, SIGINT]) check(sigaction(signum, SIG_IGN, 0), "sigaction")
    check(sigaction(SIGTERM, COUNT, 0), "sigaction")
    check(sigprocmask(SIG_UNBLOCK, SIGNALS), "sigprocmask")
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
    if (getppid() === parent) supervisor.work(slot.index, ready)
  })
  if (pid < 0) failed(supervisor, slot)
  else [slot.pid, slot.startedMs] = [pid, supervisor.clock()]
  return pid >= 0
// #endregion startWorker
