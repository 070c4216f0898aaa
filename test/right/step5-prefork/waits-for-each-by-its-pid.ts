// idea: each place asks for its own end, then strangers are taken
// file: prefork.ts
// #region takeEnded
  let count = 0
  for (const slot of supervisor.slots) {
    if (slot.pid === 0 || waitpid(slot.pid, null, WNOHANG) <= 0) continue
    count++
    slot.pid = 0
    if (supervisor.clock() - slot.startedMs >= STEADY_MS) {
      slot.failures = 0
      slot.dueMs = 0
    } else failed(supervisor, slot)
  }
  while (waitpid(-1, null, WNOHANG) > 0) count++
  return count
// #endregion takeEnded
