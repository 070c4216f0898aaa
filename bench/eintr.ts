// What a signal does to a call that blocks: for each of many calls, once with a handler that was set without SA_RESTART
// and once with it. Prints one line of JSON.
//
//   node --single-threaded eintr.mjs --fifo=FILE --lock=FILE
//
// FIFO: a named pipe that nobody else opens. LOCK: a file that is made.
//
// No time decides anything. A process of its own makes each call; this one waits until it sleeps there, sends SIGALRM, and
// waits until the call has returned, or until the process has handled the signal and sleeps anew: the kernel counts how
// often it gave its processor away (voluntary_ctxt_switches, proc(5)).

import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import {
  _exit,
  accept4,
  bind,
  CLOCK_MONOTONIC,
  COUNT,
  check,
  connect,
  EFD_CLOEXEC,
  EINTR,
  EPOLL_CLOEXEC,
  epoll_create1,
  epoll_wait,
  eventfd,
  F_LOCK,
  F_SETFL,
  fcntl,
  flock,
  fork,
  getpid,
  getppid,
  kill,
  LOCK_EX,
  listen,
  lockf,
  MSG_WAITALL,
  O_CLOEXEC,
  O_CREAT,
  O_NONBLOCK,
  O_RDONLY,
  O_RDWR,
  open,
  PR_SET_CHILD_SUBREAPER,
  PR_SET_PDEATHSIG,
  pendingSignals,
  pipe2,
  poll,
  ppoll,
  prctl,
  pthread_mutex_init,
  pthread_mutex_lock,
  read,
  recv,
  SA_RESTART,
  SIG_BLOCK,
  SIGALRM,
  SIGKILL,
  SIGUSR2,
  SO_RCVTIMEO,
  SOCK_CLOEXEC,
  SOL_SOCKET,
  send,
  setsockopt,
  sharedMemory,
  sigaction,
  signalfd,
  sigprocmask,
  sigset,
  sigtimedwait,
  sockaddrIn,
  timerfd_create,
  timerfd_settime,
  waitpid,
  write,
} from "#sys"
import { localPort } from "../runtime/program.ts"
import { until } from "./exceptions/process.ts"
import { tcpSocket } from "./exceptions/socket.ts"

/** What became of a call: it said -EINTR, it went on as if nothing had been, or it returned this. */
export type Outcome = "EINTR" | "goes on" | number

export interface Interrupted {
  readonly way: string
  readonly plain: Outcome
  readonly restart: Outcome
}

interface Files {
  readonly fifo: string
  readonly lock: string
}

/** Makes a call that blocks, and whatever it needs before. */
type Way = (files: Files) => () => number

const A_MINUTE_MS = 60_000
const bytes = new Uint8Array(16)

function listener(backlog: number): { fd: number; address: Uint8Array } {
  const fd = tcpSocket()
  const address = sockaddrIn("127.0.0.1", 0)
  check(bind(fd, address, address.length), "bind")
  check(listen(fd, backlog), "listen")
  return { fd, address: sockaddrIn("127.0.0.1", localPort(fd)) }
}

function connection(): { clientFd: number; connFd: number } {
  const { fd, address } = listener(1)
  const clientFd = tcpSocket()
  check(connect(clientFd, address, address.length), "connect")
  return { clientFd, connFd: check(accept4(fd, null, null, SOCK_CLOEXEC), "accept4") }
}

function pipe(): [number, number] {
  const ends = new Int32Array(2)
  check(pipe2(ends, O_CLOEXEC), "pipe2")
  return [ends[0] ?? -1, ends[1] ?? -1]
}

function fullPipe(): number {
  const [, fd] = pipe()
  check(fcntl(fd, F_SETFL, O_NONBLOCK), "fcntl")
  const much = new Uint8Array(65_536)
  while (write(fd, much, 0, much.length) > 0);
  check(fcntl(fd, F_SETFL, 0), "fcntl")
  return fd
}

/** Seconds and microseconds. */
function receiveTimeout(fd: number, seconds: number): void {
  check(setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, new BigInt64Array([BigInt(seconds), 0n]), 16), "setsockopt")
}

/** More than any buffer on the way holds. */
const HUGE = 64 * 1024 * 1024
const WANTED = 10
const SENT = 3

const WAYS: Readonly<Record<string, Way>> = {
  accept4: () => {
    const { fd } = listener(1)
    return () => accept4(fd, null, null, SOCK_CLOEXEC)
  },
  connect: () => {
    const { address } = listener(0)
    check(connect(tcpSocket(), address, address.length), "connect") // the only one for which there is room
    const fd = tcpSocket()
    return () => connect(fd, address, address.length)
  },
  "read socket": () => {
    const { connFd } = connection()
    return () => read(connFd, bytes, 0, 1)
  },
  "recv SO_RCVTIMEO": () => {
    const { connFd } = connection()
    receiveTimeout(connFd, A_MINUTE_MS / 1000)
    return () => recv(connFd, bytes, 0, 1, 0)
  },
  "recv MSG_WAITALL": () => {
    const { clientFd, connFd } = connection()
    check(send(clientFd, bytes, 0, SENT, 0), "send")
    return () => recv(connFd, bytes, 0, WANTED, MSG_WAITALL)
  },
  "write socket": () => {
    const { connFd } = connection()
    const huge = new Uint8Array(HUGE)
    return () => write(connFd, huge, 0, huge.length)
  },
  "read pipe": () => {
    const [fd] = pipe()
    return () => read(fd, bytes, 0, 1)
  },
  "write pipe": () => {
    const fd = fullPipe()
    return () => write(fd, bytes, 0, 1)
  },
  "open fifo":
    ({ fifo }) =>
    () =>
      open(fifo, O_RDONLY | O_CLOEXEC, 0),
  "read eventfd": () => {
    const fd = check(eventfd(0, EFD_CLOEXEC), "eventfd")
    return () => read(fd, bytes, 0, 8)
  },
  "read timerfd": () => {
    const fd = check(timerfd_create(CLOCK_MONOTONIC, 0), "timerfd_create")
    check(timerfd_settime(fd, 0, A_MINUTE_MS, 0), "timerfd_settime")
    return () => read(fd, bytes, 0, 8)
  },
  "read signalfd": () => {
    check(sigprocmask(SIG_BLOCK, sigset(SIGUSR2)), "sigprocmask")
    const fd = check(signalfd(-1, sigset(SIGUSR2), 0), "signalfd")
    const info = new Uint8Array(128)
    return () => read(fd, info, 0, info.length)
  },
  waitpid: () => {
    const self = getpid()
    const pid = check(fork(), "fork")
    if (pid === 0) {
      check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
      while (getppid() === self) void sigtimedwait(0, -1) // unless the parent has ended before the prctl()
      _exit(0)
    }
    return () => waitpid(pid, null, 0)
  },
  flock: ({ lock }) => {
    const fd = check(open(lock, O_RDWR | O_CLOEXEC, 0), "open")
    return () => flock(fd, LOCK_EX)
  },
  lockf: ({ lock }) => {
    const fd = check(open(lock, O_RDWR | O_CLOEXEC, 0), "open")
    return () => lockf(fd, F_LOCK, 0)
  },
  pthread_mutex_lock: () => () => pthread_mutex_lock(mutex),
  poll: () => () => poll(new Int32Array(2), 0, A_MINUTE_MS),
  ppoll: () => () => ppoll(new Int32Array(2), 0, A_MINUTE_MS, 0),
  epoll_wait: () => {
    const fd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
    return () => epoll_wait(fd, new Int32Array(2), 1, A_MINUTE_MS)
  },
  sigtimedwait: () => () => sigtimedwait(sigset(SIGUSR2), A_MINUTE_MS),
}

const shared = sharedMemory(128)
/** Held by this process. */
const mutex = new Uint8Array(shared, 64, 40)
const words = new Int32Array(shared, 0, 3)
/** 1: it makes the call, or is about to; 2: the call has returned. */
const PHASE = 0
const RESULT = 1
/** How many signals it has handled. */
const HANDLED = 2

function startProcess(way: Way, files: Files, flags: number): number {
  words.fill(0)
  const pid = check(fork(), "fork")
  if (pid !== 0) return pid
  try {
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
    check(sigaction(SIGALRM, COUNT, flags), "sigaction")
    const call = way(files)
    Atomics.store(words, PHASE, 1)
    const result = call()
    Atomics.store(words, RESULT, result)
    Atomics.store(words, HANDLED, pendingSignals(SIGALRM))
    Atomics.store(words, PHASE, 2)
  } catch (error) {
    console.error(error)
  }
  return _exit(0)
}

interface State {
  readonly asleep: boolean
  /** SIGALRM waits to be handled. */
  readonly pending: boolean
  readonly switches: number
}

function stateOf(pid: number): State {
  const status = readFileSync(`/proc/${pid}/status`, "utf8")
  const field = (name: string) => new RegExp(`^${name}:\\s+(\\w+)`, "m").exec(status)?.[1] ?? ""
  const pending = Number.parseInt(field("ShdPnd"), 16) | Number.parseInt(field("SigPnd"), 16)
  return {
    asleep: field("State") === "S",
    pending: (pending & sigset(SIGALRM)) !== 0,
    switches: Number(field("voluntary_ctxt_switches")),
  }
}

function interrupt(name: string, way: Way, files: Files, flags: number): Outcome {
  const pid = startProcess(way, files, flags)
  try {
    let before = 0
    until(`${name} blocks`, () => {
      const { asleep, switches } = stateOf(pid)
      before = switches
      return asleep && Atomics.load(words, PHASE) === 1
    })
    check(kill(pid, SIGALRM), "kill")
    const returned = () => Atomics.load(words, PHASE) === 2
    until(`${name} returns or goes on`, () => {
      const { asleep, pending, switches } = stateOf(pid)
      return returned() || (asleep && !pending && switches > before)
    })
    if (!returned()) return "goes on"
    if (Atomics.load(words, HANDLED) === 0) throw new Error(`${name} has returned by itself`)
    const result = Atomics.load(words, RESULT)
    return result === -EINTR ? "EINTR" : result
  } finally {
    void kill(pid, SIGKILL)
    while (waitpid(-1, null, 0) > 0); // also its child
  }
}

/** Makes every call twice. Blocks. */
export function measureInterrupts(files: Files): Interrupted[] {
  check(prctl(PR_SET_CHILD_SUBREAPER, 1), "prctl")
  check(pthread_mutex_init(mutex), "pthread_mutex_init")
  check(pthread_mutex_lock(mutex), "pthread_mutex_lock")
  const lockFd = check(open(files.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600), "open")
  check(flock(lockFd, LOCK_EX), "flock")
  check(lockf(lockFd, F_LOCK, 0), "lockf")
  return Object.entries(WAYS).map(([name, way]) => ({
    way: name,
    plain: interrupt(name, way, files, 0),
    restart: interrupt(name, way, files, SA_RESTART),
  }))
}

/** The program: see above. */
export function main(args: string[]): void {
  const { values } = parseArgs({ args, options: { fifo: { type: "string" }, lock: { type: "string" } } })
  console.log(JSON.stringify(measureInterrupts({ fifo: values.fifo ?? "", lock: values.lock ?? "" })))
}
