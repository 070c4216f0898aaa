// Step 6, part 6.2: calls that a signal interrupts, and time that does not begin anew.
//
// Invariants
//   1 -EINTR says that nothing has happened yet; it is the only error after which the same call is right.
//   2 Two calls are not the same when they are made twice: close(), which has closed, and connect(), which has begun.
//   3 A deadline is a point in time. Whoever is interrupted has as much time left as before, less what has passed.
//
// Sources: signal(7), "Interruption of system calls"; close(2), connect(2), poll(2); UNP 5.9 and 16.4.

import {
  close,
  connect,
  EAGAIN,
  EINPROGRESS,
  EINTR,
  getsockopt,
  MSG_DONTWAIT,
  POLLIN,
  POLLOUT,
  poll,
  recv,
  SO_ERROR,
  SOL_SOCKET,
} from "#sys"

/** ms since some moment; goes forward only. */
export type Clock = () => number

/** The longest that one poll() is asked to wait; whoever waits longer waits again. */
const MOST_WAIT_MS = 60_000

/**
 * Makes a call until it says something else than -EINTR.
 * @param call a call that does nothing when it is interrupted: read, recv, accept4, waitpid, flock
 * @returns what it says then
 */
export function again(call: () => number): number {
  // TODO(6.2) Make the call. As long as it says -EINTR: again.
  // #region again
  let result = call()
  while (result === -EINTR) result = call()
  return result
  // #endregion again
}

/**
 * Closes a descriptor. Whatever it returns, fd is not ours any more.
 * @returns 0, or -errno: -EBADF when it was not open
 */
export function closeOnce(fd: number): number {
  // TODO(6.2) close(). On Linux fd is closed also when it says -EINTR: that is a 0.
  // #region closeOnce
  const result = close(fd)
  return result === -EINTR ? 0 : result // the number may be somebody else's by now: a second close() would hit them
  // #endregion closeOnce
}

/**
 * Waits until a descriptor is ready, at most until a point in time.
 * @param events POLLIN, POLLOUT
 * @param deadlineMs by clock; Infinity: no limit
 * @returns revents, which may be POLLERR or POLLHUP alone: the call that follows says why. 0: the time is over.
 *   -errno: poll() itself has failed
 */
export function waitUntil(fd: number, events: number, deadlineMs: number, clock: Clock): number {
  // TODO(6.2) poll() for the time that is left, in whole ms, rounded up, at most MOST_WAIT_MS. After -EINTR, and when
  // it says 0 before the deadline: again, with the time that is left now.
  // #region waitUntil
  for (;;) {
    const leftMs = Math.max(0, Math.ceil(Math.min(deadlineMs - clock(), MOST_WAIT_MS)))
    const pollfd = new Int32Array([fd, events])
    const ready = poll(pollfd, 1, leftMs)
    if (ready > 0) return (pollfd[1] ?? 0) >>> 16
    if (ready === 0 && clock() >= deadlineMs) return 0
    if (ready < 0 && ready !== -EINTR) return ready
  }
  // #endregion waitUntil
}

/**
 * Reads what is there, and waits for it at most until a point in time, whether fd is blocking or not.
 * @returns bytes; 0: the peer has finished. -EAGAIN: the time is over, as with SO_RCVTIMEO. -errno: the connection has
 *   failed; -ETIMEDOUT is the kernel's word on a peer that answers no more
 */
export function recvBefore(
  fd: number,
  buf: Uint8Array,
  offset: number,
  len: number,
  deadlineMs: number,
  clock: Clock,
): number {
  // TODO(6.2) recv() with MSG_DONTWAIT. While it says -EAGAIN: waitUntil() there is something to read, then recv()
  // again; -EINTR: again.
  // #region recvBefore
  for (;;) {
    const n = again(() => recv(fd, buf, offset, len, MSG_DONTWAIT))
    if (n !== -EAGAIN) return n
    const ready = waitUntil(fd, POLLIN, deadlineMs, clock)
    if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  }
  // #endregion recvBefore
}

/**
 * Connects, also when a signal comes or fd is non-blocking.
 * @param fd a blocking one sleeps in connect() as long as the kernel tries, minutes: for the deadline to hold from the
 *   beginning it has to be non-blocking
 * @param address a struct sockaddr, see sockaddrIn()
 * @returns 0 when it is connected; -EAGAIN: the time is over; -errno: why not
 */
export function connectBefore(fd: number, address: Uint8Array, deadlineMs: number, clock: Clock): number {
  // TODO(6.2) connect(). After -EINTR or -EINPROGRESS the handshake goes on by itself: waitUntil() there is room to
  // write, then SO_ERROR says how it ended.
  // #region connectBefore
  const result = connect(fd, address, address.length)
  if (result !== -EINTR && result !== -EINPROGRESS) return result
  const ready = waitUntil(fd, POLLOUT, deadlineMs, clock)
  if (ready <= 0) return ready === 0 ? -EAGAIN : ready
  const error = new Int32Array(1) // reading it clears it: once
  const said = getsockopt(fd, SOL_SOCKET, SO_ERROR, error, new Uint32Array([error.byteLength]))
  return said < 0 ? said : 0 - (error[0] ?? 0) // a minus alone would make it -0
  // #endregion connectBefore
}
