// misconception: 0 is a child that will end soon
// check: 5.1g
// code: E5-REAP-SPINS
// file: fork.ts
// #region reap
  let count = 0
  for (let pid = waitpid(-1, null, WNOHANG); pid >= 0; pid = waitpid(-1, null, WNOHANG)) if (pid > 0) count++
  return count
// #endregion reap
