// Step 7, part 7.3: passing descriptors.
//
// What travels is not the number: the kernel puts a reference to the open file description into the message, and gives
// the receiver a number of its own for it. So both share offset and flags, as after fork(), and the sender may close
// its copy as soon as the message is sent.
//
//    sender's table        the message           receiver's table
//      17 ───────────┐   ┌─────────────┐       ┌────────── 20
//                    └──▶│ description │◀──────┘
//                        └─────────────┘
//
// Invariants
//   1 A descriptor that has been sent is still the sender's, and the sender closes it.
//   2 Every descriptor that has come is the receiver's: it is used or closed, also one that nobody wanted.
//   3 What was cut is not used.
//
// Sources: unix(7), cmsg(3), recvmsg(2), UNP 15.7.

import {
  CMSG_SPACE,
  EMSGSIZE,
  MSG_CMSG_CLOEXEC,
  MSG_CTRUNC,
  MSG_NOSIGNAL,
  MSG_TRUNC,
  parseControl,
  recvmsg,
  scmRights,
  sendmsg,
} from "#sys"
import { again, closeOnce } from "../../solutions/step6-exceptions/again.ts"

/** What has come. */
export interface Received {
  /** Bytes; 0: the peer has ended. -errno: nothing has come, -EMSGSIZE: it was more than there was room for. */
  readonly n: number
  /** Close-on-exec. The caller closes them. */
  readonly fds: readonly number[]
}

/**
 * Sends bytes and descriptors in one message. Blocks if sockFd does.
 * @param sockFd a Unix domain socket
 * @param bytes at least one: descriptors do not travel alone
 * @param fds stay the caller's
 * @returns how many bytes were sent; with the first one the descriptors are. -errno: nothing was sent
 * @throws RangeError when there is no byte
 */
export function sendFds(sockFd: number, bytes: Uint8Array, fds: readonly number[]): number {
  // TODO(7.3) At least one byte. sendmsg() with scmRights(), or without a control message when there is nothing to pass.
  // No SIGPIPE; -EINTR: again.
  // #region sendFds
  if (bytes.length === 0) throw new RangeError("sendFds: at least one byte has to go with descriptors")
  const control = fds.length > 0 ? scmRights(fds) : null
  return again(() => sendmsg(sockFd, bytes, control, MSG_NOSIGNAL))
  // #endregion sendFds
}

/**
 * Receives one message with at most `most` descriptors. Blocks if sockFd does.
 * @param buf room for the bytes
 */
export function recvFds(sockFd: number, buf: Uint8Array, most: number): Received {
  // TODO(7.3) recvmsg() with room for `most` descriptors, each close-on-exec. -EINTR: again. Look at all of the control
  // messages: CMSG_SPACE() rounds up, and in the rest there may be room for one more. When bytes or descriptors were
  // cut, or there are more than `most`: close all that came, and return -EMSGSIZE.
  // #region recvFds
  const control = new Uint8Array(CMSG_SPACE(4 * most))
  const msg = new Uint32Array([control.length, 0])
  const n = again(() => recvmsg(sockFd, buf, control, msg, MSG_CMSG_CLOEXEC))
  if (n < 0) return { n, fds: [] }
  const [controllen = 0, flags = 0] = msg
  const fds = parseControl(control, controllen).flatMap((message) => ("fds" in message ? message.fds : []))
  if ((flags & (MSG_TRUNC | MSG_CTRUNC)) === 0 && fds.length <= most) return { n, fds }
  for (const fd of fds) void closeOnce(fd)
  return { n: -EMSGSIZE, fds: [] }
  // #endregion recvFds
}
