// idea: first everybody is told until time is up, and then those who are left are killed
// file: prefork.ts
// #region stopWorkers
  const left = new Set(pids.filter((pid) => pid > 0))
  const look = () => {
    takeEnded(supervisor)
    for (const pid of left) if (kill(pid, 0) < 0) left.delete(pid)
    return left.size > 0
  }
  const untilMs = supervisor.clock() + drainMs
  while (look() && supervisor.clock() < untilMs) {
    for (const pid of left) void kill(pid, SIGTERM)
    void sigtimedwait(sigset(SIGCHLD), TELL_AGAIN_MS)
  }
  const killed = left.size
  for (const pid of left) void kill(pid, SIGKILL)
  while (look()) void sigtimedwait(sigset(SIGCHLD), -1)
  return killed
// #endregion stopWorkers
