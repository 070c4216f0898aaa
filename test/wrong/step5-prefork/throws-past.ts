// misconception: an exception ends the process that it comes from
// check: 5.1c
// code: E5-THROWS-ON
// file: fork.ts
// #region forkChild
  const pid = fork()
  if (pid !== 0) return pid
  work()
  return _exit(0)
// #endregion forkChild
