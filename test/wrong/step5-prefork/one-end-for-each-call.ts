// misconception: there is one SIGCHLD for each end
// file: prefork.ts
// check: 5.3g
// code: E5-TAKES-ONE
// #region takeEnded
  const pid = waitpid(-1, null, WNOHANG)
  if (pid <= 0) return 0
  const slot = supervisor.slots.find((candidate) => candidate.pid === pid)
  if (slot === undefined) return 1
  slot.pid = 0
  if (supervisor.clock() - slot.startedMs < STEADY_MS) {
    failed(supervisor, slot)
    return 1
  }
  slot.failures = 0
  slot.dueMs = supervisor.clock()
  return 1
// #endregion takeEnded
