// Unix domain sockets: messages with descriptors and credentials in them, the names of sockets among the files, and who
// this process is. What holds for all calls: runtime/sys.ts. Control messages are made and read by runtime/control.ts.

import { native } from "../native.ts"
import type { Bytes } from "./types.ts"

/**
 * Makes two sockets that are connected to each other and have no name: what is written to one is read from the other.
 * @param domain AF_UNIX
 * @param type SOCK_STREAM, SOCK_SEQPACKET or SOCK_DGRAM, with SOCK_CLOEXEC and SOCK_NONBLOCK added by `|`
 * @param sv gets two descriptors that the caller closes; both ends are alike
 * @returns 0; -EOPNOTSUPP for AF_INET, -EMFILE
 * @see socketpair(2), unix(7)
 */
export const socketpair = native["socketpair"] as (
  domain: number,
  type: number,
  protocol: number,
  sv: Int32Array,
) => number

/**
 * send() with control messages beside the bytes. In C a struct msghdr holds both, and could hold several buffers.
 * @param buf all of it is sent; `subarray` sends a part. A stream carries control messages only with at least one byte
 * @param control see scmRights() and scmCredentials(); null: none. Descriptors in it stay open here, the caller closes
 *   them: the receiver gets others that mean the same
 * @param flags MSG_DONTWAIT, MSG_NOSIGNAL
 * @returns bytes taken, of a stream possibly fewer than all, but never without the control messages: do not send those
 *   again with the rest. -EMSGSIZE for a datagram that is too large, -EBADF for a descriptor in control that is not
 *   open, -EINVAL for more than 253 of them or for control bytes that make no sense (here also for a level other than
 *   SOL_SOCKET), -EPERM for credentials of somebody else, -ETOOMANYREFS when too many sent descriptors wait to be
 *   received, -EPIPE, -EAGAIN, -EINTR. It blocks while there is no room
 * @see sendmsg(2), unix(7), cmsg(3)
 */
export const sendmsg = native["sendmsg"] as (
  sockfd: number,
  buf: Bytes,
  control: Uint8Array | null,
  flags: number,
) => number

/**
 * recv() with the control messages that came beside the bytes; plain recv() and read() drop them. Blocks while there is
 * nothing.
 * @param buf gets the bytes. Of a stream, none behind those that a control message came with
 * @param control gets the control messages, see parseControl(); null: they are dropped, and descriptors in them closed
 * @param msg two words. [0] msg_controllen, before: how many bytes of control may be used, 0 with null; after: how many
 *   were. [1] msg_flags, after: MSG_TRUNC when a datagram was longer than buf, MSG_CTRUNC when control messages did not
 *   fit, MSG_CMSG_CLOEXEC when it was asked for. After an error both are what they were
 * @param flags MSG_DONTWAIT, MSG_PEEK, MSG_WAITALL, MSG_CMSG_CLOEXEC for the descriptors that come
 * @returns bytes received; 0 at the end of a stream, and for an empty datagram; -EAGAIN, -EINTR, -ECONNRESET. All
 *   descriptors that came are open and the caller's to close, also those that it did not expect
 * @see recvmsg(2), unix(7), cmsg(3)
 */
export const recvmsg = native["recvmsg"] as (
  sockfd: number,
  buf: Bytes,
  control: Uint8Array | null,
  msg: Uint32Array,
  flags: number,
) => number

/**
 * Takes a name away from a file. A socket lives on without its name, but nobody finds it any more. Blocks only as long
 * as the disk takes.
 * @returns 0; -ENOENT, -EACCES when the folder may not be written, -EISDIR for a folder
 * @see unlink(2)
 */
export const unlink = native["unlink"] as (pathname: string) => number

/**
 * Tells what a name stands for. Blocks only as long as the disk takes.
 * @param statbuf STAT_BYTES or more, see parseStat()
 * @returns 0; -ENOENT, -EACCES when a folder on the way may not be searched
 * @see stat(2), inode(7)
 */
export const stat = native["stat"] as (pathname: string, statbuf: Uint8Array) => number

/**
 * Sets which permissions new files do not get, whatever is asked for them; of this process, and those that it forks.
 * bind() makes a socket's file with 0o777 less these.
 * @param mask 0o077: nothing for anybody but the owner
 * @returns what it was before. Never fails
 * @see umask(2)
 */
export const umask = native["umask"] as (mask: number) => number

/**
 * The user that this process belongs to. Never fails.
 * @see getuid(2)
 */
export const getuid = native["getuid"] as () => number

/**
 * The group that this process belongs to. Never fails.
 * @see getgid(2)
 */
export const getgid = native["getgid"] as () => number

/**
 * Becomes another user, with all threads. From root there is no way back: real, effective and saved user change.
 * @returns 0; -EPERM when this process is not root and the user not its own
 * @see setuid(2), credentials(7)
 */
export const setuid = native["setuid"] as (uid: number) => number

/**
 * Becomes another group, with all threads. Before setuid(), for afterwards it is forbidden. Further groups stay as they
 * are: `process.setgroups([])` of Node gives them up.
 * @returns 0; -EPERM when this process is not root and the group not its own
 * @see setgid(2), credentials(7)
 */
export const setgid = native["setgid"] as (gid: number) => number
