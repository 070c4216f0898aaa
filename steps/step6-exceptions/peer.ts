// Step 6, part 6.3: peers that are gone.
//
// Invariants
//   1 A write that succeeds has promised nothing: the bytes lie in this kernel's buffer.
//   2 SIGPIPE ends a program unless it chooses something else. Here each send() chooses.
//   3 Which error comes first depends on what had arrived: -EPIPE and -ECONNRESET both say that the peer is gone; 0
//     says that it sends nothing more, and is no error.
//   4 Whoever closes with unread bytes resets the connection, and the peer may lose what it has not read yet.
//
// Sources: send(2), tcp(7), RFC 9293 3.6.1 and 3.10.7; RFC 2525 2.17; UNP 5.11 to 5.16.

import {
  EAGAIN,
  ECONNABORTED,
  ECONNRESET,
  EHOSTDOWN,
  EHOSTUNREACH,
  EINTR,
  ENETDOWN,
  ENETRESET,
  ENETUNREACH,
  EPIPE,
  ETIMEDOUT,
  MSG_DONTWAIT,
  MSG_NOSIGNAL,
  POLLOUT,
  SHUT_WR,
  send,
  shutdown,
} from "#sys"
import { type Clock, closeOnce, recvBefore, waitUntil } from "./again.ts"
import { todo } from "../../runtime/todo.ts"

/** So much is drained from a peer that goes on talking after we have said goodbye. */
export const MOST_DRAINED = 262_144

const SCRAP = new Uint8Array(16_384)

/**
 * Whether a failed call on a connection is no fault of this program: the peer is gone. Such an error ends one
 * conversation; any other, -EBADF or -EFAULT, is a mistake of ours.
 */
export function isGone(result: number): boolean {
  // TODO(6.3) The peer has closed or reset the connection, it has not answered in time, or no network leads to it any
  // more. Which errors say so? errno(3), tcp(7), ip(7)
  // #region isGone
  return todo("6.3", "isGone")
  // #endregion isGone
}

/**
 * Sends all bytes, and waits for room at most until a point in time. SIGPIPE does not come of it.
 * @returns 0: this kernel has all of them, which is not yet the peer. -EAGAIN: the time is over, and some may be sent.
 *   -errno: the connection has failed, see isGone()
 */
export function sendBefore(fd: number, bytes: Uint8Array, deadlineMs: number, clock: Clock): number {
  // TODO(6.3) send() with MSG_DONTWAIT and without SIGPIPE, until all are sent. -EINTR: again. -EAGAIN: waitUntil()
  // there is room.
  // #region sendBefore
  return todo("6.3", "sendBefore")
  // #endregion sendBefore
}

/**
 * Ends a connection so that the peer can read all that was sent to it, whatever it is sending at that moment.
 * Closes fd. Waits for the peer's end at most until a point in time, and for MOST_DRAINED bytes.
 */
export function farewell(fd: number, deadlineMs: number, clock: Clock): void {
  // TODO(6.3) shutdown() the direction to the peer, then read and throw away until the peer has ended, failed, sent
  // MOST_DRAINED, or the time is over. Then closeOnce().
  // #region farewell
  return todo("6.3", "farewell")
  // #endregion farewell
}
