// idea: compares pids instead of looking at what fork returned
// file: fork.ts
// imports: getpid
// #region forkChild
  const parent = getpid()
  const pid = fork()
  if (getpid() === parent) return pid
  try {
    work()
  } catch (error) {
    return leaveWith(error)
  }
  return _exit(0)
// #endregion forkChild
