// idea: children of its own process group, a word for each
// file: signals.ts
// imports: ECHILD
// #region takeEnds
  let count = 0
  for (;;) {
    const wstatus = new Int32Array(1)
    const pid = waitpid(0, wstatus, WNOHANG)
    if (pid === 0 || pid === -ECHILD) return count
    count += 1
    ended(check(pid, "waitpid"), wstatus[0] ?? 0)
  }
// #endregion takeEnds
