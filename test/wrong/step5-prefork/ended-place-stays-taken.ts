// misconception: a due time says that a place is empty
// file: prefork.ts
// check: 5.3g
// code: E5-PLACE-KEPT
// #region takeEnded
  let count = 0
  for (let pid = waitpid(-1, null, WNOHANG); pid > 0; pid = waitpid(-1, null, WNOHANG)) {
    count++
    const slot = supervisor.slots.find((candidate) => candidate.pid === pid)
    if (slot === undefined) continue
    if (supervisor.clock() - slot.startedMs < STEADY_MS) {
      failed(supervisor, slot)
      continue
    }
    slot.failures = 0
    slot.dueMs = supervisor.clock()
  }
  return count
// #endregion takeEnded
