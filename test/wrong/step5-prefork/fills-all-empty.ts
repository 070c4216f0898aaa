// misconception: an empty place is filled at once
// file: prefork.ts
// check: 5.3j
// code: E5-TOO-SOON
// #region turn
  const empty = () => supervisor.slots.filter(({ pid }) => pid === 0)
  for (const slot of empty()) startWorker(supervisor, slot)
  const nextMs = Math.min(...empty().map(({ dueMs }) => dueMs))
  const timeoutMs = nextMs === Number.POSITIVE_INFINITY ? -1 : Math.max(0, Math.ceil(nextMs - supervisor.clock()))
  const signum = sigtimedwait(SIGNALS, timeoutMs)
  if (signum < 0) return 0
  if (signum === SIGCHLD) takeEnded(supervisor)
  return signum
// #endregion turn
