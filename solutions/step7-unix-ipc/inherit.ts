// Step 7, part 7.6: sockets that were open before the program was. systemd, and others, listen in a server's place and
// start it when the first client comes; the server finds descriptors from 3 on, and their number in its environment.
//
//   LISTEN_PID=PID      whom they are for: the environment is inherited further than it is meant
//   LISTEN_FDS=N        descriptors 3 to 3 + N - 1
//   LISTEN_FDNAMES=A:B  a name for each, which nobody here asks for
//
// So a server can be restarted and no client is refused: who comes meanwhile waits in the socket's queue.
// Sources: sd_listen_fds(3), daemon(7).

import { check, F_SETFD, FD_CLOEXEC, fcntl } from "#sys"

/** The first descriptor that is handed over this way: behind standard input, output and error. */
const FIRST_FD = 3
/** More than anybody hands over. */
const MOST = 64

/**
 * The descriptors that this process was started with.
 * @param env process.env; the variables are removed from it, so that no child takes them for its own
 * @param pid this process
 * @returns close-on-exec, the caller closes them; none when they are for somebody else
 * @throws SyscallError EBADF when one is not open
 */
export function inheritedFds(env: Record<string, string | undefined>, pid: number): number[] {
  // TODO(7.6) LISTEN_PID must be pid, LISTEN_FDS a whole number from 1 to MOST. Take LISTEN_PID, LISTEN_FDS and
  // LISTEN_FDNAMES out of env, whatever they say. exec has just kept these descriptors: set FD_CLOEXEC on each, so that
  // the next exec does not.
  // #region inheritedFds
  const { LISTEN_PID: forPid, LISTEN_FDS: count = "" } = env
  for (const name of ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"]) delete env[name]
  if (forPid !== String(pid) || !/^[1-9]\d?$/.test(count) || Number(count) > MOST) return []
  const fds = Array.from({ length: Number(count) }, (_, i) => FIRST_FD + i)
  for (const fd of fds) check(fcntl(fd, F_SETFD, FD_CLOEXEC), "fcntl")
  return fds
  // #endregion inheritedFds
}
