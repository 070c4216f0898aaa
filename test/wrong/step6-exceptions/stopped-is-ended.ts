// misconception: SIGCHLD comes for a stopped child too, so it has to be taken
// file: signals.ts
// check: 6.1b
// code: E6-STOPPED-ENDS
// imports: WUNTRACED
// #region takeEnds
  const wstatus = new Int32Array(1)
  for (let count = 0; ; count++) {
    const pid = waitpid(-1, wstatus, WNOHANG | WUNTRACED)
    if (pid <= 0) return count
    ended(pid, wstatus[0] ?? 0)
  }
// #endregion takeEnds
