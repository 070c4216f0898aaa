// idea: a set of who is left; who is told and who is killed are two loops
// file: prefork.ts
// #region stopWorkers
  const endMs = supervisor.clock() + drainMs
  const left = new Set(pids)
  const wait = (timeoutMs: number) => {
    sigtimedwait(sigset(SIGCHLD), Math.max(0, Math.ceil(timeoutMs)))
    takeEnded(supervisor)
    for (const pid of left) if (kill(pid, 0) < 0) left.delete(pid)
  }
  while (left.size > 0 && supervisor.clock() < endMs) {
    for (const pid of left) void kill(pid, SIGTERM)
    wait(Math.min(TELL_AGAIN_MS, endMs - supervisor.clock()))
  }
  const killed = left.size
  for (const pid of left) void kill(pid, SIGKILL)
  while (left.size > 0) wait(TELL_AGAIN_MS)
  return killed
// #endregion stopWorkers
