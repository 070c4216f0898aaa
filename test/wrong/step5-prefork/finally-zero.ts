// misconception: finally is for leaving
// check: 5.1c
// code: E5-ENDS-WITH
// file: fork.ts
// #region forkChild
  const pid = fork()
  if (pid !== 0) return pid
  try {
    work()
  } finally {
    _exit(0)
  }
  return 0
// #endregion forkChild
