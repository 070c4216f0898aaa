// idea: the time is rounded down, and the loop looks once more within the last millisecond
// file: prefork.ts
// #region turn
  for (const slot of supervisor.slots)
    if (slot.pid === 0 && supervisor.clock() >= slot.dueMs) startWorker(supervisor, slot)
  const dues = supervisor.slots.filter((slot) => slot.pid === 0).map((slot) => slot.dueMs).sort((a, b) => a - b)
  const [next] = dues
  const signum = sigtimedwait(SIGNALS, next === undefined ? 2 ** 31 - 1 : Math.max(0, Math.floor(next - supervisor.clock())))
  switch (signum) {
    case SIGCHLD:
      takeEnded(supervisor)
      return SIGCHLD
    case SIGTERM:
    case SIGINT:
    case SIGHUP:
      return signum
    default:
      return 0
  }
// #endregion turn
