// misconception: the names say nothing without the number
// file: inherit.ts
// check: 7.6a
// code: E7-INHERIT-ENV
// #region inheritedFds
  const { LISTEN_PID: forPid, LISTEN_FDS: count = "" } = env
  for (const name of ["LISTEN_PID", "LISTEN_FDS"]) delete env[name]
  if (forPid !== String(pid) || !/^[1-9]\d?$/.test(count) || Number(count) > MOST) return []
  const fds = Array.from({ length: Number(count) }, (_, i) => FIRST_FD + i)
  for (const fd of fds) check(fcntl(fd, F_SETFD, FD_CLOEXEC), "fcntl")
  return fds
// #endregion inheritedFds
