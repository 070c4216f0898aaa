// misconception: waitpid() ends with 0
// check: 5.1g
// code: E5-REAP-SPINS
// file: fork.ts
// #region reap
  let count = 0
  while (waitpid(-1, null, WNOHANG) !== 0) count++
  return count
// #endregion reap
