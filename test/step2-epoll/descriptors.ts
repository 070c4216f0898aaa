// Descriptors as the driver looks at them: read from /proc, so that the trace holds the reader's calls alone.
// proc_pid_fdinfo(5)

import { existsSync, readFileSync } from "node:fs"
import {
  AF_INET,
  check,
  connect,
  F_SETFL,
  fcntl,
  O_NONBLOCK,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  sockaddrIn,
  socket,
} from "#sys"

/** O_CLOEXEC, as the kernel shows FD_CLOEXEC in fdinfo: the same number as SOCK_CLOEXEC. */
export const CLOEXEC = SOCK_CLOEXEC

export function isOpen(fd: number): boolean {
  return existsSync(`/proc/self/fdinfo/${fd}`)
}

/** Whether an open descriptor has a flag: one of its description (O_NONBLOCK, O_APPEND), or CLOEXEC. */
export function hasFlag(fd: number, flag: number): boolean {
  const flags = /^flags:\s*([0-7]+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, "utf8"))?.[1] ?? "0"
  return (Number.parseInt(flags, 8) & flag) !== 0
}

/** A client inside this process, non-blocking. */
export function connectTo(port: number): number {
  const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  const server = sockaddrIn("127.0.0.1", port)
  check(connect(fd, server, server.length), "connect")
  check(fcntl(fd, F_SETFL, O_NONBLOCK), "fcntl")
  return fd
}
