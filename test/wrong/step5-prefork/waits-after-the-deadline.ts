// misconception: after the deadline there is nothing to do but wait
// file: prefork.ts
// check: 5.6h
// code: E5-NEVER-KILLS
// #region stopWorkers
  const deadlineMs = supervisor.clock() + drainMs
  const left = () => pids.filter((pid) => kill(pid, 0) === 0)
  for (let rest = left(); rest.length > 0; rest = left()) {
    if (supervisor.clock() < deadlineMs) for (const pid of rest) void kill(pid, SIGTERM)
    void sigtimedwait(sigset(SIGCHLD), TELL_AGAIN_MS)
    takeEnded(supervisor)
  }
  return 0
// #endregion stopWorkers
