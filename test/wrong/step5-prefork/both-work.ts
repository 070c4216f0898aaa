// misconception: fork() starts the function that comes next
// check: 5.1a
// code: E5-PARENT-WORKS
// file: fork.ts
// #region forkChild
  const pid = fork()
  if (pid < 0) return pid
  work()
  return _exit(0)
// #endregion forkChild
