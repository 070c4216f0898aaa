// misconception: an error is passed on, in a child too
// check: 5.1c
// code: E5-THROWS-ON
// file: fork.ts
// #region forkChild
  const pid = fork()
  if (pid !== 0) return pid
  try {
    work()
  } catch (error) {
    console.error(error)
    throw error
  }
  return _exit(0)
// #endregion forkChild
