// Control messages as bytes: what sendmsg() and recvmsg() carry beside the data. cmsg(3), unix(7)
//
// One message is a struct cmsghdr and its data. The next one begins at a multiple of 8:
//
//     0                 8        12       16             16 + n      multiple of 8
//     | length = 16 + n | level  | type   | n bytes      | padding   | the next one
//       u64               i32      i32      of data
//
//     CMSG_LEN(n)   = 16 + n                      length says this: the padding is not part of the message
//     CMSG_SPACE(n) = 16 + n, up to 8s            so much room it takes: allocate this
//
// Two types, both at the level SOL_SOCKET:
//
//     SCM_RIGHTS        | fd   | fd   | ...       i32 each: descriptors
//     SCM_CREDENTIALS   | pid  | uid  | gid  |    i32, u32, u32: struct ucred, 12 bytes
//
// The trap: for one descriptor, CMSG_SPACE(4) is 24 bytes, and CMSG_LEN(4) is 20. Whoever lets recvmsg() use 24 bytes
// has room for two descriptors, for in the kernel's eyes the padding is as good as the rest:
//
//     0        8        16      20      24
//     | header          | fd    | fd    |         the second one arrives, is open, and is never closed
//
// So give CMSG_LEN as msg_controllen, or close every descriptor that parseControl() finds.

import { SCM_CREDENTIALS, SCM_RIGHTS, SOL_SOCKET } from "./constants.ts"

const HEADER_BYTES = 16
const ALIGNMENT = 8
const FD_BYTES = 4

/** sizeof(struct ucred): what SCM_CREDENTIALS carries and SO_PEERCRED gives. */
export const UCRED_BYTES = 12

/** struct ucred: who somebody is, as the kernel has seen it. */
export interface Credentials {
  readonly pid: number
  readonly uid: number
  readonly gid: number
}

/** A control message, read. `data` is a copy of what a type carries that is neither of the two. */
export type ControlMessage =
  | { readonly level: number; readonly type: number; readonly fds: readonly number[] }
  | { readonly level: number; readonly type: number; readonly credentials: Credentials }
  | { readonly level: number; readonly type: number; readonly data: Uint8Array }

/** The length that a control message with n bytes of data says of itself. @see cmsg(3) */
export function CMSG_LEN(n: number): number {
  return HEADER_BYTES + n
}

/** The room that a control message with n bytes of data takes, with the padding behind it. @see cmsg(3) */
export function CMSG_SPACE(n: number): number {
  return HEADER_BYTES + aligned(n)
}

/**
 * One control message that sends descriptors. They stay open here, and the caller's.
 * @param fds at most 253, the kernel takes no more in one message
 * @throws RangeError for what is no integer of 32 bits: NaN would become 0, and that is a descriptor
 */
export function scmRights(fds: readonly number[]): Uint8Array {
  const control = header(SCM_RIGHTS, fds.length * FD_BYTES)
  for (const [i, fd] of fds.entries()) control.setInt32(HEADER_BYTES + i * FD_BYTES, word("scmRights", fd), true)
  return new Uint8Array(control.buffer)
}

/**
 * One control message that says who sends it. The kernel lets a process say only what is true of it, root anything.
 * The receiver sees it if it has set SO_PASSCRED before it was sent, and then in every message, whether or not the
 * sender says it.
 * @throws RangeError for what is no integer of 32 bits
 */
export function scmCredentials({ pid, uid, gid }: Credentials): Uint8Array {
  const control = header(SCM_CREDENTIALS, UCRED_BYTES)
  for (const [i, id] of [pid, uid, gid].entries())
    control.setInt32(HEADER_BYTES + i * 4, word("scmCredentials", id), true)
  return new Uint8Array(control.buffer)
}

/**
 * Reads the control messages that recvmsg() gave.
 * @param control as much as controllen says counts, and nothing behind it is read
 * @param controllen msg[0] after recvmsg()
 * @returns them in their order. All descriptors in them are open and the caller's to close. Of a message that was cut
 *   short (MSG_CTRUNC) as many descriptors as are whole; credentials that are not whole come as data
 */
export function parseControl(control: Uint8Array, controllen: number): ControlMessage[] {
  const end = Math.min(controllen, control.length)
  const view = new DataView(control.buffer, control.byteOffset, control.byteLength)
  const messages: ControlMessage[] = []
  for (let at = 0; at + HEADER_BYTES <= end; ) {
    const length = Number(view.getBigUint64(at, true))
    if (length < HEADER_BYTES) break // it would never end
    const data = control.subarray(at + HEADER_BYTES, Math.min(at + length, end))
    messages.push(message(view.getInt32(at + 8, true), view.getInt32(at + 12, true), data))
    at += aligned(length)
  }
  return messages
}

function message(level: number, type: number, data: Uint8Array): ControlMessage {
  const words = new DataView(data.buffer, data.byteOffset, data.byteLength)
  if (level === SOL_SOCKET && type === SCM_RIGHTS) {
    const count = Math.floor(data.length / FD_BYTES)
    return { level, type, fds: Array.from({ length: count }, (_, i) => words.getInt32(i * FD_BYTES, true)) }
  }
  if (level === SOL_SOCKET && type === SCM_CREDENTIALS && data.length >= UCRED_BYTES) {
    const credentials = { pid: words.getInt32(0, true), uid: words.getUint32(4, true), gid: words.getUint32(8, true) }
    return { level, type, credentials }
  }
  return { level, type, data: data.slice() }
}

/** Room for one message with its header written, and zeros. */
function header(type: number, dataBytes: number): DataView<ArrayBuffer> {
  const control = new DataView(new ArrayBuffer(CMSG_SPACE(dataBytes)))
  control.setBigUint64(0, BigInt(CMSG_LEN(dataBytes)), true)
  control.setInt32(8, SOL_SOCKET, true)
  control.setInt32(12, type, true)
  return control
}

function word(caller: string, value: number): number {
  if (Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 32) return value
  throw new RangeError(`${caller}: takes integers from -2147483648 to 4294967295, got ${value}`)
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT
}
