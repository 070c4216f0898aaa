// Who wakes up: eight processes wait for the connections of one port, in one of several ways, and clients come one at
// a time. Prints one line of JSON.
//
//   node --single-threaded herd.mjs --way=NAME [--connections=100] [--pause=0]
//
// The client is this process itself: it connects, reads one byte, the index of the process that has taken the
// connection, and closes. Counters stand in memory that all of them share. Switches are the kernel's own count of the
// times that a process gave its processor away to wait (voluntary_ctxt_switches, proc(5)).
//
// pause: how long a process that was woken waits before it accepts, ms. Without it most of those that the kernel
// wakes in vain look again inside the kernel and never come back to the program; with it all that are woken are seen,
// every time.

import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import {
  _exit,
  AF_INET,
  accept4,
  bind,
  check,
  close,
  connect,
  EAGAIN,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLLET,
  EPOLLEXCLUSIVE,
  EPOLLIN,
  epoll_create1,
  epoll_ctl,
  epoll_wait,
  F_SETFL,
  fcntl,
  fork,
  kill,
  listen,
  O_NONBLOCK,
  POLLIN,
  PR_SET_PDEATHSIG,
  poll,
  prctl,
  pthread_mutex_init,
  read,
  SIGKILL,
  SO_REUSEPORT,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  sharedMemory,
  sigtimedwait,
  sockaddrIn,
  socket,
  waitpid,
  write,
} from "#sys"
import { localPort } from "../runtime/program.ts"
import { openListener } from "../solutions/step1-blocking-echo/server.ts"
import { flockAccept, lockfAccept, mutexAccept, plainAccept } from "../solutions/step5-prefork/accept.ts"

export const PROCESSES = 8

/** What one way of waiting came to. */
export interface Herd {
  readonly connections: number
  /** Times that a wait came back to the program, and accept4() calls that found nothing, for each connection. */
  readonly wakes: number
  readonly inVain: number
  /** Voluntary switches of all processes, for each connection. */
  readonly switches: number
  /** Connections of each process. */
  readonly served: readonly number[]
}

/** Shared words, one row for each process. */
const WAKES = 0
const IN_VAIN = 1
/** 1 while it waits, or is about to. */
const WAITING = 2
const WORDS = 16

interface Told {
  readonly words: Int32Array
  readonly index: number
  readonly pauseMs: number
}

function count({ words, index }: Told, what: number): void {
  Atomics.add(words, index * WORDS + what, 1)
}

/** Waits, and counts that it has come back. */
function waiting(told: Told, wait: () => number): number {
  const at = told.index * WORDS + WAITING
  Atomics.store(told.words, at, 1)
  const result = wait()
  Atomics.store(told.words, at, 0)
  count(told, WAKES)
  return result
}

/** Sleeps: no signal is in the empty set. */
function pause(ms: number): void {
  if (ms > 0) void sigtimedwait(0, ms)
}

/** Takes a connection once somebody has said that there is one. */
function afterWake(told: Told, listenFd: number, wait: () => number): () => number {
  return () => {
    for (;;) {
      check(waiting(told, wait), "wait")
      pause(told.pauseMs)
      const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
      if (connFd !== -EAGAIN) return connFd
      count(told, IN_VAIN)
    }
  }
}

/** The same where accept4() itself waits. */
function blocking(told: Told, accept: () => number): () => number {
  return () => waiting(told, accept)
}

function epollSet(listenFd: number, flags: number): number {
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN | flags, 0), "epoll_ctl")
  return epollFd
}

function epollAccept(told: Told, listenFd: number, epollFd: number): () => number {
  const events = new Int32Array(2)
  return afterWake(told, listenFd, () => epoll_wait(epollFd, events, 1, -1))
}

/** A listening socket on a port that others listen on as well; 0 lets the kernel choose. The caller closes it. */
export function reuseListener(port: number): number {
  const listenFd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  check(setsockopt(listenFd, SOL_SOCKET, SO_REUSEPORT, new Int32Array([1]), 4), "setsockopt")
  const address = sockaddrIn("127.0.0.1", port)
  check(bind(listenFd, address, address.length), "bind")
  check(listen(listenFd, 128), "listen")
  return listenFd
}

/** What a way has before the processes are made, and what each of them waits with. */
interface Way {
  readonly listenFd: number
  accept(told: Told): () => number
}

function way(name: string, lockFile: string): Way {
  if (name === "reuseport") {
    const listenFd = reuseListener(0)
    const port = localPort(listenFd)
    // Each listens for itself. The first one has the port already.
    return {
      listenFd,
      accept: (told) => blocking(told, plainAccept(told.index === 0 ? listenFd : reuseListener(port))),
    }
  }
  const listenFd = openListener(0)
  if (name === "accept") return { listenFd, accept: (told) => blocking(told, plainAccept(listenFd)) }
  if (name === "flock") return { listenFd, accept: (told) => blocking(told, flockAccept(listenFd, lockFile)) }
  if (name === "lockf") return { listenFd, accept: (told) => blocking(told, lockfAccept(listenFd, lockFile)) }
  if (name === "mutex") {
    const mutex = new Uint8Array(sharedMemory(64))
    check(pthread_mutex_init(mutex), "pthread_mutex_init")
    return { listenFd, accept: (told) => blocking(told, mutexAccept(listenFd, mutex)) }
  }
  check(fcntl(listenFd, F_SETFL, O_NONBLOCK), "fcntl")
  if (name === "poll") {
    const fds = new Int32Array([listenFd, POLLIN])
    return { listenFd, accept: (told) => afterWake(told, listenFd, () => poll(fds, 1, -1)) }
  }
  const flags = { level: 0, edge: EPOLLET, exclusive: EPOLLEXCLUSIVE, "shared-level": 0, "shared-edge": EPOLLET }[name]
  if (flags === undefined) throw new Error(`--way=${name}?`)
  if (!name.startsWith("shared"))
    return { listenFd, accept: (told) => epollAccept(told, listenFd, epollSet(listenFd, flags)) }
  const epollFd = epollSet(listenFd, flags) // before the fork: one set for all
  return { listenFd, accept: (told) => epollAccept(told, listenFd, epollFd) }
}

function serve(accept: () => number, { index }: Told): void {
  const byte = new Uint8Array([index])
  for (;;) {
    const connFd = check(accept(), "accept4")
    check(write(connFd, byte, 0, 1), "write")
    check(close(connFd), "close")
  }
}

function startProcess(opened: Way, told: Told): number {
  const pid = check(fork(), "fork")
  if (pid !== 0) return pid
  try {
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
    serve(opened.accept(told), told)
  } catch (error) {
    console.error(error)
  }
  return _exit(1)
}

function switchesOf(pid: number): number {
  return Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1])
}

function isAsleep(pid: number): boolean {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
  return stat[stat.lastIndexOf(")") + 2] === "S"
}

const LIMIT_MS = 10_000

/** Looks again and again, a ms apart. @throws Error after LIMIT_MS */
function until(what: string, holds: () => boolean): void {
  for (const endMs = performance.now() + LIMIT_MS; !holds(); pause(1))
    if (performance.now() > endMs) throw new Error(`${what}: not within ${LIMIT_MS} ms`)
}

/** One client. @returns the index of who has answered */
function askOnce(server: Uint8Array): number {
  const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  check(connect(fd, server, server.length), "connect")
  const byte = new Uint8Array(1)
  if (check(read(fd, byte, 0, 1), "read") !== 1) throw new Error("the server closed without an answer")
  check(close(fd), "close")
  return byte[0] ?? 0
}

/** Starts the processes, lets the clients come, ends the processes. Blocks. */
export function measureHerd(name: string, connections: number, pauseMs: number, lockFile: string): Herd {
  const words = new Int32Array(sharedMemory(4 * WORDS * PROCESSES))
  const opened = way(name, lockFile)
  const pids = Array.from({ length: PROCESSES }, (_, index) => startProcess(opened, { words, index, pauseMs }))
  try {
    const sum = (what: number) => pids.reduce((total, _, index) => total + Atomics.load(words, index * WORDS + what), 0)
    const rest = () => until("all of them wait", () => sum(WAITING) === PROCESSES && pids.every(isAsleep))
    rest()
    const server = sockaddrIn("127.0.0.1", localPort(opened.listenFd))
    const switches = () => pids.reduce((total, pid) => total + switchesOf(pid), 0)
    const served = pids.map(() => 0)
    const before = { switches: switches(), wakes: sum(WAKES), inVain: sum(IN_VAIN) }
    for (let i = 0; i < connections; i++) {
      const who = askOnce(server)
      served[who] = (served[who] ?? 0) + 1
      rest() // the next one comes when everybody waits again
    }
    const each = (after: number, first: number) => (after - first) / connections
    return {
      connections,
      wakes: each(sum(WAKES), before.wakes),
      inVain: each(sum(IN_VAIN), before.inVain),
      switches: each(switches(), before.switches),
      served,
    }
  } finally {
    for (const pid of pids) void kill(pid, SIGKILL)
    for (const pid of pids) void waitpid(pid, null, 0)
    void close(opened.listenFd)
  }
}

/** The program: see above. */
export function main(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      way: { type: "string", default: "accept" },
      connections: { type: "string", default: "100" },
      pause: { type: "string", default: "0" },
      lock: { type: "string", default: "herd.lock" },
    },
  })
  console.log(JSON.stringify(measureHerd(values.way, Number(values.connections), Number(values.pause), values.lock)))
}
