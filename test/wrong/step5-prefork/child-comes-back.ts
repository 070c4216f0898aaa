// misconception: the child ends when its function does
// check: 5.1a
// code: E5-RETURNS
// file: fork.ts
// #region forkChild
  const pid = fork()
  if (pid !== 0) return pid
  try {
    work()
  } catch (error) {
    return leaveWith(error)
  }
  return 0
// #endregion forkChild
