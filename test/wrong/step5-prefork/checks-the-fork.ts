// misconception: a fork that fails is the end of the server
// check: 5.1b
// code: E5-FORK-THROWS
// file: fork.ts
// #region forkChild
  const pid = check(fork(), "fork")
  if (pid !== 0) return pid
  try {
    work()
  } catch (error) {
    return leaveWith(error)
  }
  return _exit(0)
// #endregion forkChild
