// misconception: one SIGCHLD is one end
// file: prefork.ts
// check: 5.3l
// code: E5-ENDS-LEFT
// #region turn
  const empty = () => supervisor.slots.filter(({ pid }) => pid === 0)
  for (const slot of empty()) if (slot.dueMs <= supervisor.clock()) startWorker(supervisor, slot)
  const nextMs = Math.min(...empty().map(({ dueMs }) => dueMs))
  const timeoutMs = nextMs === Number.POSITIVE_INFINITY ? -1 : Math.max(0, Math.ceil(nextMs - supervisor.clock()))
  const signum = sigtimedwait(SIGNALS, timeoutMs)
  if (signum < 0) return 0
  if (signum === SIGCHLD) {
    const pid = waitpid(-1, null, WNOHANG)
    const slot = supervisor.slots.find((candidate) => candidate.pid === pid)
    if (slot !== undefined) slot.pid = 0
  }
  return signum
// #endregion turn
