// N conversations at a time: connect, send a message, read it back, read the end, and at once the next one.
//
// Rules
//   1 We end first and wait for the server's end, so a connection that the server leaves open is an error.
//   2 Every message is different and is compared byte by byte with what came back.
//   3 It ends: the window, then at most GRACE_MS for conversations under way.
//
// Level-triggered epoll. A message fits the buffers of a new connection: write() takes all of it, or it is an error.

import {
  AF_INET,
  check,
  close,
  connect,
  EAGAIN,
  EINPROGRESS,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLL_CTL_MOD,
  EPOLLIN,
  EPOLLOUT,
  epoll_create1,
  epoll_ctl,
  epoll_wait,
  errnoName,
  read,
  SHUT_WR,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  shutdown,
  sockaddrIn,
  socket,
  write,
} from "#sys"
import { record } from "./histogram.ts"
import { createMeter, type Plan, type Sample } from "./sample.ts"

const GRACE_MS = 3000
const EVENTS = 64

interface Conversation {
  fd: number
  received: number
  startedMs: number
  readonly outgoing: Buffer
  readonly incoming: Buffer
}

/** Runs the load, one server after the other, one slice each. Blocks the thread; ends by itself. @throws Error */
export function churn(plan: Plan): Sample[][] {
  return plan.servers.map((server) => [loadServer(server, plan)])
}

function loadServer({ port, pid }: Plan["servers"][number], plan: Plan): Sample {
  const meter = createMeter(pid)
  const address = sockaddrIn("127.0.0.1", port)
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  const events = new Uint32Array(2 * EVENTS)
  let underWay = 0
  let messages = 0
  let stopping = false

  const begin = (one: Conversation, i: number) => {
    one.fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), "socket")
    one.received = 0
    one.startedMs = performance.now()
    one.outgoing.writeUInt8(messages++ % 256, 0)
    const result = connect(one.fd, address, address.length)
    if (result !== -EINPROGRESS) check(result, "connect")
    check(epoll_ctl(epollFd, EPOLL_CTL_ADD, one.fd, EPOLLOUT, i), "epoll_ctl")
    underWay++
  }
  const end = (one: Conversation, i: number) => {
    if (!one.incoming.equals(one.outgoing)) throw new Error("other bytes came back")
    check(close(one.fd), "close")
    record(meter.histogram, (performance.now() - one.startedMs) * 1e6)
    meter.operations++
    meter.bytes += plan.messageBytes
    underWay--
    if (!stopping) begin(one, i)
  }
  const say = (one: Conversation, i: number) => {
    const n = write(one.fd, one.outgoing, 0, one.outgoing.length)
    if (n !== one.outgoing.length)
      throw new Error(n < 0 ? `write returned -${errnoName(n)}` : "a message was cut short")
    check(shutdown(one.fd, SHUT_WR), "shutdown")
    check(epoll_ctl(epollFd, EPOLL_CTL_MOD, one.fd, EPOLLIN, i), "epoll_ctl")
  }
  const hear = (one: Conversation, i: number) => {
    const room = one.incoming.length - one.received
    const n = read(one.fd, room > 0 ? one.incoming : SURPLUS, room > 0 ? one.received : 0, Math.max(room, 1))
    if (n === -EAGAIN) return
    if (n < 0) throw new Error(`read returned -${errnoName(n)}`)
    if (n > 0 && room === 0) throw new Error("more bytes came back than were sent")
    if (n === 0 && room > 0) throw new Error("the server closed before it had answered")
    if (n === 0) end(one, i)
    else one.received += n
  }
  const run = (endMs: number) => {
    for (let leftMs = endMs - performance.now(); leftMs > 0; leftMs = endMs - performance.now()) {
      if (stopping && underWay === 0) return
      const ready = check(epoll_wait(epollFd, events, EVENTS, Math.ceil(leftMs)), "epoll_wait")
      for (let e = 0; e < ready; e++) {
        const i = events[2 * e + 1] ?? 0
        const one = conversations[i]
        if (one === undefined) continue
        if (((events[2 * e] ?? 0) & EPOLLOUT) !== 0) say(one, i)
        else hear(one, i) // EPOLLERR and EPOLLHUP too: read() says what happened
      }
    }
  }

  const conversations = Array.from({ length: plan.connections }, (): Conversation => {
    const outgoing = Buffer.alloc(plan.messageBytes, "x")
    return { fd: -1, received: 0, startedMs: 0, outgoing, incoming: Buffer.alloc(plan.messageBytes) }
  })
  for (const [i, one] of conversations.entries()) begin(one, i)
  run(performance.now() + plan.warmupSeconds * 1000)
  meter.open()
  run(performance.now() + plan.seconds * 1000)
  const sample = meter.close()
  stopping = true
  run(performance.now() + GRACE_MS)
  if (underWay > 0) throw new Error(`${underWay} of ${plan.connections} connections were not answered and ended`)
  check(close(epollFd), "close")
  return sample
}

const SURPLUS = new Uint8Array(1)
