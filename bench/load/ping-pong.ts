// N connections, each sending a message and waiting for all of it to come back before it sends the next.
//
// Rules
//   1 All connections stand before the clock starts; a server that takes one at a time gets one.
//   2 Every message is different (its first bytes count up) and is compared byte by byte with what came back.
//   3 It ends: the window, then at most GRACE_MS for messages under way, then end of file in both directions.
//      A message that never came back is an error, not a slow one.
//
// Level-triggered epoll, one read for each wake-up. Left out: several messages in flight on one connection.
// A server takes those with a single read, so that would measure copying and not calls.

import {
  AF_INET,
  check,
  close,
  connect,
  EAGAIN,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLL_CTL_MOD,
  EPOLLIN,
  EPOLLOUT,
  epoll_create1,
  epoll_ctl,
  epoll_wait,
  errnoName,
  F_SETFL,
  fcntl,
  IPPROTO_TCP,
  O_NONBLOCK,
  read,
  SHUT_WR,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  setsockopt,
  shutdown,
  sockaddrIn,
  socket,
  TCP_NODELAY,
  write,
} from "#sys"
import { record } from "./histogram.ts"
import { createMeter, type Meter, type Plan, type Sample } from "./sample.ts"

const GRACE_MS = 2000
const EVENTS = 256

/** Everything is indexed by connection, 0 to connections - 1, which is also epoll's data word. */
interface Load {
  readonly epollFd: number
  readonly fds: Int32Array
  readonly messageBytes: number
  readonly outgoing: readonly Buffer[]
  readonly incoming: readonly Buffer[]
  /** Bytes of the current message that the kernel has taken, and that came back. */
  readonly sent: Int32Array
  readonly received: Int32Array
  /** 1 where EPOLLOUT is asked for: the kernel did not take a whole message. */
  readonly wantsOut: Uint8Array
  readonly startedMs: Float64Array
  readonly events: Uint32Array
  readonly meter: Meter
  messages: number
  underWay: number
  stopping: boolean
}

/**
 * Runs the load: the servers take turns, plan.slices times. Blocks the thread; ends by itself.
 * @returns for each server its slices
 * @throws Error naming the connection when a byte is missing, surplus or wrong, or a connection breaks
 */
export function pingPong(plan: Plan): Sample[][] {
  const loads = plan.servers.map((server) => openConnections(server, plan))
  for (const load of loads) runSlice(load, plan.warmupSeconds)
  const samples: Sample[][] = loads.map(() => [])
  for (let slice = 0; slice < plan.slices; slice++) {
    for (let turn = 0; turn < loads.length; turn++) {
      // Each time another one begins, so that nobody always follows the same neighbour.
      const which = (slice + turn) % loads.length
      const load = loads[which]
      if (load !== undefined) samples[which]?.push(runSlice(load, plan.seconds))
    }
  }
  for (const load of loads) {
    for (let i = 0; i < load.fds.length; i++) finish(load, i)
    close(load.epollFd)
  }
  return samples
}

/** Loads for a while, then waits until nothing is under way: the server is idle again afterwards. */
function runSlice(load: Load, seconds: number): Sample {
  load.stopping = false
  for (let i = 0; i < load.fds.length; i++) startMessage(load, i)
  load.meter.open()
  runUntil(load, performance.now() + seconds * 1000)
  const sample = load.meter.close()
  load.stopping = true
  runUntil(load, performance.now() + GRACE_MS)
  if (load.underWay > 0) throw new Error(`${load.underWay} of ${load.fds.length} messages did not come back`)
  return sample
}

function openConnections(server: Plan["servers"][number], plan: Plan): Load {
  const count = plan.connections
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  const fds = Int32Array.from({ length: count }, (_, i) => connectTo(server.port, epollFd, i))
  return {
    epollFd,
    fds,
    messageBytes: plan.messageBytes,
    outgoing: Array.from({ length: count }, (_, i) => Buffer.alloc(plan.messageBytes, 65 + (i % 26))),
    incoming: Array.from({ length: count }, () => Buffer.alloc(plan.messageBytes)),
    sent: new Int32Array(count),
    received: new Int32Array(count),
    wantsOut: new Uint8Array(count),
    startedMs: new Float64Array(count),
    events: new Uint32Array(EVENTS * 2),
    meter: createMeter(server.pid),
    messages: 0,
    underWay: 0,
    stopping: true,
  }
}

function connectTo(port: number, epollFd: number, data: number): number {
  const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  const server = sockaddrIn("127.0.0.1", port)
  check(connect(fd, server, server.length), "connect")
  // Nagle would hold back the last segment of a message that was written in two pieces.
  check(setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, new Int32Array([1]), 4), "setsockopt")
  check(fcntl(fd, F_SETFL, O_NONBLOCK), "fcntl")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, fd, EPOLLIN, data), "epoll_ctl")
  return fd
}

/** Handles events until `endMs`; when stopping, only until nothing is under way. */
function runUntil(load: Load, endMs: number): void {
  const { epollFd, events } = load
  for (;;) {
    const leftMs = endMs - performance.now()
    if (leftMs <= 0 || (load.stopping && load.underWay === 0)) return
    const ready = check(epoll_wait(epollFd, events, EVENTS, Math.ceil(leftMs)), "epoll_wait")
    for (let e = 0; e < ready; e++) {
      const mask = events[e * 2] ?? 0
      const i = events[e * 2 + 1] ?? 0
      if ((mask & EPOLLOUT) !== 0) sendRest(load, i)
      if ((mask & ~EPOLLOUT) !== 0) receive(load, i) // EPOLLERR and EPOLLHUP too: read() says what happened
    }
  }
}

function startMessage(load: Load, i: number): void {
  const out = load.outgoing[i] ?? EMPTY
  // Of a message of one to three bytes only that many count up.
  out.writeUIntLE(load.messages++ % 256 ** Math.min(4, out.length), 0, Math.min(4, out.length))
  load.sent[i] = 0
  load.received[i] = 0
  load.underWay++
  load.startedMs[i] = performance.now()
  sendRest(load, i)
}

function sendRest(load: Load, i: number): void {
  const fd = load.fds[i] ?? -1
  const size = load.messageBytes
  const before = load.sent[i] ?? 0
  const n = write(fd, load.outgoing[i] ?? EMPTY, before, size - before)
  if (n < 0 && n !== -EAGAIN) throw broken(load, i, "write", n)
  const sent = before + Math.max(n, 0)
  load.sent[i] = sent
  const wants = sent < size ? 1 : 0
  if (wants === load.wantsOut[i]) return
  load.wantsOut[i] = wants
  check(epoll_ctl(load.epollFd, EPOLL_CTL_MOD, fd, wants === 1 ? EPOLLIN | EPOLLOUT : EPOLLIN, i), "epoll_ctl")
}

function receive(load: Load, i: number): void {
  const { meter, messageBytes: size } = load
  const incoming = load.incoming[i] ?? EMPTY
  const before = load.received[i] ?? 0
  // Surplus bytes stay in the socket: they spoil the next message, or finish() finds them.
  const n = read(load.fds[i] ?? -1, incoming, before, size - before)
  if (n === -EAGAIN) return
  if (n <= 0) throw broken(load, i, "read", n)
  load.received[i] = before + n
  if (before + n < size) return
  if (!incoming.equals(load.outgoing[i] ?? EMPTY)) throw new Error(`connection ${i + 1}: other bytes came back`)
  record(meter.histogram, (performance.now() - (load.startedMs[i] ?? 0)) * 1e6)
  meter.operations++
  meter.bytes += size
  load.underWay--
  if (!load.stopping) startMessage(load, i)
}

/** Ends our direction, and makes sure that nothing but the end comes back. */
function finish(load: Load, i: number): void {
  const fd = load.fds[i] ?? -1
  check(shutdown(fd, SHUT_WR), "shutdown")
  const ready = check(epoll_wait(load.epollFd, load.events, 1, GRACE_MS), "epoll_wait")
  if (ready === 0) throw new Error(`connection ${i + 1}: no end of file within ${GRACE_MS} ms after ours`)
  const n = read(fd, load.incoming[i] ?? EMPTY, 0, load.messageBytes)
  if (n > 0) throw new Error(`connection ${i + 1}: ${n} bytes came back that were never sent`)
  if (n < 0) throw broken(load, i, "read", n)
  close(fd)
}

function broken(load: Load, i: number, call: string, result: number): Error {
  const what = result === 0 ? "the server closed it" : `${call} returned -${errnoName(result)}`
  return new Error(`connection ${i + 1}: ${what} (${load.messages} messages sent so far)`)
}

const EMPTY = Buffer.alloc(0)
