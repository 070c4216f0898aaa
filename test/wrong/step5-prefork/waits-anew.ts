// misconception: drainMs begins again with each wait
// file: prefork.ts
// check: 5.6h
// code: E5-NEVER-KILLS
// #region stopWorkers
  const left = () => pids.filter((pid) => kill(pid, 0) === 0)
  let killed = 0
  for (let rest = left(); rest.length > 0; rest = left()) {
    const leftMs = drainMs
    if (leftMs <= 0) killed = Math.max(killed, rest.length)
    for (const pid of rest) void kill(pid, leftMs > 0 ? SIGTERM : SIGKILL)
    void sigtimedwait(sigset(SIGCHLD), TELL_AGAIN_MS)
    takeEnded(supervisor)
  }
  return killed
// #endregion stopWorkers
