// misconception: what is not above 0 is the child
// check: 5.1b
// code: E5-PARENT-WORKS
// file: fork.ts
// #region forkChild
  const pid = fork()
  if (pid > 0) return pid
  try {
    work()
  } catch (error) {
    return leaveWith(error)
  }
  return _exit(0)
// #endregion forkChild
