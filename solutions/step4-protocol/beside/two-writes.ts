// What a length in one write and a payload in the next one cost: Nagle's algorithm waits for an acknowledgement, and
// the peer's kernel waits with it, in case it could travel with an answer.
//
// Both ends of the connection are in this one thread: on loopback a write is at the other end when it returns, and
// while the server's read blocks, the kernel's timers go on. Sources: tcp(7) TCP_NODELAY, RFC 896, RFC 9293 3.7.4 and
// 3.8.6.3.

import {
  AF_INET,
  accept4,
  bind,
  check,
  close,
  connect,
  getsockname,
  IPPROTO_TCP,
  listen,
  parseSockaddrIn,
  read,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  SOCKADDR_IN_BYTES,
  setsockopt,
  sockaddrIn,
  socket,
  TCP_NODELAY,
  write,
} from "#sys"
import { isProgram } from "../../../runtime/program.ts"

const HEADER_BYTES = 4
const PAYLOAD_BYTES = 16

export type Way = "two writes" | "two writes, TCP_NODELAY" | "one write"
export const WAYS: readonly Way[] = ["two writes", "two writes, TCP_NODELAY", "one write"]

// #region request
/** One request, answered by one byte. @returns ms */
function request(clientFd: number, serverFd: number, way: Way): number {
  const frame = new Uint8Array(HEADER_BYTES + PAYLOAD_BYTES)
  const startMs = performance.now()
  if (way === "one write") send(clientFd, frame, 0, frame.length)
  else {
    // Sent at once: nothing is unacknowledged.
    send(clientFd, frame, 0, HEADER_BYTES)
    // Small, and the header is unacknowledged: kept back.
    send(clientFd, frame, HEADER_BYTES, PAYLOAD_BYTES)
  }
  let received = 0
  while (received < frame.length) received += receive(serverFd, frame)
  send(serverFd, frame, 0, 1)
  receive(clientFd, frame)
  return performance.now() - startMs
}
// #endregion request

function send(fd: number, bytes: Uint8Array, from: number, lenBytes: number): void {
  check(write(fd, bytes, from, lenBytes), "write")
}

function receive(fd: number, into: Uint8Array): number {
  return check(read(fd, into, 0, into.length), "read")
}

/**
 * Times of so many requests over one connection, ms. The first one is left out: a new connection acknowledges at once.
 */
export function timeRequests(way: Way, times: number): number[] {
  const { clientFd, serverFd } = connection()
  try {
    const on = new Int32Array([1])
    if (way === "two writes, TCP_NODELAY")
      check(setsockopt(clientFd, IPPROTO_TCP, TCP_NODELAY, on, on.byteLength), "setsockopt")
    request(clientFd, serverFd, way)
    return Array.from({ length: times }, () => request(clientFd, serverFd, way))
  } finally {
    void close(clientFd)
    void close(serverFd)
  }
}

/** Two connected, blocking sockets. The caller closes both. */
export function connection(): { clientFd: number; serverFd: number } {
  const listenFd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  const address = sockaddrIn("127.0.0.1", 0)
  check(bind(listenFd, address, address.length), "bind")
  check(listen(listenFd, 1), "listen")
  const bound = new Uint8Array(SOCKADDR_IN_BYTES)
  check(getsockname(listenFd, bound, new Uint32Array([bound.length])), "getsockname")
  const clientFd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  const there = sockaddrIn("127.0.0.1", parseSockaddrIn(bound).port)
  check(connect(clientFd, there, there.length), "connect")
  const serverFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
  void close(listenFd)
  return { clientFd, serverFd }
}

if (isProgram(import.meta.url)) {
  for (const way of WAYS) {
    const times = timeRequests(way, 9).sort((a, b) => a - b)
    console.log(
      `${way.padEnd(24)} ${(times[4] ?? 0).toFixed(2).padStart(6)} ms per request (median of ${times.length})`,
    )
  }
}
