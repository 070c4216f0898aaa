// misconception: 0 says that all went well, and the parent goes on
// check: 5.1a
// code: E5-PARENT-WORKS
// file: fork.ts
// #region forkChild
  const pid = fork()
  if (pid === 0) return _exit(0)
  work()
  return pid
// #endregion forkChild
