// misconception: -ECHILD is an error like any other
// file: signals.ts
// check: 6.1a
// code: E6-ECHILD-THROWS
// #region takeEnds
  const wstatus = new Int32Array(1)
  for (let count = 0; ; count++) {
    const pid = check(waitpid(-1, wstatus, WNOHANG), "waitpid")
    if (pid === 0) return count
    ended(pid, wstatus[0] ?? 0)
  }
// #endregion takeEnds
