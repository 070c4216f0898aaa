// idea: begins with the child, and asks for the failure last
// file: fork.ts
// #region forkChild
  const pid = fork()
  if (pid === 0) {
    try {
      work()
      _exit(0)
    } catch (error) {
      leaveWith(error)
    }
  }
  return pid
// #endregion forkChild
