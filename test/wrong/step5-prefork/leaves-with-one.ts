// misconception: the status is of no interest to anybody
// check: 5.1a
// code: E5-ENDS-WITH
// file: fork.ts
// #region forkChild
  const pid = fork()
  if (pid !== 0) return pid
  try {
    work()
  } catch (error) {
    return leaveWith(error)
  }
  return _exit(1)
// #endregion forkChild
