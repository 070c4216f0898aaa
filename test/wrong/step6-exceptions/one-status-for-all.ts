// misconception: the status can be looked at when all are taken
// file: signals.ts
// check: 6.1a
// code: E6-WSTATUS
// #region takeEnds
  const wstatus = new Int32Array(1)
  const pids: number[] = []
  for (let pid = waitpid(-1, wstatus, WNOHANG); pid > 0; pid = waitpid(-1, wstatus, WNOHANG)) pids.push(pid)
  for (const pid of pids) ended(pid, wstatus[0] ?? 0)
  return pids.length
// #endregion takeEnds
