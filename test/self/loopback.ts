// Sockets on 127.0.0.1 for the tests of #sys: both ends in one thread, closed without a trace after each test.

import * as sys from "#sys"

const { AF_INET, SOCK_CLOEXEC, SOCK_NONBLOCK, SOCK_STREAM, SOL_SOCKET } = sys

/** No such descriptor. */
export const NONE = 999_999
const open: number[] = []

/** A new descriptor, closed by closeAll(). @throws SyscallError */
export function owned(result: number, call: string): number {
  const fd = sys.check(result, call)
  open.push(fd)
  return fd
}

/** After each test: closes what owned() has seen. */
export function closeAll(): void {
  // Linger 0 ends a connection by RST, so that no test leaves TIME_WAIT behind.
  for (const fd of open.splice(0)) {
    void sys.setsockopt(fd, SOL_SOCKET, sys.SO_LINGER, new Int32Array([1, 0]), 8) // not every one is a socket
    void sys.close(fd) // a test may have closed it
  }
}

/** A TCP socket, non-blocking unless told otherwise. */
export const tcp = (flags = SOCK_NONBLOCK) =>
  owned(sys.socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | flags, 0), "socket")

/** A socket bound to a free port of 127.0.0.1, and its address. */
export function bound(): { fd: number; addr: Uint8Array } {
  const fd = tcp()
  const addr = sys.sockaddrIn("127.0.0.1", 0)
  sys.check(sys.bind(fd, addr, addr.length), "bind")
  sys.check(sys.getsockname(fd, addr, new Uint32Array([16])), "getsockname")
  return { fd, addr }
}

/** The same, listening. */
export function listening(): { fd: number; addr: Uint8Array } {
  const socket = bound()
  sys.check(sys.listen(socket.fd, 8), "listen")
  return socket
}

/** A connection: both ends non-blocking. The kernel completes it without accept4. */
export function connection(): { clientFd: number; connFd: number; listenFd: number } {
  const { fd: listenFd, addr } = listening()
  const clientFd = tcp(0)
  sys.check(sys.connect(clientFd, addr, addr.length), "connect")
  sys.check(sys.fcntl(clientFd, sys.F_SETFL, sys.O_NONBLOCK), "fcntl")
  const connFd = owned(sys.accept4(listenFd, null, null, SOCK_NONBLOCK), "accept4")
  return { clientFd, connFd, listenFd }
}

/** Waits, on the loopback, until the other side's bytes have arrived. */
export function readable(fd: number): void {
  if (sys.poll(new Int32Array([fd, sys.POLLIN]), 1, 5000) !== 1) throw new Error(`nothing arrived on ${fd} in 5 s`)
}
