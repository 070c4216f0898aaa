// idea: three answers of fork, three cases
// file: fork.ts
// #region forkChild
  const pid = fork()
  switch (true) {
    case pid < 0:
      return pid
    case pid > 0:
      return pid
    default:
      try {
        work()
        _exit(0)
      } catch (error) {
        leaveWith(error)
      }
      return 0
  }
// #endregion forkChild
