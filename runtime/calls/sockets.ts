// Sockets, and what only they can do. What holds for all calls: runtime/sys.ts.

import { native } from "../native.ts"
import type { Bytes, LengthRef } from "./types.ts"

/**
 * Opens a socket.
 * @param type SOCK_STREAM, with SOCK_CLOEXEC and SOCK_NONBLOCK added by `|`
 * @returns a descriptor that the caller closes; -EMFILE when the process may have no more
 * @see socket(2)
 */
export const socket = native["socket"] as (domain: number, type: number, protocol: number) => number

/**
 * Sets an option. Most take an int: `new Int32Array([1])`.
 * @param optlen bytes of optval that count
 * @returns 0; -ENOPROTOOPT also for options whose bytes hold an address (socket filters, TCP_ZEROCOPY_RECEIVE), and for
 *   those that open descriptors (SO_PEERPIDFD)
 * @see setsockopt(2), socket(7), tcp(7)
 */
export const setsockopt = native["setsockopt"] as (
  sockfd: number,
  level: number,
  optname: number,
  optval: Bytes,
  optlen: number,
) => number

/**
 * Reads an option into optval. Most are an int; SO_PEERCRED is a struct ucred: `new Uint32Array(3)` gets pid, uid, gid.
 * @param optlen in: room in optval, out: bytes written
 * @see getsockopt(2), socket(7), tcp(7)
 */
export const getsockopt = native["getsockopt"] as (
  sockfd: number,
  level: number,
  optname: number,
  optval: Bytes,
  optlen: LengthRef,
) => number

/**
 * Gives a socket its local address.
 * @param addr a struct sockaddr, see sockaddrIn()
 * @returns 0; -EADDRINUSE when a socket listens there, or TIME_WAIT remains and SO_REUSEADDR is not set
 * @see bind(2)
 */
export const bind = native["bind"] as (sockfd: number, addr: Uint8Array, addrlen: number) => number

/**
 * Makes a socket passive: from now on the kernel completes handshakes and queues the connections.
 * @param backlog how many may wait for accept (Linux lets one more in); capped by net.core.somaxconn
 * @returns 0; -EADDRINUSE when another socket listens on the same port
 * @see listen(2)
 */
export const listen = native["listen"] as (sockfd: number, backlog: number) => number

/**
 * Takes the first waiting connection. Blocks while there is none.
 * @param addr filled with the peer's address, or null
 * @param addrlen null exactly when addr is
 * @param flags SOCK_CLOEXEC, SOCK_NONBLOCK; nothing is inherited from the listening socket
 * @returns a new descriptor that the caller closes; the listening socket stays as it is. -EAGAIN when it is non-blocking
 *   and nobody waits, -EMFILE when the process may have no more descriptors (the connection keeps waiting),
 *   -ECONNABORTED when the client has given up, -EINTR after a signal
 * @see accept4(2), Linux 2.6.28
 */
export const accept4 = native["accept4"] as (
  sockfd: number,
  addr: Uint8Array | null,
  addrlen: LengthRef | null,
  flags: number,
) => number

/**
 * Connects to a peer. Blocks until the handshake is done, or fails.
 * @returns 0; -ECONNREFUSED when nobody listens there; -EINPROGRESS from a non-blocking socket: it goes on, poll it for
 *   POLLOUT and ask SO_ERROR
 * @see connect(2)
 */
export const connect = native["connect"] as (sockfd: number, addr: Uint8Array, addrlen: number) => number

/**
 * The socket's own address: after a bind to port 0, the port that the kernel chose.
 * @see getsockname(2)
 */
export const getsockname = native["getsockname"] as (sockfd: number, addr: Uint8Array, addrlen: LengthRef) => number

/**
 * The address of the other side.
 * @returns 0; -ENOTCONN once the connection has been reset
 * @see getpeername(2)
 */
export const getpeername = native["getpeername"] as (sockfd: number, addr: Uint8Array, addrlen: LengthRef) => number

/**
 * read() with flags.
 * @param flags MSG_PEEK, MSG_DONTWAIT, MSG_WAITALL
 * @see recv(2)
 */
export const recv = native["recv"] as (sockfd: number, buf: Bytes, offset: number, len: number, flags: number) => number

/**
 * write() with flags.
 * @param flags MSG_DONTWAIT, MSG_MORE, MSG_NOSIGNAL
 * @see send(2)
 */
export const send = native["send"] as (sockfd: number, buf: Bytes, offset: number, len: number, flags: number) => number

/**
 * Ends one direction of a connection or both. The descriptor stays open and must still be closed.
 * @param how SHUT_WR sends FIN: the peer reads to the end and then gets 0
 * @see shutdown(2)
 */
export const shutdown = native["shutdown"] as (sockfd: number, how: number) => number
