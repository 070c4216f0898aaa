// misconception: waitpid() returns when nobody has ended
// file: prefork.ts
// check: 5.3g
// code: E5-TAKE-BLOCKS
// #region takeEnded
  let count = 0
  for (let pid = waitpid(-1, null, 0); pid > 0; pid = waitpid(-1, null, 0)) {
    count++
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
  return count
// #endregion takeEnded
