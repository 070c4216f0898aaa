// misconception: only a failure needs an exit
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
  return pid
// #endregion forkChild
