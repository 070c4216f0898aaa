// misconception: an end without a place is no end
// file: prefork.ts
// check: 5.3h
// code: E5-TAKEN-COUNT
// #region takeEnded
  let count = 0
  for (let pid = waitpid(-1, null, WNOHANG); pid > 0; pid = waitpid(-1, null, WNOHANG)) {
    const slot = supervisor.slots.find((candidate) => candidate.pid === pid)
    if (slot === undefined) continue
    count++
    slot.pid = 0
    if (supervisor.clock() - slot.startedMs < STEADY_MS) {
      failed(supervisor, slot)
      continue
    }
    slot.failures = 0
    slot.dueMs = supervisor.clock()
  }
  return count
// #endregion takeEnded
