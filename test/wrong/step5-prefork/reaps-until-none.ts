// misconception: waitpid() says when there are no more children
// check: 5.1g
// code: E5-REAP-BLOCKS
// file: fork.ts
// #region reap
  let count = 0
  while (true) {
    const pid = waitpid(-1, null, 0)
    if (pid < 0) break
    count++
  }
  return count
// #endregion reap
