// idea: each place asks for its own end, and whoever ends after that is found among the strangers
// file: prefork.ts
// #region takeEnded
  const empty = (slot: Slot) => {
    slot.pid = 0
    if (supervisor.clock() - slot.startedMs >= STEADY_MS) {
      slot.failures = 0
      slot.dueMs = 0
    } else failed(supervisor, slot)
  }
  let count = 0
  for (const slot of supervisor.slots) {
    if (slot.pid === 0 || waitpid(slot.pid, null, WNOHANG) <= 0) continue
    count++
    empty(slot)
  }
  for (let pid = waitpid(-1, null, WNOHANG); pid > 0; pid = waitpid(-1, null, WNOHANG)) {
    count++
    for (const slot of supervisor.slots) if (slot.pid === pid) empty(slot)
  }
  return count
// #endregion takeEnded
