// idea: finds out the status first and leaves in one place
// file: fork.ts
// #region forkChild
  const pid = fork()
  if (pid !== 0) return pid
  let failed = false
  try {
    work()
  } catch (error) {
    failed = true
    console.error(error)
  } finally {
    _exit(failed ? 1 : 0)
  }
  return -1
// #endregion forkChild
