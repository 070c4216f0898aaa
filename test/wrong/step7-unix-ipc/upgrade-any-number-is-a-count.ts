// misconception: what Number() understands is a count
// file: inherit.ts
// check: 7.6a
// code: E7-INHERIT-FDS
// #region inheritedFds
  const { LISTEN_PID: forPid, LISTEN_FDS: count = "" } = env
  for (const name of ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"]) delete env[name]
  if (forPid !== String(pid) || Number(count) > MOST || !(Number(count) > 0)) return []
  const fds = Array.from({ length: Number(count) }, (_, i) => FIRST_FD + i)
  for (const fd of fds) check(fcntl(fd, F_SETFD, FD_CLOEXEC), "fcntl")
  return fds
// #endregion inheritedFds
