// idea: counts by numbers, and adds the flag to those that are there
// file: inherit.ts
// imports: F_GETFD
// #region inheritedFds
  const forPid = Number(env["LISTEN_PID"] ?? "0")
  const count = Number(env["LISTEN_FDS"] ?? "0")
  delete env["LISTEN_FDNAMES"]
  delete env["LISTEN_FDS"]
  delete env["LISTEN_PID"]
  const fds: number[] = []
  if (forPid !== pid || !Number.isInteger(count) || count < 1 || count > MOST) return fds
  for (let fd = FIRST_FD; fd < FIRST_FD + count; fd++) {
    const flags = check(fcntl(fd, F_GETFD, 0), "fcntl")
    check(fcntl(fd, F_SETFD, flags | FD_CLOEXEC), "fcntl")
    fds.push(fd)
  }
  return fds
// #endregion inheritedFds
