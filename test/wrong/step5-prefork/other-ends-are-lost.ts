// misconception: the SIGCHLD that it takes is about those that it stops
// file: prefork.ts
// check: 5.6f
// code: E5-OTHER-END
// #region stopWorkers
  const deadlineMs = supervisor.clock() + drainMs
  const left = () => pids.filter((pid) => kill(pid, 0) === 0)
  let killed = 0
  for (let rest = left(); rest.length > 0; rest = left()) {
    const leftMs = deadlineMs - supervisor.clock()
    if (leftMs <= 0) killed = Math.max(killed, rest.length)
    for (const pid of rest) void kill(pid, leftMs > 0 ? SIGTERM : SIGKILL)
    const timeoutMs = leftMs > 0 ? Math.min(TELL_AGAIN_MS, Math.ceil(leftMs)) : TELL_AGAIN_MS
    void sigtimedwait(sigset(SIGCHLD), timeoutMs)
    for (const pid of rest) {
      const slot = supervisor.slots.find((one) => one.pid === pid)
      if (waitpid(pid, null, WNOHANG) !== pid || slot === undefined) continue
      slot.pid = 0
      failed(supervisor, slot)
    }
  }
  return killed
// #endregion stopWorkers
