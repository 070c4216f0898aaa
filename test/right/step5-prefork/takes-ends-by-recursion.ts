// idea: the end of one, and the ends of the rest
// file: prefork.ts
// #region takeEnded
  const pid = waitpid(-1, new Int32Array(1), WNOHANG)
  if (pid <= 0) return 0
  for (const slot of supervisor.slots)
    if (slot.pid === pid) {
      slot.pid = 0
      if (supervisor.clock() < slot.startedMs + STEADY_MS) failed(supervisor, slot)
      else Object.assign(slot, { failures: 0, dueMs: supervisor.clock() })
    }
  return 1 + takeEnded(supervisor)
// #endregion takeEnded
