// misconception: who is told twice and stays is killed
// file: prefork.ts
// check: 5.6h
// code: E5-KILLS-EARLY
// #region stopWorkers
  const left = () => pids.filter((pid) => kill(pid, 0) === 0)
  let killed = 0
  for (let tries = 0, rest = left(); rest.length > 0; rest = left(), tries++) {
    if (tries > 2) killed = Math.max(killed, rest.length)
    for (const pid of rest) void kill(pid, tries <= 2 ? SIGTERM : SIGKILL)
    void sigtimedwait(sigset(SIGCHLD), Math.min(TELL_AGAIN_MS, drainMs))
    takeEnded(supervisor)
  }
  return killed
// #endregion stopWorkers
