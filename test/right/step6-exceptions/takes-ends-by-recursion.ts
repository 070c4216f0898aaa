// idea: the first end, and the ends of the rest
// file: signals.ts
// #region takeEnds
  const wstatus = new Int32Array(1)
  const pid = waitpid(-1, wstatus, WNOHANG)
  if (pid <= 0) return 0
  ended(pid, wstatus[0] ?? 0)
  return 1 + takeEnds(ended)
// #endregion takeEnds
