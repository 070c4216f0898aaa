// Real processes that wait for the connections of one listening socket: run with --single-threaded, reads histories from
// the file that it is given, writes what came of each action to stdout, both as JSON.
//
// A process that has returned, holds or serves waits at a gate, a pipe of its own, until it is told to go on. Whoever is
// woken runs at once: all that a connection or a step brings about is over when all processes sleep again.

import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as sys from "#sys"
import { type Method, NAMES } from "../../.vitepress/theme/figures/wake-model.ts"
import { singleThreaded } from "../../runtime/single-threaded.ts"

singleThreaded()

const { check, close, O_CLOEXEC, SOCK_CLOEXEC, SOCK_NONBLOCK, SOCK_STREAM } = sys

export interface History {
  readonly method: Method
  /** -1: a connection arrives; else the process that goes on. Without gates: connections only. */
  readonly actions: readonly number[]
  readonly gates: boolean
}

export interface Seen {
  /** After each action, of each process: at its "gate", or "asleep" in the call in which it waits. */
  readonly places: readonly (readonly string[])[]
  /** What the processes said since the action before: "A takes 1". In the order of names. */
  readonly said: readonly (readonly string[])[]
  /** How often each process has slept since the beginning. */
  readonly sleeps: readonly number[]
}

const SAYS = ["waits", "returned", "again", "takes", "unlocked"] as const

// In the processes.

interface Waiter {
  readonly index: number
  readonly method: Method
  readonly listenFd: number
  readonly sharedFd: number
  readonly lockPath: string
  readonly gateFd: number
  readonly answerFd: number
  readonly gates: boolean
}

/** Waits, accepts, serves, for ever. */
function work({ index, method, listenFd, sharedFd, lockPath, gateFd, answerFd, gates }: Waiter): never {
  check(sys.prctl(sys.PR_SET_PDEATHSIG, sys.SIGKILL), "prctl")
  const { EPOLL_CTL_ADD, EPOLLEXCLUSIVE, EPOLLIN } = sys
  const own = method === "epoll" || method === "exclusive"
  const epollFd = own ? check(sys.epoll_create1(0), "epoll_create1") : sharedFd
  const mask = method === "exclusive" ? EPOLLIN | EPOLLEXCLUSIVE : EPOLLIN
  if (own) check(sys.epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, mask, 0), "epoll_ctl")
  const lockFd = method === "flock" ? check(sys.open(lockPath, sys.O_RDWR | sys.O_CREAT, 0o600), "open") : -1
  const events = new Int32Array(2)
  const pollfds = Int32Array.of(listenFd, sys.POLLIN)
  const peer = sys.sockaddrIn("0.0.0.0", 0)
  const say = (what: (typeof SAYS)[number], port = 0) =>
    check(sys.write(answerFd, Int32Array.of(index, SAYS.indexOf(what), port), 0, 12), "write")
  const gate = () => {
    if (gates && sys.read(gateFd, new Uint8Array(1), 0, 1) !== 1) sys._exit(3)
  }
  for (;;) {
    say("waits")
    if (method === "flock") check(sys.flock(lockFd, sys.LOCK_EX), "flock")
    if (method === "poll") check(sys.poll(pollfds, 1, -1), "poll")
    if (own || method === "shared") check(sys.epoll_wait(epollFd, events, 1, -1), "epoll_wait")
    if (method !== "accept" && method !== "flock") {
      say("returned")
      gate()
    }
    const connFd = sys.accept4(listenFd, peer, Uint32Array.of(peer.length), SOCK_CLOEXEC)
    if (connFd === -sys.EAGAIN) say("again")
    else say("takes", sys.parseSockaddrIn(peer).port)
    gate()
    if (method === "flock") {
      check(sys.flock(lockFd, sys.LOCK_UN), "flock")
      say("unlocked")
      gate()
    }
    if (connFd >= 0) check(close(connFd), "close")
  }
}

// In this process: the clients, and what the kernel shows of the others.

interface World {
  readonly method: Method
  readonly pids: readonly number[]
  readonly gates: readonly (readonly [number, number])[]
  readonly answers: readonly [number, number]
  readonly server: Uint8Array
  /** Descriptor and port of each client. */
  readonly clients: { readonly fd: number; readonly port: number }[]
}

function pipe(): [number, number] {
  const ends = new Int32Array(2)
  check(sys.pipe2(ends, O_CLOEXEC), "pipe2")
  return [ends[0] ?? -1, ends[1] ?? -1]
}

/** Forks the four, each after the one before it has gone to sleep. */
function begin(method: Method, gates: boolean, lockPath: string): World {
  const flags = method === "accept" || method === "flock" ? 0 : SOCK_NONBLOCK
  const listenFd = check(sys.socket(sys.AF_INET, SOCK_STREAM | SOCK_CLOEXEC | flags, 0), "socket")
  const server = sys.sockaddrIn("127.0.0.1", 0)
  check(sys.bind(listenFd, server, server.length), "bind")
  check(sys.getsockname(listenFd, server, Uint32Array.of(server.length)), "getsockname")
  check(sys.listen(listenFd, 64), "listen")
  const sharedFd = check(sys.epoll_create1(sys.EPOLL_CLOEXEC), "epoll_create1")
  if (method === "shared") check(sys.epoll_ctl(sharedFd, sys.EPOLL_CTL_ADD, listenFd, sys.EPOLLIN, 0), "epoll_ctl")
  const ends = NAMES.map(pipe)
  const answers = pipe()
  const pids: number[] = []
  const world: World = { method, pids, gates: ends, answers, server, clients: [] }
  for (const index of NAMES.keys()) {
    const pid = check(sys.fork(), "fork")
    const gateFd = ends[index]?.[0] ?? -1
    if (pid === 0) work({ index, method, listenFd, sharedFd, lockPath, gateFd, answerFd: answers[1], gates })
    pids.push(pid)
    void said(world, 1)
    settle(world)
  }
  for (const fd of [listenFd, sharedFd]) check(close(fd), "close")
  return world
}

/** What the processes have said, and if it is less than `least`, what they say next. */
function said({ answers: [fd], clients }: World, least = 0): string[] {
  const all: { index: number; text: string }[] = []
  while (sys.poll(Int32Array.of(fd, sys.POLLIN), 1, all.length < least ? 60_000 : 0) === 1) {
    const answer = new Int32Array(3)
    check(sys.read(fd, answer, 0, 12), "read")
    const [index = 0, what = 0, port = 0] = answer
    const client = clients.findIndex((one) => one.port === port) + 1
    all.push({ index, text: `${NAMES[index]} ${SAYS[what]}${client > 0 ? ` ${client}` : ""}` })
  }
  if (all.length < least) throw new Error("a process says nothing")
  return all.sort((a, b) => a.index - b.index).map(({ text }) => text)
}

/** Waits until all processes sleep: what they were woken for is over. @returns where they sleep */
function settle(world: World): string[] {
  let before = ""
  for (const end = Date.now() + 60_000; ; void sys.sched_yield()) {
    if (Date.now() > end) throw new Error(`not asleep in a minute: ${before}`)
    // "288 0x12 ...": the call and its arguments; "running".
    const calls = world.pids.map((pid) => readFileSync(`/proc/${pid}/syscall`, "latin1").trim())
    const now = `${calls} ${sleepsOf(world)}`
    if (now === before && calls.every(isInCall) && world.pids.every((pid) => statusOf(pid, "State") === "S"))
      return calls.map((call, i) => placeOf(world, call, i))
    before = now
  }
}

/** Not "running", nor "-1 ...", where a page is fetched for the program itself: no sleep that anybody ends by an action. */
function isInCall(call: string): boolean {
  return /^\d/.test(call)
}

/** The first word behind a name in /proc/PID/status. A page that is fetched within a call is waited for in state "D". */
function statusOf(pid: number, name: string): string {
  return new RegExp(`^${name}:\\s*(\\w+)`, "m").exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1] ?? ""
}

/** Of a sleeping process: whether it is at its gate. */
function placeOf({ gates }: World, call: string, index: number): string {
  return Number(call.split(" ")[1]) === gates[index]?.[0] ? "gate" : "asleep"
}

/** voluntary_ctxt_switches of each process. */
function sleepsOf({ pids }: World): number[] {
  return pids.map((pid) => Number(statusOf(pid, "voluntary_ctxt_switches")))
}

function connect({ server, clients }: World): void {
  const fd = check(sys.socket(sys.AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  const own = sys.sockaddrIn("127.0.0.1", 0)
  // It has its port, and we know it, before anybody can accept it.
  check(sys.bind(fd, own, own.length), "bind")
  check(sys.getsockname(fd, own, Uint32Array.of(own.length)), "getsockname")
  clients.push({ fd, port: sys.parseSockaddrIn(own).port })
  check(sys.connect(fd, server, server.length), "connect")
}

function finish({ pids, gates, answers, clients }: World): void {
  for (const pid of pids) check(sys.kill(pid, sys.SIGKILL), "kill")
  while (sys.waitpid(-1, null, 0) > 0);
  for (const fd of [...clients.map((one) => one.fd), ...gates.flat(), ...answers]) check(close(fd), "close")
}

function play({ method, actions, gates }: History, lockPath: string): Seen {
  const world = begin(method, gates, lockPath)
  const before = sleepsOf(world)
  const places: string[][] = []
  const words: string[][] = []
  for (const action of actions) {
    if (action < 0) connect(world)
    else check(sys.write(world.gates[action]?.[1] ?? -1, new Uint8Array(1), 0, 1), "write")
    places.push(settle(world))
    words.push(said(world))
  }
  const sleeps = sleepsOf(world).map((count, i) => count - (before[i] ?? 0))
  finish(world)
  return { places, said: words, sleeps }
}

const folder = mkdtempSync(join(tmpdir(), "echobook-wake-"))
const all = (JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as History[]).map((one, i) =>
  play(one, join(folder, String(i))),
)
rmSync(folder, { recursive: true })
process.stdout.write(JSON.stringify(all))
