// idea: takes all, and tells of them after that
// file: signals.ts
// #region takeEnds
  const ends: [number, number][] = []
  const wstatus = new Int32Array(1)
  let pid = waitpid(-1, wstatus, WNOHANG)
  while (pid > 0) {
    ends.push([pid, wstatus[0] ?? 0])
    pid = waitpid(-1, wstatus, WNOHANG)
  }
  for (const [who, how] of ends) ended(who, how)
  return ends.length
// #endregion takeEnds
