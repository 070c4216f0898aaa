// A connection from this process to itself through #sys. Non-blocking with a limit: a firewall on the loopback
// interface drops the SYN, and a blocking connect would then take two minutes to say so.

import {
  AF_INET,
  accept4,
  bind,
  check,
  close,
  connect,
  EINPROGRESS,
  getsockname,
  getsockopt,
  listen,
  POLLIN,
  POLLOUT,
  poll,
  read,
  SO_ERROR,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOCKADDR_IN_BYTES,
  SOL_SOCKET,
  SyscallError,
  sockaddrIn,
  socket,
  write,
} from "#sys"
import type { Outcome } from "./doctor-facts.ts"

const LIMIT_MS = 2000

/** Listens, connects, accepts, sends one byte, and closes everything. Blocks for two seconds at most per wait. */
export function connectToSelf(): Outcome {
  const fds: number[] = []
  const own = (fd: number, call: string) => {
    fds.push(check(fd, call))
    return fd
  }
  try {
    const flags = SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK
    const listenFd = own(socket(AF_INET, flags, 0), "socket")
    const any = sockaddrIn("127.0.0.1", 0)
    check(bind(listenFd, any, any.length), "bind")
    check(listen(listenFd, 1), "listen")
    const chosen = new Uint8Array(SOCKADDR_IN_BYTES)
    check(getsockname(listenFd, chosen, new Uint32Array([chosen.length])), "getsockname")
    const clientFd = own(socket(AF_INET, flags, 0), "socket")
    const started = connect(clientFd, chosen, chosen.length)
    if (started !== -EINPROGRESS) check(started, "connect")
    waitFor(clientFd, POLLOUT, "connect")
    const failed = new Int32Array(1)
    check(getsockopt(clientFd, SOL_SOCKET, SO_ERROR, failed, new Uint32Array([4])), "getsockopt")
    if (failed[0] !== 0) throw new SyscallError(failed[0] ?? 0, "connect")
    waitFor(listenFd, POLLIN, "accept4")
    const connFd = own(accept4(listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK), "accept4")
    check(write(clientFd, new Uint8Array([42]), 0, 1), "write")
    waitFor(connFd, POLLIN, "read")
    const byte = new Uint8Array(1)
    check(read(connFd, byte, 0, 1), "read")
    return byte[0] === 42 ? { ok: true } : { ok: false, why: "another byte arrived than was sent" }
  } catch (error) {
    if (error instanceof Error) return { ok: false, why: error.message }
    throw error
  } finally {
    for (const fd of fds.toReversed()) close(fd)
  }
}

function waitFor(fd: number, events: number, call: string): void {
  // struct pollfd as two words: fd, then events in the lower half
  const ready = check(poll(new Int32Array([fd, events]), 1, LIMIT_MS), "poll")
  if (ready === 0) throw new Error(`${call}: nothing happened within ${LIMIT_MS} ms`)
}
