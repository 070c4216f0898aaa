// misconception: the status says it all
// check: 5.1c
// code: E5-SILENT
// file: fork.ts
// #region forkChild
  const pid = fork()
  if (pid !== 0) return pid
  try {
    work()
  } catch {
    return _exit(1)
  }
  return _exit(0)
// #endregion forkChild
