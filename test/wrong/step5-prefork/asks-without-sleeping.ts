// misconception: kill(pid, 0) in a loop is waiting
// file: prefork.ts
// check: 5.6g
// code: E5-STOP-SPINS
// #region stopWorkers
  const deadlineMs = supervisor.clock() + drainMs
  const left = () => pids.filter((pid) => kill(pid, 0) === 0)
  let killed = 0
  let tellMs = 0
  for (let rest = left(); rest.length > 0; rest = left()) {
    takeEnded(supervisor)
    const nowMs = supervisor.clock()
    if (nowMs < tellMs) continue
    tellMs = nowMs + TELL_AGAIN_MS
    if (nowMs >= deadlineMs) killed = Math.max(killed, rest.length)
    for (const pid of rest) void kill(pid, nowMs < deadlineMs ? SIGTERM : SIGKILL)
  }
  return killed
// #endregion stopWorkers
