// misconception: takeEnded() says who has ended
// file: prefork.ts
// check: 5.3g
// code: E5-TAKEN-COUNT
// #region takeEnded
  let last = 0
  for (let pid = waitpid(-1, null, WNOHANG); pid > 0; pid = waitpid(-1, null, WNOHANG)) {
    last = pid
    const slot = supervisor.slots.find((candidate) => candidate.pid === pid)
    if (slot === undefined) continue
    slot.pid = 0
    if (supervisor.clock() - slot.startedMs < STEADY_MS) {
      failed(supervisor, slot)
      continue
    }
    slot.failures = 0
    slot.dueMs = supervisor.clock()
  }
  return last
// #endregion takeEnded
