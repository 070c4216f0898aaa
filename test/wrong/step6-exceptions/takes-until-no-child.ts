// misconception: the loop is over when there is no child left
// file: signals.ts
// check: 6.1b
// code: E6-TAKE-SPINS
// imports: ECHILD
// #region takeEnds
  const wstatus = new Int32Array(1)
  let count = 0
  for (let pid = waitpid(-1, wstatus, WNOHANG); pid !== -ECHILD; pid = waitpid(-1, wstatus, WNOHANG)) {
    if (pid <= 0) continue
    count++
    ended(pid, wstatus[0] ?? 0)
  }
  return count
// #endregion takeEnds
