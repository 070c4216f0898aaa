// misconception: one SIGCHLD says that all have ended
// file: prefork.ts
// check: 5.6f
// code: E5-RETURNS-EARLY
// #region stopWorkers
  for (const pid of pids) void kill(pid, SIGTERM)
  void sigtimedwait(sigset(SIGCHLD), drainMs)
  takeEnded(supervisor)
  return 0
// #endregion stopWorkers
