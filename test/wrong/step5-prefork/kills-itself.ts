// misconception: a child that is done kills itself, so that nothing of the parent runs in it
// check: 5.1a
// code: E5-ENDS-WITH
// file: fork.ts
// imports: getpid, kill, SIGKILL
// #region forkChild
  const pid = fork()
  if (pid !== 0) return pid
  try {
    work()
  } catch (error) {
    return leaveWith(error)
  }
  return kill(getpid(), SIGKILL)
// #endregion forkChild
