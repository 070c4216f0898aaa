// idea: each place asks for its own child, and then whoever is in none is taken
// file: prefork.ts
// #region takeEnded
  let count = 0
  for (const slot of supervisor.slots) {
    if (slot.pid === 0 || waitpid(slot.pid, null, WNOHANG) !== slot.pid) continue
    count++
    slot.pid = 0
    const livedMs = supervisor.clock() - slot.startedMs
    if (livedMs < STEADY_MS) failed(supervisor, slot)
    else Object.assign(slot, { failures: 0, dueMs: supervisor.clock() })
  }
  while (waitpid(-1, null, WNOHANG) > 0) count++
  return count
// #endregion takeEnded
