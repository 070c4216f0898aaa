// misconception: fork() is a call that comes back when the child is done
// check: 5.1a
// code: E5-PARENT-WAITS
// file: fork.ts
// #region forkChild
  const pid = fork()
  if (pid !== 0) {
    if (pid > 0) waitpid(pid, null, 0)
    return pid
  }
  try {
    work()
  } catch (error) {
    return leaveWith(error)
  }
  return _exit(0)
// #endregion forkChild
