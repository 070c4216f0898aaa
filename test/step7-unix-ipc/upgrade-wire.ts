// What is said on the channel between two generations, and at the control socket: by the scenes inside the graded
// process, and by checks outside of it.

import {
  AF_UNIX,
  bind,
  CMSG_SPACE,
  check,
  connect,
  ECONNRESET,
  listen,
  MSG_CMSG_CLOEXEC,
  MSG_DONTWAIT,
  MSG_NOSIGNAL,
  parseControl,
  recvmsg,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_SEQPACKET,
  scmRights,
  sendmsg,
  socket,
} from "#sys"
import { self, unixAddress } from "./open.ts"

// The messages of upgrade.ts.
export const TAKE = 1
export const SOCKETS = 2
export const READY = 3
export const GO = 4
export const CLIENT = 5
export const DONE = 6
/** None of them. */
export const NONSENSE = 99

let names = 0

/** A name of the control socket that needs no folder: abstract. */
export function newName(): string {
  return `\0echobook-${self()}-${process.hrtime.bigint()}-${names++}`
}

/** A control socket that does not listen yet. */
export function bindUnix(path: string): number {
  const fd = check(socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), "socket")
  const address = unixAddress(path)
  check(bind(fd, address, address.length), "bind")
  return fd
}

/** One that does. */
export function listenUnix(path: string, backlog = 64): number {
  const fd = bindUnix(path)
  check(listen(fd, backlog), "listen")
  return fd
}

/** Somebody calls at a control socket. */
export function callAt(path: string): number {
  const fd = check(socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), "socket")
  const address = unixAddress(path)
  check(connect(fd, address, address.length), "connect")
  return fd
}

/** Sends a message, whole. */
export function say(fd: number, bytes: readonly number[] | Uint8Array, fds: readonly number[] = []): void {
  const control = fds.length > 0 ? scmRights(fds) : null
  check(sendmsg(fd, Uint8Array.from(bytes), control, MSG_NOSIGNAL), "sendmsg")
}

export interface Heard {
  readonly bytes: Uint8Array
  /** Ours to close. */
  readonly fds: readonly number[]
}

const ROOM = new Uint8Array(70_000)

/** The next message; undefined when there is none now, "end" when there will be none. */
export function hearOne(fd: number): Heard | "end" | undefined {
  const control = new Uint8Array(CMSG_SPACE(16))
  const msg = new Uint32Array([control.length, 0])
  const n = recvmsg(fd, ROOM, control, msg, MSG_DONTWAIT | MSG_CMSG_CLOEXEC)
  if (n === 0 || n === -ECONNRESET) return "end" // it has closed with something unread
  if (n < 0) return undefined
  const fds = parseControl(control, msg[0] ?? 0).flatMap((one) => ("fds" in one ? one.fds : []))
  return { bytes: ROOM.slice(0, n), fds }
}

/** All that can be heard now. */
export function hearAll(fd: number): { heard: Heard[]; ended: boolean } {
  const heard: Heard[] = []
  for (;;) {
    const one = hearOne(fd)
    if (one === undefined || one === "end") return { heard, ended: one === "end" }
    heard.push(one)
  }
}
