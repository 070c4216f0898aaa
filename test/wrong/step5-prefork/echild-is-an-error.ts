// misconception: a negative result is a failure
// check: 5.1g
// code: E0-THREW
// file: fork.ts
// #region reap
  let count = 0
  while (check(waitpid(-1, null, WNOHANG), "waitpid") > 0) count++
  return count
// #endregion reap
