// misconception: looking again and again costs nothing
// file: prefork.ts
// check: 5.6g
// code: E5-STOP-SPINS
// #region stopWorkers
  const deadlineMs = supervisor.clock() + drainMs
  const left = () => pids.filter((pid) => kill(pid, 0) === 0)
  let killed = 0
  for (let rest = left(); rest.length > 0; rest = left()) {
    const leftMs = deadlineMs - supervisor.clock()
    if (leftMs <= 0) killed = Math.max(killed, rest.length)
    for (const pid of rest) void kill(pid, leftMs > 0 ? SIGTERM : SIGKILL)
    const timeoutMs = leftMs > 0 ? Math.min(TELL_AGAIN_MS, Math.ceil(leftMs)) : TELL_AGAIN_MS
    void sigtimedwait(sigset(SIGCHLD), Math.min(timeoutMs, 1))
    takeEnded(supervisor)
  }
  return killed
// #endregion stopWorkers
