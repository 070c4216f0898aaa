// misconception: waitpid() returns when nobody has ended
// file: signals.ts
// check: 6.1b
// code: E6-WAITS-FOR-ENDS
// #region takeEnds
  const wstatus = new Int32Array(1)
  for (let count = 0; ; count++) {
    const pid = waitpid(-1, wstatus, 0)
    if (pid <= 0) return count
    ended(pid, wstatus[0] ?? 0)
  }
// #endregion takeEnds
