// idea: each end, then the rest
// file: fork.ts
// #region reap
  return waitpid(-1, new Int32Array(1), WNOHANG) > 0 ? 1 + reap() : 0
// #endregion reap
