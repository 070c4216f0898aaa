// What this kernel says of a peer that is gone: a process on the other end is killed, and then the calls are made.

import {
  _exit,
  accept4,
  check,
  close,
  connect,
  fork,
  getpid,
  getppid,
  kill,
  MSG_PEEK,
  POLLIN,
  poll,
  read,
  recv,
  SIGKILL,
  SO_LINGER,
  SOCK_CLOEXEC,
  SOL_SOCKET,
  setsockopt,
  sigtimedwait,
  sockaddrIn,
  waitpid,
  write,
} from "#sys"
import { errnoName } from "../../runtime/errno.ts"
import { localPort } from "../../runtime/program.ts"
import { openListener } from "../../solutions/step1-blocking-echo/server.ts"
import { tcpSocket } from "./socket.ts"

export const SITUATIONS = ["read all", "read all, then asked", "unread", "unread, then asked", "before accept"] as const

export interface Gone {
  readonly situation: (typeof SITUATIONS)[number]
  /** "write = 5", "write = -EPIPE", in the order in which they were made. */
  readonly calls: readonly string[]
}

export function goneSequences(): Gone[] {
  return [
    { situation: "read all", calls: afterKill(true, ["write", "write", "read", "read"]) },
    { situation: "read all, then asked", calls: afterKill(true, ["read", "write", "read", "write"]) },
    { situation: "unread", calls: afterKill(false, ["write", "write", "read"]) },
    { situation: "unread, then asked", calls: afterKill(false, ["read", "read", "write"]) },
    { situation: "before accept", calls: resetBeforeAccept() },
  ]
}

type Call = "read" | "write"

function make(connFd: number, calls: readonly Call[]): string[] {
  return calls.map((call) => {
    const bytes = Buffer.from("hello")
    const result = call === "read" ? read(connFd, bytes, 0, bytes.length) : write(connFd, bytes, 0, bytes.length)
    return `${call} = ${said(result)}`
  })
}

function said(result: number): string {
  return result < 0 ? `-${errnoName(-result)}` : String(result)
}

/** The peer has read our bytes or not, and is killed then. */
function afterKill(reads: boolean, calls: readonly Call[]): string[] {
  const listenFd = openListener(0)
  const [port, parent] = [localPort(listenFd), getpid()]
  const pid = check(fork(), "fork")
  if (pid === 0) {
    void close(listenFd)
    const fd = tcpSocket()
    const address = sockaddrIn("127.0.0.1", port)
    check(connect(fd, address, address.length), "connect")
    // In both cases it says something once our bytes have come: then we know what has arrived.
    check(recv(fd, new Uint8Array(1), 0, 1, MSG_PEEK), "recv")
    if (reads) check(read(fd, new Uint8Array(16), 0, 16), "read")
    check(write(fd, Buffer.from("!"), 0, 1), "write")
    while (getppid() === parent) void sigtimedwait(0, 1000) // until it is killed
    void _exit(0)
  }
  const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
  check(write(connFd, Buffer.from("hello"), 0, 5), "write")
  check(read(connFd, new Uint8Array(1), 0, 1), "read")
  check(kill(pid, SIGKILL), "kill")
  check(waitpid(pid, null, 0), "waitpid")
  check(poll(new Int32Array([connFd, POLLIN]), 1, -1), "poll") // FIN or RST has come
  const results = make(connFd, calls)
  for (const fd of [connFd, listenFd]) void close(fd)
  return results
}

function resetBeforeAccept(): string[] {
  const listenFd = openListener(0)
  const fd = tcpSocket()
  const address = sockaddrIn("127.0.0.1", localPort(listenFd))
  check(connect(fd, address, address.length), "connect")
  check(setsockopt(fd, SOL_SOCKET, SO_LINGER, new Int32Array([1, 0]), 8), "setsockopt")
  check(close(fd), "close") // RST
  const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
  const results = [`accept4 = ${connFd < 0 ? said(connFd) : "a descriptor"}`, ...make(connFd, ["read", "write"])]
  for (const each of [connFd, listenFd]) void close(each)
  return results
}
