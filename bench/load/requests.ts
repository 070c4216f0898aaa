// Clients that ask step 3's service for lines: light ones ("hello" and back) and heavy ones ("primes N").
//
// Rules
//   1 A heavy client always has one request under way: the next follows the answer at once.
//   2 Light requests are paced: every PERIOD_MS the next light client that is not waiting asks. A server that stalls is so
//     asked by each client once and then by nobody, and every one of these waits is counted: a window lasts at least until
//     there are as many answers as light clients.
//   3 Every answer is compared byte by byte. At the end nothing may be under way, within GRACE_MS.
//
// Left out: lines that come in pieces, several requests of one client under way (the checks of part 3.4 have both).

import {
  check,
  close,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLLIN,
  epoll_create1,
  epoll_ctl,
  epoll_wait,
  errnoName,
  read,
  sockaddrIn,
  write,
} from "#sys"
import { primesAnswer, primesLine } from "./heavy.ts"
import { record } from "./histogram.ts"
import { connectTo } from "./one-shot.ts"
import { createMeter, type Meter, type Plan, type Sample } from "./sample.ts"

const PERIOD_MS = 1
const GRACE_MS = 10_000
const EVENTS = 64
const HELLO = Buffer.from("hello\n")

interface Client {
  readonly fd: number
  readonly heavy: boolean
  readonly request: Buffer
  readonly expected: Buffer
  readonly answer: Buffer
  received: number
  underWay: boolean
  startedMs: number
}

interface Crowd {
  readonly epollFd: number
  /** By number, which is also epoll's data word. */
  readonly clients: Client[]
  readonly events: Uint32Array
  /** Counts answers to those that `counts` names. */
  readonly meter: Meter
  readonly counts: "light" | "heavy"
  /** The light client whose turn it is. */
  next: number
  dueMs: number
  heavyAnswers: number
  stopping: boolean
}

/**
 * Light requests to each server: first alone, then beside plan.heavy heavy clients. Blocks the thread; ends by itself.
 * @returns for each server two samples of the light requests: alone, beside the heavy ones
 */
export function mixed(plan: Plan): Sample[][] {
  const expected = primesAnswer(plan.primes)
  return plan.servers.map((server) => {
    const crowd = openCrowd(server, "light")
    for (let i = 0; i < plan.connections; i++) add(crowd, server.port, false, HELLO, HELLO)
    run(crowd, plan.warmupSeconds)
    const alone = sampled(crowd, plan.seconds)
    for (let i = 0; i < plan.heavy; i++) add(crowd, server.port, true, primesLine(plan.primes), expected)
    untilAnswered(crowd, 2 * plan.heavy) // the workers' code is compiled, and everybody is under way
    const beside = sampled(crowd, plan.seconds)
    finish(crowd)
    return [alone, beside]
  })
}

/**
 * Heavy requests only, plan.connections of them under way all the time. Blocks the thread; ends by itself.
 * @returns for each server one sample
 */
export function heavy(plan: Plan): Sample[][] {
  const expected = primesAnswer(plan.primes)
  return plan.servers.map((server) => {
    const crowd = openCrowd(server, "heavy")
    for (let i = 0; i < plan.connections; i++) add(crowd, server.port, true, primesLine(plan.primes), expected)
    untilAnswered(crowd, 2 * plan.connections)
    run(crowd, plan.warmupSeconds)
    const sample = sampled(crowd, plan.seconds)
    finish(crowd)
    return [sample]
  })
}

function openCrowd({ pid }: Plan["servers"][number], counts: Crowd["counts"]): Crowd {
  return {
    epollFd: check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1"),
    clients: [],
    events: new Uint32Array(2 * EVENTS),
    meter: createMeter(pid),
    counts,
    next: 0,
    dueMs: 0,
    heavyAnswers: 0,
    stopping: false,
  }
}

function add(crowd: Crowd, port: number, heavy: boolean, request: Buffer, expected: Buffer): void {
  const fd = connectTo(sockaddrIn("127.0.0.1", port))
  const answer = Buffer.alloc(expected.length)
  const client: Client = { fd, heavy, request, expected, answer, received: 0, underWay: false, startedMs: 0 }
  check(epoll_ctl(crowd.epollFd, EPOLL_CTL_ADD, fd, EPOLLIN, crowd.clients.length), "epoll_ctl")
  crowd.clients.push(client)
  if (heavy) ask(client)
}

function sampled(crowd: Crowd, seconds: number): Sample {
  crowd.meter.open()
  crowd.heavyAnswers = 0
  const endMs = performance.now() + seconds * 1000 + GRACE_MS
  run(crowd, seconds)
  const least = crowd.clients.filter(({ heavy }) => heavy === (crowd.counts === "heavy")).length
  while (crowd.meter.operations < least) {
    const leftMs = endMs - performance.now()
    if (leftMs <= 0)
      throw new Error(`${crowd.meter.operations} of ${least} requests were answered within ${GRACE_MS} ms`)
    step(crowd, leftMs)
  }
  const sample = crowd.meter.close()
  if (crowd.counts === "heavy") return sample
  return { ...sample, heavyPerSecond: Math.round((crowd.heavyAnswers / sample.windowSeconds) * 10) / 10 }
}

function run(crowd: Crowd, seconds: number): void {
  const endMs = performance.now() + seconds * 1000
  crowd.dueMs = performance.now()
  for (let leftMs = seconds * 1000; leftMs > 0; leftMs = endMs - performance.now()) step(crowd, leftMs)
}

/** Until so many more heavy requests are answered. */
function untilAnswered(crowd: Crowd, answers: number): void {
  crowd.heavyAnswers = 0
  const endMs = performance.now() + GRACE_MS
  crowd.dueMs = performance.now()
  while (crowd.heavyAnswers < answers) {
    const leftMs = endMs - performance.now()
    if (leftMs <= 0) throw new Error(`${crowd.heavyAnswers} heavy requests were answered within ${GRACE_MS} ms`)
    step(crowd, leftMs)
  }
}

/** One turn: asks if it is time, then takes what has come. */
function step(crowd: Crowd, leftMs: number): void {
  const { epollFd, events, clients } = crowd
  const nowMs = performance.now()
  if (!crowd.stopping && nowMs >= crowd.dueMs) {
    nextLight(crowd)
    crowd.dueMs = nowMs + PERIOD_MS
  }
  const waitMs = crowd.stopping ? leftMs : Math.min(leftMs, crowd.dueMs - nowMs)
  const ready = check(epoll_wait(epollFd, events, EVENTS, Math.max(0, Math.ceil(waitMs))), "epoll_wait")
  for (let e = 0; e < ready; e++) {
    const client = clients[events[2 * e + 1] ?? 0]
    if (client !== undefined) receive(crowd, client)
  }
}

/** The next light client that waits for nothing asks; nobody if all of them wait. */
function nextLight(crowd: Crowd): void {
  for (let tries = 0; tries < crowd.clients.length; tries++) {
    crowd.next = (crowd.next + 1) % crowd.clients.length
    const client = crowd.clients[crowd.next]
    if (client === undefined || client.heavy || client.underWay) continue
    ask(client)
    return
  }
}

function ask(client: Client): void {
  const { fd, request } = client
  client.received = 0
  client.underWay = true
  client.startedMs = performance.now()
  const sent = check(write(fd, request, 0, request.length), "write")
  if (sent < request.length) throw new Error(`a request of ${request.length} bytes was not taken at once`)
}

function receive(crowd: Crowd, client: Client): void {
  const { fd, answer, expected, heavy, startedMs } = client
  if (!client.underWay) throw new Error("an answer came that nobody had asked for, or the connection ended")
  const n = read(fd, answer, client.received, answer.length - client.received)
  if (n <= 0) throw new Error(n === 0 ? "the server closed before it had answered" : `read returned -${errnoName(n)}`)
  client.received += n
  if (client.received < expected.length) return
  if (!answer.equals(expected)) throw new Error(`"${expected}" was expected, and "${answer}" came`)
  client.underWay = false
  if (heavy) crowd.heavyAnswers++
  if (heavy === (crowd.counts === "heavy")) {
    record(crowd.meter.histogram, (performance.now() - startedMs) * 1e6)
    crowd.meter.operations++
    crowd.meter.bytes += expected.length
  }
  if (heavy && !crowd.stopping) ask(client)
}

/** Takes the answers that are under way, and closes. */
function finish(crowd: Crowd): void {
  crowd.stopping = true
  const endMs = performance.now() + GRACE_MS
  while (crowd.clients.some(({ underWay }) => underWay)) {
    const leftMs = endMs - performance.now()
    if (leftMs <= 0) throw new Error(`requests were not answered within ${GRACE_MS} ms`)
    step(crowd, leftMs)
  }
  for (const { fd } of crowd.clients) close(fd)
  close(crowd.epollFd)
}
