// misconception: the loop ends after the result that ends it was told
// file: signals.ts
// check: 6.1a
// code: E6-END-UNTOLD
// #region takeEnds
  const wstatus = new Int32Array(1)
  let count = 0
  let pid: number
  do {
    pid = waitpid(-1, wstatus, WNOHANG)
    ended(pid, wstatus[0] ?? 0)
    if (pid > 0) count++
  } while (pid > 0)
  return count
// #endregion takeEnds
