// misconception: each SIGCHLD is the end of one child
// file: signals.ts
// check: 6.1a
// code: E6-ONE-END
// #region takeEnds
  const wstatus = new Int32Array(1)
  const pid = waitpid(-1, wstatus, WNOHANG)
  if (pid <= 0) return 0
  ended(pid, wstatus[0] ?? 0)
  return 1
// #endregion takeEnds
