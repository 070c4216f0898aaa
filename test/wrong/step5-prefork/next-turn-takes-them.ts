// misconception: SIGCHLD is for who asked turn()
// file: prefork.ts
// check: 5.3l
// code: E5-ENDS-LEFT
// #region turn
  const empty = () => supervisor.slots.filter(({ pid }) => pid === 0)
  for (const slot of empty()) if (slot.dueMs <= supervisor.clock()) startWorker(supervisor, slot)
  const nextMs = Math.min(...empty().map(({ dueMs }) => dueMs))
  const timeoutMs = nextMs === Number.POSITIVE_INFINITY ? -1 : Math.max(0, Math.ceil(nextMs - supervisor.clock()))
  const signum = sigtimedwait(SIGNALS, timeoutMs)
  return Math.max(0, signum)
// #endregion turn
