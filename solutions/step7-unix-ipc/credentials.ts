// Step 7, part 7.2: who is calling. The kernel knows, and says it; what a client says of itself is only a text.
//
// Two questions that look like one:
//   who has connected?     SO_PEERCRED: the process that called connect(), as it was at that moment. For ever.
//   who has sent this?     SCM_CREDENTIALS: the process that called send() or write() for this message. It comes as a
//                          control message, to a receiver that has asked for it with SO_PASSCRED.
// They differ when a connection is inherited or handed over, and when a process has changed its uid.
//
// Invariants
//   1 Who may do what is decided by what the kernel says, before anything is read or done.
//   2 A request is done for the one who has sent it, not for the one who has connected.
//   3 What cannot be attributed is not done.
//
// Sources: unix(7), credentials(7), UNP 15.8.

import {
  CMSG_SPACE,
  type Credentials,
  check,
  getsockopt,
  MSG_CMSG_CLOEXEC,
  MSG_CTRUNC,
  MSG_NOSIGNAL,
  MSG_TRUNC,
  parseControl,
  recvmsg,
  SO_PASSCRED,
  SO_PEERCRED,
  SOL_SOCKET,
  send,
  setsockopt,
  UCRED_BYTES,
} from "#sys"
import { again, closeOnce } from "../../solutions/step6-exceptions/again.ts"

/** Who may ask: any of these users, or any member of these groups. */
export interface Policy {
  readonly uids: readonly number[]
  readonly gids: readonly number[]
}

/** A request, and who has sent it. */
export interface Signed {
  /** Bytes of it; 0: the end; -errno: the connection has failed. */
  readonly n: number
  /** undefined when the kernel does not say. */
  readonly from: Credentials | undefined
}

/** What a request without permission gets for an answer. */
export const DENIED = new TextEncoder().encode("denied")
/** Longest request. */
export const MOST_REQUEST_BYTES = 4096

/** Whether somebody may ask. The group that the kernel tells is one; SO_PEERGROUPS would tell the others. */
export function isAllowed({ uids, gids }: Policy, { uid, gid }: Credentials): boolean {
  return uids.includes(uid) || gids.includes(gid)
}

/** From here on each message that fd receives says who has sent it. What a listening socket accepts inherits that. */
export function askForCredentials(fd: number): void {
  const on = new Int32Array([1])
  check(setsockopt(fd, SOL_SOCKET, SO_PASSCRED, on, on.byteLength), "setsockopt")
}

/**
 * Who has connected: the process that called connect(), or socketpair(), as it was then. Of a socket that is not
 * connected, or none of AF_UNIX: pid 0, and 4294967295 (-1) for uid and gid, which is nobody.
 * @throws SyscallError EBADF, ENOTSOCK: without an answer nobody may do anything
 */
export function peerCredentials(fd: number): Credentials {
  // TODO(7.2) getsockopt() SO_PEERCRED: a struct ucred, three words: pid, uid, gid. The last two are unsigned.
  // #region peerCredentials
  const ucred = new Uint32Array(UCRED_BYTES / 4)
  check(getsockopt(fd, SOL_SOCKET, SO_PEERCRED, ucred, new Uint32Array([UCRED_BYTES])), "getsockopt")
  const [pid = 0, uid = 0, gid = 0] = ucred
  return { pid, uid, gid }
  // #endregion peerCredentials
}

/**
 * Receives one message and who has sent it. Blocks if fd does.
 * @param fd has been asked for credentials, see askForCredentials()
 */
export function receiveSigned(fd: number, buf: Uint8Array): Signed {
  // TODO(7.2) recvmsg() with room for a struct ucred; -EINTR: again. parseControl() finds the credentials among the
  // control messages; with pid 0 they are nobody's. What was cut (MSG_TRUNC, MSG_CTRUNC) is attributed to nobody.
  // Descriptors that came along, though nobody has asked for them, are ours now: close them.
  // #region receiveSigned
  const control = new Uint8Array(CMSG_SPACE(UCRED_BYTES))
  const msg = new Uint32Array([control.length, 0])
  const n = again(() => recvmsg(fd, buf, control, msg, MSG_CMSG_CLOEXEC))
  if (n < 0) return { n, from: undefined }
  const [controllen = 0, flags = 0] = msg
  let from: Credentials | undefined
  for (const message of parseControl(control, controllen)) {
    // pid 0: it was sent before somebody asked, or where no number of ours means its process. uid 65534 is made up then.
    if ("credentials" in message && message.credentials.pid !== 0) from = message.credentials
    if ("fds" in message) for (const came of message.fds) void closeOnce(came)
  }
  const isCut = (flags & (MSG_TRUNC | MSG_CTRUNC)) !== 0
  return { n, from: isCut ? undefined : from }
  // #endregion receiveSigned
}

/**
 * Serves one client to its end, and closes the connection.
 * @param connFd a SOCK_SEQPACKET connection, so that each message is one request (part 7.4); blocking
 * @param execute does what a request says, for the one who has sent it, and returns the answer
 */
export function serveClient(
  connFd: number,
  policy: Policy,
  execute: (request: Uint8Array, from: Credentials) => Uint8Array,
): void {
  // TODO(7.2) Who has connected, and isAllowed()? If not: DENIED and the end, and nothing is read. Else each request is
  // executed if the one who has sent it is allowed; if not, or if nobody knows, the answer is DENIED.
  // #region serveClient
  const answer = (bytes: Uint8Array) => again(() => send(connFd, bytes, 0, bytes.length, MSG_NOSIGNAL))
  const request = new Uint8Array(MOST_REQUEST_BYTES)
  try {
    if (!isAllowed(policy, peerCredentials(connFd))) {
      void answer(DENIED)
      return
    }
    for (;;) {
      const { n, from } = receiveSigned(connFd, request)
      if (n <= 0) return
      const mayAsk = from !== undefined && isAllowed(policy, from)
      if (answer(mayAsk ? execute(request.subarray(0, n), from) : DENIED) < 0) return
    }
  } finally {
    void closeOnce(connFd)
  }
  // #endregion serveClient
}
