// misconception: workers end in the order of their start
// file: prefork.ts
// check: 5.3h
// code: E5-WRONG-PLACE
// #region takeEnded
  let count = 0
  for (let pid = waitpid(-1, null, WNOHANG); pid > 0; pid = waitpid(-1, null, WNOHANG)) {
    count++
    const slot = supervisor.slots.find((candidate) => candidate.pid !== 0)
    if (slot === undefined) continue
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
