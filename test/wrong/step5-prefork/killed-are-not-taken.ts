// misconception: whoever is killed is gone
// file: prefork.ts
// check: 5.6h
// code: E5-STOP-LEAVES
// #region stopWorkers
  const deadlineMs = supervisor.clock() + drainMs
  const left = () => pids.filter((pid) => kill(pid, 0) === 0)
  for (let rest = left(); rest.length > 0; rest = left()) {
    const leftMs = deadlineMs - supervisor.clock()
    for (const pid of rest) void kill(pid, leftMs > 0 ? SIGTERM : SIGKILL)
    if (leftMs <= 0) return rest.length
    void sigtimedwait(sigset(SIGCHLD), TELL_AGAIN_MS)
    takeEnded(supervisor)
  }
  return 0
// #endregion stopWorkers
