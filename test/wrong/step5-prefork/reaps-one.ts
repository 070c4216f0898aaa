// misconception: each end is told, so one waitpid() each
// check: 5.1g
// code: E5-ONE-REAP
// file: fork.ts
// #region reap
  return waitpid(-1, null, WNOHANG) > 0 ? 1 : 0
// #endregion reap
