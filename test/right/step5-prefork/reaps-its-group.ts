// idea: waits for its process group and keeps the pids
// file: fork.ts
// #region reap
  const pids: number[] = []
  for (;;) {
    const pid = waitpid(0, null, WNOHANG)
    if (pid <= 0) return pids.length
    pids.push(pid)
  }
// #endregion reap
