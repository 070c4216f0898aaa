// misconception: who is to stop stands in the places
// file: prefork.ts
// check: 5.6f
// code: E5-KILLS-GROUP
// #region stopWorkers
  const deadlineMs = supervisor.clock() + drainMs
  const left = () => pids.filter((pid) => kill(pid, 0) === 0)
  let killed = 0
  for (let rest = left(); rest.length > 0; rest = left()) {
    const leftMs = deadlineMs - supervisor.clock()
    if (leftMs <= 0) killed = Math.max(killed, rest.length)
    for (const { pid } of supervisor.slots) void kill(pid, leftMs > 0 ? SIGTERM : SIGKILL)
    void sigtimedwait(sigset(SIGCHLD), TELL_AGAIN_MS)
    takeEnded(supervisor)
  }
  return killed
// #endregion stopWorkers
