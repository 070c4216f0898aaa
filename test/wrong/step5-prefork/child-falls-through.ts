// misconception: an if around the work is enough
// check: 5.1a
// code: E5-RETURNS
// file: fork.ts
// #region forkChild
  const pid = fork()
  if (pid === 0) work()
  return pid
// #endregion forkChild
