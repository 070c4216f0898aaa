// misconception: process.exit() is how a process leaves
// check: 5.1a
// code: E5-EXIT-LISTENERS
// file: fork.ts
// #region forkChild
  const pid = fork()
  if (pid !== 0) return pid
  try {
    work()
  } catch (error) {
    return leaveWith(error)
  }
  return process.exit(0)
// #endregion forkChild
