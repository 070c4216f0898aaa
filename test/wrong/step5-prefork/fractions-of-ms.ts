// misconception: the kernel rounds the time itself
// file: prefork.ts
// check: 5.3k
// code: E5-FRACTION
// #region turn
  const empty = () => supervisor.slots.filter(({ pid }) => pid === 0)
  for (const slot of empty()) if (slot.dueMs <= supervisor.clock()) startWorker(supervisor, slot)
  const nextMs = Math.min(...empty().map(({ dueMs }) => dueMs))
  const timeoutMs = nextMs === Number.POSITIVE_INFINITY ? -1 : Math.max(0, nextMs - supervisor.clock())
  const signum = sigtimedwait(SIGNALS, timeoutMs)
  if (signum < 0) return 0
  if (signum === SIGCHLD) takeEnded(supervisor)
  return signum
// #endregion turn
