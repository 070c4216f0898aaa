// idea: one walk fills and finds the next due time; ends are looked for after any signal
// file: prefork.ts
// #region turn
  let timeoutMs = -1
  for (const slot of supervisor.slots) {
    if (slot.pid > 0) continue
    if (slot.dueMs <= supervisor.clock() && startWorker(supervisor, slot)) continue
    const leftMs = Math.max(Math.ceil(slot.dueMs - supervisor.clock()), 0)
    if (timeoutMs === -1 || leftMs < timeoutMs) timeoutMs = leftMs
  }
  const signum = sigtimedwait(SIGNALS, timeoutMs)
  if (signum >= 0) takeEnded(supervisor)
  return signum < 0 ? 0 : signum
// #endregion turn
