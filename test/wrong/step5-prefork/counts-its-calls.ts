// misconception: every call counts
// check: 5.1g
// code: E5-REAP-COUNT
// file: fork.ts
// #region reap
  let count = 0
  do count++
  while (waitpid(-1, null, WNOHANG) > 0)
  return count
// #endregion reap
