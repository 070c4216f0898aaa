// misconception: a child that a signal ended has not ended by itself, so nobody asks for it
// file: signals.ts
// check: 6.1a
// code: E6-END-UNTOLD
// imports: WIFEXITED
// #region takeEnds
  const wstatus = new Int32Array(1)
  let count = 0
  for (let pid = waitpid(-1, wstatus, WNOHANG); pid > 0; pid = waitpid(-1, wstatus, WNOHANG)) {
    count++
    if (WIFEXITED(wstatus[0] ?? 0)) ended(pid, wstatus[0] ?? 0)
  }
  return count
// #endregion takeEnds
