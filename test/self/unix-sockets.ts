// Unix domain sockets for the tests of #sys: pairs, names, and what came with one recvmsg. Everything is non-blocking and
// closed by closeAll() of loopback.ts.

import { readdirSync } from "node:fs"
import * as sys from "#sys"
import { owned } from "./loopback.ts"

const { AF_UNIX, SOCK_CLOEXEC, SOCK_NONBLOCK, SOCK_STREAM } = sys

export const bytes = (text: string) => new TextEncoder().encode(text)
export const isRoot = process.getuid?.() === 0

/** Both ends of a pair, non-blocking. */
export function pair(type = SOCK_STREAM): [number, number] {
  const sv = new Int32Array(2)
  sys.check(sys.socketpair(AF_UNIX, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, sv), "socketpair")
  const [a = -1, b = -1] = sv
  return [owned(a, "socketpair"), owned(b, "socketpair")]
}

/** What one recvmsg gives; descriptors in it are closed by closeAll(). */
export function received(fd: number, room: number, flags = 0, size = 64) {
  const [buf, control, msg] = [new Uint8Array(size), new Uint8Array(room), new Uint32Array([room, 0])]
  const result = sys.recvmsg(fd, buf, room === 0 ? null : control, msg, flags)
  const [controllen = 0, msgFlags = 0] = msg
  const messages = result < 0 ? [] : sys.parseControl(control, controllen)
  const fds = messages.flatMap((message) => ("fds" in message ? message.fds.map((got) => owned(got, "recvmsg")) : []))
  return {
    result,
    text: Buffer.from(buf.subarray(0, Math.max(0, result))).toString(),
    controllen,
    msgFlags,
    messages,
    fds,
  }
}

/** How many descriptors this process has open. */
export const held = () => readdirSync("/proc/self/fd").length

/** struct sockaddr_un: path in the file system, or an abstract name behind "\0". */
export const un = (path: string) => new Uint8Array([1, 0, ...bytes(path)])
export const unix = (type = SOCK_STREAM) => owned(sys.socket(AF_UNIX, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), "socket")

export function listeningAt(path: string, type = SOCK_STREAM): number {
  const fd = unix(type)
  const addr = un(path)
  sys.check(sys.bind(fd, addr, addr.length), "bind")
  sys.check(sys.listen(fd, 4), "listen")
  return fd
}

export function connectTo(path: string, type = SOCK_STREAM, addrlen = un(path).length): number {
  const addr = new Uint8Array(addrlen)
  addr.set(un(path))
  return sys.connect(unix(type), addr, addrlen)
}
