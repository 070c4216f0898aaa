// misconception: wstatus is what the child gave to _exit()
// file: signals.ts
// check: 6.1a
// code: E6-WSTATUS
// imports: WEXITSTATUS
// #region takeEnds
  const wstatus = new Int32Array(1)
  for (let count = 0; ; count++) {
    const pid = waitpid(-1, wstatus, WNOHANG)
    if (pid <= 0) return count
    ended(pid, WEXITSTATUS(wstatus[0] ?? 0))
  }
// #endregion takeEnds
