// misconception: waitpid says 0 when there is nobody left
// check: 5.1g
// code: E5-REAP-SPINS
// file: fork.ts
// #region reap
  let count = 0
  for (;;) {
    const pid = waitpid(-1, null, WNOHANG)
    if (pid === 0) return count
    if (pid > 0) count++
  }
// #endregion reap
