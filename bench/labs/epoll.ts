// The lab "epoll": what level- and edge-triggered epoll report here, and what 10,000 idle connections cost.
//
// Everything happens on 127.0.0.1. The counts are exact, because both ends are in one thread; the wake-ups are counted over
// a window of time. Sources: epoll(7), proc_pid_status(5).

import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import { build } from "esbuild"
import * as v from "valibot"
import {
  AF_INET,
  accept4,
  check,
  close,
  connect,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLLET,
  EPOLLIN,
  EPOLLOUT,
  epoll_create1,
  epoll_ctl,
  epoll_wait,
  getrlimit,
  RLIMIT_NOFILE,
  read,
  SO_LINGER,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  sockaddrIn,
  socket,
  write,
} from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import { thisMachine } from "../../workbook/machine.ts"
import { ADDON, ROOT } from "../../workbook/paths.ts"
import { makeScratch, removeScratch } from "../../workbook/scratch.ts"
import { startServer } from "../child.ts"

const both = v.object({ level: v.number(), edge: v.number() })

const figures = {
  /** Returns of epoll_wait in a second, one idle connection, EPOLLIN and EPOLLOUT asked for. */
  wakeupsPerSecond: both,
  /** Events of three waits after 4 of 10 bytes were read. */
  eventsAfterPartialRead: both,
  /** Of so many clients that connected before the first wait, with one accept4 for each event. */
  served: v.object({ clients: v.number(), ...both.entries }),
  /** The reference server with so many idle connections; null where the limit on descriptors forbids it. */
  memory: v.nullable(v.object({ connections: v.number(), grownKib: v.number(), bytesEach: v.number() })),
}

/** What is kept in .workbook/lab/epoll.json. */
export const EpollResult = v.object({
  version: v.literal(1),
  lab: v.literal("epoll"),
  /** ISO 8601, UTC. */
  date: v.string(),
  machine: v.object({ cpu: v.string(), cores: v.number(), kernel: v.string(), arch: v.string() }),
  ...figures,
})
export type EpollResult = v.InferOutput<typeof EpollResult>

/** Name below the state folder. */
export const EPOLL_FILE = "lab/epoll.json"

const WINDOW_MS = 500
const CONNECTIONS = 10_000
/** Descriptors of the lab itself. */
const SPARE = 200
const CLIENTS = 5

/** Measures. Takes some seconds, half a second of them the whole of one core. */
export async function measureEpoll(): Promise<EpollResult> {
  return {
    version: 1,
    lab: "epoll",
    date: new Date().toISOString(),
    machine: thisMachine(),
    wakeupsPerSecond: { level: wakeupsPerSecond(0), edge: wakeupsPerSecond(EPOLLET) },
    eventsAfterPartialRead: { level: eventsAfterPartialRead(0), edge: eventsAfterPartialRead(EPOLLET) },
    served: { clients: CLIENTS, level: servedOfBurst(0), edge: servedOfBurst(EPOLLET) },
    memory: await idleMemory(),
  }
}

/** A connection with both ends in this process, and an epoll instance for one of them. */
function connection(events: number) {
  const listenFd = listenNonblocking(0)
  const clientFd = connectTo(localPort(listenFd), 0)
  const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK), "accept4")
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, connFd, events, connFd), "epoll_ctl")
  const end = () => {
    for (const fd of [epollFd, connFd, clientFd, listenFd]) close(fd)
  }
  return { clientFd, connFd, epollFd, end }
}

function wakeupsPerSecond(edge: number): number {
  const { epollFd, end } = connection(EPOLLIN | EPOLLOUT | edge)
  const events = new Uint32Array(2)
  let wakeups = 0
  const startedMs = performance.now()
  for (let leftMs = WINDOW_MS; leftMs > 0; leftMs = startedMs + WINDOW_MS - performance.now())
    wakeups += epoll_wait(epollFd, events, 1, Math.ceil(leftMs))
  end()
  return Math.round((wakeups * 1000) / (performance.now() - startedMs))
}

function eventsAfterPartialRead(edge: number): number {
  const { clientFd, connFd, epollFd, end } = connection(EPOLLIN | edge)
  const events = new Uint32Array(2)
  check(write(clientFd, new Uint8Array(10), 0, 10), "write")
  check(epoll_wait(epollFd, events, 1, 1000), "epoll_wait")
  check(read(connFd, new Uint8Array(4), 0, 4), "read")
  let reported = 0
  for (let waits = 0; waits < 3; waits++) reported += check(epoll_wait(epollFd, events, 1, 10), "epoll_wait")
  end()
  return reported
}

function servedOfBurst(edge: number): number {
  const listenFd = listenNonblocking(0)
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN | edge, listenFd), "epoll_ctl")
  const fds = Array.from({ length: CLIENTS }, () => connectTo(localPort(listenFd), 0))
  const events = new Uint32Array(2)
  let served = 0
  while (epoll_wait(epollFd, events, 1, 10) > 0) {
    fds.push(check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4"))
    served++
  }
  for (const fd of [...fds, epollFd, listenFd]) close(fd)
  return served
}

function connectTo(port: number, flags: number): number {
  const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | flags, 0), "socket")
  const server = sockaddrIn("127.0.0.1", port)
  check(connect(fd, server, server.length), "connect")
  return fd
}

/** Growth of the reference server from its first clients to 10,000. */
async function idleMemory(): Promise<EpollResult["memory"]> {
  const limit = new BigUint64Array(2)
  check(getrlimit(RLIMIT_NOFILE, limit), "getrlimit")
  if (Number(limit[0]) < CONNECTIONS + SPARE) return null
  const scratch = makeScratch()
  const server = await startServer(
    { argv: [process.execPath, await c10kProgram(scratch), "0"], env: { ECHOBOOK_ADDON: ADDON } },
    null,
  )
  const fds: number[] = []
  const connectMore = (count: number) => {
    for (let i = 0; i < count; i++) fds.push(connectTo(server.port, 0))
  }
  try {
    connectMore(SPARE) // the code is compiled and the first heap pages are there
    const before = await settledKib(server.pid)
    connectMore(CONNECTIONS - SPARE)
    const grownKib = (await settledKib(server.pid)) - before
    const bytesEach = Math.round((grownKib * 1024) / (CONNECTIONS - SPARE))
    return { connections: CONNECTIONS, grownKib, bytesEach }
  } finally {
    for (const fd of fds) {
      setsockopt(fd, SOL_SOCKET, SO_LINGER, new Int32Array([1, 0]), 8) // RST: ten thousand TIME_WAITs help nobody
      close(fd)
    }
    await server.stop()
    removeScratch(scratch)
  }
}

/** The reference of part 2.5 as one file: without a loader, whose garbage would be measured too. */
async function c10kProgram(folder: string): Promise<string> {
  const outfile = join(folder, "c10k.mjs")
  const entry = join(ROOT, "solutions/step2-epoll/c10k.ts")
  await build({ entryPoints: [entry], outfile, absWorkingDir: ROOT, bundle: true, platform: "node", format: "esm" })
  const program = join(folder, "run.mjs")
  // The bundle is a library: no file in it is the program, not even the one that is named like it.
  writeFileSync(program, 'import { main } from "./c10k.mjs"\nmain(process.argv.slice(2))\n')
  return program
}

/** VmRSS once it has stayed the same for ten looks. */
async function settledKib(pid: number): Promise<number> {
  let last = -1
  for (let same = 0; same < 10; ) {
    await delay(20)
    const now = Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1])
    same = now === last ? same + 1 : 0
    last = now
  }
  return last
}
