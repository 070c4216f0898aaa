// misconception: turn() sees to it
// file: server.ts
// check: 6.6i
// code: E0-SPIN-CALLS
// #region drain
  const { children, clock } = server
  const deadlineMs = clock() + drainMs
  while (children.size > 0 && clock() < deadlineMs) turn(server)
  const killed = children.size
  for (const pid of children) void kill(pid, SIGKILL)
  while (children.size > 0) turn(server)
  return killed
// #endregion drain
