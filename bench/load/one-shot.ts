// One connection after the other: connect, send a message, read it back, close. Blocking calls, one at a time.
//
// Rules
//   1 SO_RCVTIMEO bounds every read, so a silent server is an error after TIMEOUT_S, never a hang.
//   2 We close first, so TIME_WAIT stays on our side and takes one of our ports for a minute. Each server start
//      has its own port, and Linux reuses such ports on loopback after a second (tcp_tw_reuse, ip-sysctl).
//
// The message is compared byte by byte with what came back.

import {
  AF_INET,
  check,
  close,
  connect,
  errnoName,
  read,
  SO_RCVTIMEO,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  sockaddrIn,
  socket,
  write,
} from "#sys"
import { record } from "./histogram.ts"
import { createMeter, type Plan, type Sample } from "./sample.ts"

const TIMEOUT_S = 2n

/**
 * Runs the load. Blocks the thread; ends by itself. One server after the other, one slice each. Ignores
 * plan.connections: it is one at a time.
 * @throws Error when a connection fails or the bytes that come back are not the ones sent
 */
export function oneShot(plan: Plan): Sample[][] {
  return plan.servers.map((server) => [loadServer(server, plan)])
}

function loadServer({ port, pid }: Plan["servers"][number], plan: Plan): Sample {
  const meter = createMeter(pid)
  const server = sockaddrIn("127.0.0.1", port)
  const message = Buffer.alloc(plan.messageBytes, "x")
  const answer = Buffer.alloc(plan.messageBytes)
  let connections = 0
  const runUntil = (endMs: number) => {
    for (let startMs = performance.now(); startMs < endMs; ) {
      message.writeUInt8(++connections % 256, 0)
      exchange(server, message, answer)
      const nowMs = performance.now()
      record(meter.histogram, (nowMs - startMs) * 1e6)
      meter.operations++
      meter.bytes += answer.length
      startMs = nowMs
    }
  }
  runUntil(performance.now() + plan.warmupSeconds * 1000)
  meter.open()
  runUntil(performance.now() + plan.seconds * 1000)
  return meter.close()
}

const TIMEOUT = new BigInt64Array([TIMEOUT_S, 0n])

function exchange(server: Uint8Array, message: Buffer, answer: Buffer): void {
  const fd = connectTo(server)
  roundTrip(fd, message, answer)
  close(fd)
}

/**
 * A blocking connection whose reads end after TIMEOUT_S. The caller closes it.
 * @param server as sockaddrIn() makes it
 * @throws SyscallError of socket, setsockopt or connect
 */
export function connectTo(server: Uint8Array): number {
  const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  check(setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, TIMEOUT, TIMEOUT.byteLength), "setsockopt")
  check(connect(fd, server, server.length), "connect")
  return fd
}

/**
 * Sends `message` and waits for as many bytes as `answer` has. Blocks.
 * @throws Error when it does not come back, or comes back changed
 */
export function roundTrip(fd: number, message: Buffer, answer: Buffer): void {
  for (let sent = 0; sent < message.length; ) sent += check(write(fd, message, sent, message.length - sent), "write")
  for (let received = 0; received < answer.length; ) {
    const n = read(fd, answer, received, answer.length - received)
    if (n <= 0) throw new Error(n === 0 ? "the server closed before it had answered" : `read returned -${errnoName(n)}`)
    received += n
  }
  if (!answer.equals(message)) throw new Error("other bytes came back")
}
