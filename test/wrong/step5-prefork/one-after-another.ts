// misconception: each is stopped before the next is told
// file: prefork.ts
// check: 5.6f
// code: E5-NEVER-TOLD
// #region stopWorkers
  let killed = 0
  for (const pid of pids.slice(0, 1)) {
    const deadlineMs = supervisor.clock() + drainMs
    while (kill(pid, 0) === 0) {
      const over = supervisor.clock() >= deadlineMs
      if (over) killed = 1
      void kill(pid, over ? SIGKILL : SIGTERM)
      void sigtimedwait(sigset(SIGCHLD), TELL_AGAIN_MS)
      takeEnded(supervisor)
    }
  }
  return killed
// #endregion stopWorkers
