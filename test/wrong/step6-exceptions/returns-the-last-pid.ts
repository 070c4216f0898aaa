// misconception: what waitpid() returns is what the caller wants to know
// file: signals.ts
// check: 6.1a
// code: E6-TAKEN-COUNT
// #region takeEnds
  const wstatus = new Int32Array(1)
  let last = 0
  for (let pid = waitpid(-1, wstatus, WNOHANG); pid > 0; pid = waitpid(-1, wstatus, WNOHANG)) {
    ended(pid, wstatus[0] ?? 0)
    last = pid
  }
  return last
// #endregion takeEnds
