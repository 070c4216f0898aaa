// misconception: with little time left nobody need sleep
// file: prefork.ts
// check: 5.6h
// code: E5-STOP-SPINS
// #region stopWorkers
  const deadlineMs = supervisor.clock() + drainMs
  const left = () => pids.filter((pid) => kill(pid, 0) === 0)
  for (let rest = left(); rest.length > 0 && supervisor.clock() < deadlineMs; rest = left()) {
    for (const pid of rest) void kill(pid, SIGTERM)
    const lastMs = deadlineMs - supervisor.clock()
    if (lastMs > 10 * TELL_AGAIN_MS) void sigtimedwait(sigset(SIGCHLD), TELL_AGAIN_MS)
    takeEnded(supervisor)
  }
  const killed = left()
  for (const pid of killed) void kill(pid, SIGKILL)
  while (left().length > 0) takeEnded(supervisor)
  return killed.length
// #endregion stopWorkers
