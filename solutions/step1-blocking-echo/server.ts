// Step 1: a blocking echo server, one conversation at a time.
//
// It says every system call itself: socket, setsockopt, bind, listen, accept4, read, write, close. Each call
// waits until it has something to say, and while it waits for one client it can do nothing for the others.
//
// Invariants
//   1 listenFd only hands out connections; bytes travel on connFd, and every connFd is closed again.
//   2 read() = 0 means the peer has sent everything. That is the normal end, not an error.
//   3 write() may take less than it was given; the rest is still ours.
//   4 A broken connection ends that connection, never the server.
//
// Left out on purpose: many clients at once (steps 2, 3, 5), signals and running out of descriptors (step 6).
// Sources: tcp(7), socket(7), UNP chapters 4 to 6.

import {
  AF_INET,
  accept4,
  bind,
  check,
  close,
  getsockopt,
  IPPROTO_TCP,
  listen,
  read,
  SO_REUSEADDR,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  sockaddrIn,
  socket,
  TCP_INFO,
  write,
} from "#sys"
import { echo, type Handle } from "../../runtime/handle.ts"
import { isProgram, localPort, runServer } from "../../runtime/program.ts"

/** Room for one read. Larger saves system calls on long streams; it never holds back a short message. */
const BUFFER_BYTES = 65_536

/**
 * Opens a listening socket on 127.0.0.1.
 * @param port 0 lets the kernel choose
 * @param backlog how many connections may wait for accept
 * @returns the listening descriptor; the caller closes it
 * @throws SyscallError EADDRINUSE when another socket listens on the port; nothing stays open then
 */
export function openListener(port: number, backlog = 128): number {
  // TODO(1.1) Make a TCP socket, allow it to bind again right after a restart, bind it to 127.0.0.1, listen.
  // #region openListener
  const listenFd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  try {
    // Before bind: the flag says how bind should judge connections of this port that linger in TIME_WAIT.
    const on = new Int32Array([1])
    check(setsockopt(listenFd, SOL_SOCKET, SO_REUSEADDR, on, on.byteLength), "setsockopt")
    // Loopback, not 0.0.0.0: an exercise has no business being reachable from the network.
    const address = sockaddrIn("127.0.0.1", port)
    check(bind(listenFd, address, address.length), "bind")
    check(listen(listenFd, backlog), "listen")
    return listenFd
  } catch (error) {
    void close(listenFd)
    throw error
  }
  // #endregion openListener
}

/**
 * Writes all of `bytes`. Blocks until the kernel has taken the last one.
 * @returns 0, or -errno: -EPIPE or -ECONNRESET when the peer is gone
 */
export function writeAll(fd: number, bytes: Uint8Array): number {
  // TODO(1.2) write() may take only part of the bytes: go on with the rest until all are gone or it fails.
  // #region writeAll
  let taken = 0
  while (taken < bytes.length) {
    const n = write(fd, bytes, taken, bytes.length - taken)
    if (n < 0) return n
    taken += n
  }
  return 0
  // #endregion writeAll
}

/**
 * Answers one client until it has nothing more to send. Blocks all that time. Does not close connFd.
 * @returns 0 after the peer's end of file, or -errno when the connection broke
 */
export function echoConnection(connFd: number, handle: Handle = echo): number {
  // TODO(1.2) Read what is there, send back what handle() makes of it, and again, until read() returns 0.
  // #region echoConnection
  const buffer = new Uint8Array(BUFFER_BYTES)
  for (;;) {
    const n = read(connFd, buffer, 0, buffer.length)
    if (n <= 0) return n // 0: the peer has finished; below 0: -ECONNRESET and the like
    // Only the first n bytes are from this read; behind them lies what an earlier, longer one left.
    const failed = writeAll(connFd, handle(buffer.subarray(0, n)))
    if (failed < 0) return failed
  }
  // #endregion echoConnection
}

/**
 * Serves one client after the other, for ever. Does not close listenFd.
 * @throws SyscallError when accept4 fails: then the listening socket itself is of no use
 */
export function serve(listenFd: number, handle: Handle = echo): never {
  // TODO(1.4) Take a connection, answer it to its end, close it, take the next. For ever.
  // #region serve
  for (;;) {
    // Blocks here while nobody waits. 5 is the listening socket, 6 the new connection:
    //   accept4(5, NULL, NULL, SOCK_CLOEXEC) = 6
    const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
    // And here while this client thinks: the one after it is connected, acknowledged and unanswered.
    void echoConnection(connFd, handle) // a broken connection concerns nobody else
    void close(connFd)
  }
  // #endregion serve
}

/** Where struct tcp_info keeps the two numbers that matter for a listening socket, in bytes. tcp(7) */
const TCP_INFO_BYTES = 104
const TCPI_UNACKED = 24
const TCPI_SACKED = 28

/**
 * How full the accept queue of a listening socket is.
 * @returns waiting: connections that no accept has taken yet; backlog: the limit that listen() set
 */
export function acceptQueue(listenFd: number): { waiting: number; backlog: number } {
  // TODO(1.5) Ask for TCP_INFO (level IPPROTO_TCP); on a listening socket tcpi_unacked is the queue's length and
  // tcpi_sacked its limit, 32-bit little-endian each.
  // #region acceptQueue
  const info = new Uint8Array(TCP_INFO_BYTES)
  check(getsockopt(listenFd, IPPROTO_TCP, TCP_INFO, info, new Uint32Array([info.length])), "getsockopt")
  const view = new DataView(info.buffer)
  return { waiting: view.getUint32(TCPI_UNACKED, true), backlog: view.getUint32(TCPI_SACKED, true) }
  // #endregion acceptQueue
}

/** The program: `npx tsx server.ts [PORT] [--http]`. */
export function main(args: string[]): void {
  runServer(args, ({ port, handle }) => {
    const listenFd = openListener(port)
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, stop with Ctrl-C`)
    serve(listenFd, handle)
  })
}

if (isProgram(import.meta.url)) main(process.argv.slice(2))
