// A listening socket for the steps after the first, whose exercise it is.

import { sockaddrIn } from "./address.ts"
import { AF_INET, SO_REUSEADDR, SOCK_CLOEXEC, SOCK_NONBLOCK, SOCK_STREAM, SOL_SOCKET } from "./constants.ts"
import { check } from "./errno.ts"
import { bind, close, listen, setsockopt, socket } from "./sys.ts"

/** As many clients may wait as the kernel lets: it caps a backlog at net.core.somaxconn. */
const BACKLOG = 4096

/**
 * Opens a non-blocking listening socket on 127.0.0.1: openListener of step 1, and SOCK_NONBLOCK.
 * @param port 0 lets the kernel choose
 * @returns the descriptor; the caller closes it
 * @throws SyscallError EADDRINUSE when another socket listens on the port; nothing stays open then
 */
export function listenNonblocking(port: number, backlog = BACKLOG): number {
  const listenFd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), "socket")
  try {
    const on = new Int32Array([1])
    check(setsockopt(listenFd, SOL_SOCKET, SO_REUSEADDR, on, on.byteLength), "setsockopt")
    const address = sockaddrIn("127.0.0.1", port)
    check(bind(listenFd, address, address.length), "bind")
    check(listen(listenFd, backlog), "listen")
    return listenFd
  } catch (error) {
    void close(listenFd)
    throw error
  }
}
