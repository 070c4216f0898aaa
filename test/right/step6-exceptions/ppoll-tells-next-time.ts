// idea: a wait that a signal has interrupted says nothing, the next one begins with what came
// file: signals.ts
// imports: COUNT, pendingSignals, ppoll, sigaction, sigtimedwait
// #region openSignals
  for (const signum of [SIGCHLD, SIGTERM, SIGINT]) check(sigaction(signum, COUNT, 0), "sigaction")
  check(sigprocmask(SIG_BLOCK, SIGNALS), "sigprocmask")
  return { fd: -1 }
// #endregion openSignals
// #region waitForEvents
  for (let i = 0; i < nfds; i++) fds[2 * i + 1] = (fds[2 * i + 1] ?? 0) & 0xffff
  let came = 0
  for (const signum of [SIGCHLD, SIGTERM, SIGINT]) if (pendingSignals(signum) > 0) came |= sigset(signum)
  for (let signum = sigtimedwait(SIGNALS, 0); signum > 0; signum = sigtimedwait(SIGNALS, 0)) came |= sigset(signum)
  const ready = signals.fd < 0 ? ppoll(fds, nfds, came === 0 ? timeoutMs : 0, 0) : 0
  if (ready !== -EINTR) check(ready, "ppoll")
  return came
// #endregion waitForEvents
