// misconception: the time to drain is always waited for
// file: prefork.ts
// check: 5.6f
// code: E5-STOP-LATE
// #region stopWorkers
  const deadlineMs = supervisor.clock() + drainMs
  const left = () => pids.filter((pid) => kill(pid, 0) === 0)
  while (supervisor.clock() < deadlineMs) {
    for (const pid of left()) void kill(pid, SIGTERM)
    void sigtimedwait(sigset(SIGCHLD), TELL_AGAIN_MS)
    takeEnded(supervisor)
  }
  const killed = left()
  for (const pid of killed) void kill(pid, SIGKILL)
  while (left().length > 0) {
    void sigtimedwait(sigset(SIGCHLD), TELL_AGAIN_MS)
    takeEnded(supervisor)
  }
  return killed.length
// #endregion stopWorkers
