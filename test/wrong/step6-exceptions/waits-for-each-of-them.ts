// misconception: waitpid() waits for a child
// file: server.ts
// check: 6.6i
// code: E6-DRAIN-SLEEPS-ON
// imports: waitpid
// #region drain
  const { children } = server
  const wstatus = new Int32Array(1)
  for (const pid of children) {
    void waitpid(pid, wstatus, 0)
    childEnded(server, pid, wstatus[0] ?? 0)
  }
  void drainMs
  return 0
// #endregion drain
