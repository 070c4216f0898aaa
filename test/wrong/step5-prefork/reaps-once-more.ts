// misconception: the last one is waited for first
// check: 5.1g
// code: E5-REAP-BLOCKS
// file: fork.ts
// #region reap
  let count = waitpid(-1, null, 0) > 0 ? 1 : 0
  while (waitpid(-1, null, WNOHANG) > 0) count++
  return count
// #endregion reap
