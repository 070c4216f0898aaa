// misconception: getpid() in the parent is the number of the new process
// check: 5.1a
// code: E5-PID
// file: fork.ts
// imports: getpid
// #region forkChild
  const pid = fork()
  if (pid < 0) return pid
  if (pid > 0) return getpid()
  try {
    work()
  } catch (error) {
    return leaveWith(error)
  }
  return _exit(0)
// #endregion forkChild
