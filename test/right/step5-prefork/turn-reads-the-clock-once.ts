// idea: the time is rounded down, and the clock is read once
// file: prefork.ts
// #region turn
  const nowMs = supervisor.clock()
  for (const slot of supervisor.slots) if (slot.pid === 0 && slot.dueMs <= nowMs) startWorker(supervisor, slot)
  const due = supervisor.slots.filter(({ pid }) => pid === 0).map(({ dueMs }) => dueMs)
  const timeoutMs = due.length === 0 ? -1 : Math.max(0, Math.floor(Math.min(...due) - nowMs))
  const signum = sigtimedwait(SIGNALS, timeoutMs)
  if (signum < 0) return 0
  if (signum === SIGCHLD) takeEnded(supervisor)
  return signum
// #endregion turn
