// misconception: failures only add up
// file: prefork.ts
// check: 5.3i
// code: E5-STEADY
// #region takeEnded
  let count = 0
  for (let pid = waitpid(-1, null, WNOHANG); pid > 0; pid = waitpid(-1, null, WNOHANG)) {
    count++
    const slot = supervisor.slots.find((candidate) => candidate.pid === pid)
    if (slot === undefined) continue
    slot.pid = 0
    if (supervisor.clock() - slot.startedMs < STEADY_MS) {
      failed(supervisor, slot)
      continue
    }
    slot.dueMs = supervisor.clock()
  }
  return count
// #endregion takeEnded
