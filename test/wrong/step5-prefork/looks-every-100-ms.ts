// misconception: a supervisor looks after its workers ten times a second
// file: prefork.ts
// check: 5.3k
// code: E5-SLEEP
// #region turn
  const empty = () => supervisor.slots.filter(({ pid }) => pid === 0)
  for (const slot of empty()) if (slot.dueMs <= supervisor.clock()) startWorker(supervisor, slot)
  const nextMs = 100
  const timeoutMs = nextMs
  const signum = sigtimedwait(SIGNALS, timeoutMs)
  if (signum < 0) return 0
  if (signum === SIGCHLD) takeEnded(supervisor)
  return signum
// #endregion turn
