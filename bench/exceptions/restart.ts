// Which calls go on after a signal, and which return: one process sleeps in the call, another one sends it SIGALRM, once
// without and once with SA_RESTART.

import {
  _exit,
  accept4,
  COUNT,
  check,
  connect,
  EPOLL_CLOEXEC,
  epoll_create1,
  epoll_wait,
  flock,
  fork,
  getpid,
  getppid,
  kill,
  LOCK_EX,
  O_CLOEXEC,
  O_CREAT,
  O_RDWR,
  open,
  PR_SET_PDEATHSIG,
  pendingSignals,
  pipe2,
  poll,
  ppoll,
  prctl,
  read,
  recv,
  SA_RESTART,
  SIGALRM,
  SIGKILL,
  SIGUSR2,
  SO_RCVTIMEO,
  SOCK_CLOEXEC,
  SOL_SOCKET,
  setsockopt,
  sharedMemory,
  sigaction,
  sigset,
  sigtimedwait,
  sockaddrIn,
  waitpid,
  write,
} from "#sys"
import { errnoName } from "../../runtime/errno.ts"
import { localPort } from "../../runtime/program.ts"
import { openListener } from "../../solutions/step1-blocking-echo/server.ts"
import { callOf, hasPending, stateOf, until } from "./process.ts"
import { tcpSocket } from "./socket.ts"

/** "goes on": it sleeps on in the same call. Else what it returned: "-EINTR", "65536". */
export interface Interrupted {
  readonly call: string
  readonly plain: string
  readonly restart: string
}

/** Prepares, and gives what sleeps when it is called. */
type Prepare = (lockPath: string) => () => number

const ONE = new Uint8Array(1)

/** Both ends in this process, so that the connection stays; `fd` is the client's. */
function connection(): { fd: number; listenFd: number; connFd: number } {
  const listenFd = openListener(0)
  const fd = tcpSocket()
  const address = sockaddrIn("127.0.0.1", localPort(listenFd))
  check(connect(fd, address, address.length), "connect")
  return { fd, listenFd, connFd: check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4") }
}

function pipe(): Int32Array {
  const fds = new Int32Array(2)
  check(pipe2(fds, O_CLOEXEC), "pipe2")
  return fds
}

/** With its queue full, a connect() blocks until there is room. */
function fullQueue(): () => number {
  const address = sockaddrIn("127.0.0.1", localPort(openListener(0, 0)))
  check(connect(tcpSocket(), address, address.length), "connect")
  const fd = tcpSocket()
  return () => connect(fd, address, address.length)
}

const CALLS: readonly (readonly [name: string, Prepare])[] = [
  [
    "accept4",
    () => {
      const listenFd = openListener(0)
      return () => accept4(listenFd, null, null, SOCK_CLOEXEC)
    },
  ],
  [
    "read, nothing there",
    () => {
      const [readFd = -1] = pipe()
      return () => read(readFd, ONE, 0, 1)
    },
  ],
  [
    "recv, nothing there",
    () => {
      const { fd } = connection()
      return () => recv(fd, ONE, 0, 1, 0)
    },
  ],
  [
    "recv with SO_RCVTIMEO",
    () => {
      const { fd } = connection()
      check(setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, new BigInt64Array([60n, 0n]), 16), "setsockopt")
      return () => recv(fd, ONE, 0, 1, 0)
    },
  ],
  [
    "write, no room, nothing taken",
    () => {
      const [, writeFd = -1] = pipe()
      const full = new Uint8Array(65_536)
      check(write(writeFd, full, 0, full.length), "write")
      return () => write(writeFd, ONE, 0, 1)
    },
  ],
  [
    "write, a part taken",
    () => {
      const [, writeFd = -1] = pipe()
      const more = new Uint8Array(100_000)
      return () => write(writeFd, more, 0, more.length)
    },
  ],
  ["connect", fullQueue],
  [
    "waitpid",
    () => {
      const parent = getpid()
      if (check(fork(), "fork") === 0) {
        check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
        while (getppid() === parent) void sigtimedwait(0, 1000) // it may have ended before the line above
        void _exit(0)
      }
      return () => waitpid(-1, null, 0)
    },
  ],
  [
    "flock",
    (lockPath) => {
      check(flock(check(open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600), "open"), LOCK_EX), "flock")
      const fd = check(open(lockPath, O_RDWR | O_CLOEXEC, 0), "open")
      return () => flock(fd, LOCK_EX)
    },
  ],
  ["poll", () => () => poll(new Int32Array(0), 0, 60_000)],
  ["ppoll", () => () => ppoll(new Int32Array(0), 0, 60_000, 0)],
  [
    "epoll_wait",
    () => {
      const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
      return () => epoll_wait(epollFd, new Int32Array(2), 1, 60_000)
    },
  ],
  ["sigtimedwait", () => () => sigtimedwait(sigset(SIGUSR2), 60_000)],
]

export function interruptedCalls(lockPath: string): Interrupted[] {
  return CALLS.map(([call, prepare]) => ({
    call,
    plain: interrupted(0, lockPath, prepare),
    restart: interrupted(SA_RESTART, lockPath, prepare),
  }))
}

function interrupted(flags: number, lockPath: string, prepare: Prepare): string {
  const words = new Int32Array(sharedMemory(12)) // about to call; result; signals
  const pid = check(fork(), "fork")
  if (pid === 0) {
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
    check(sigaction(SIGALRM, COUNT, flags), "sigaction")
    const call = prepare(lockPath)
    Atomics.store(words, 0, 1)
    Atomics.store(words, 1, call())
    Atomics.store(words, 2, pendingSignals(SIGALRM))
    void _exit(0)
  }
  until(
    "it sleeps in the call",
    () => Atomics.load(words, 0) === 1 && stateOf(pid) === "S" && callOf(pid) !== "running",
  )
  check(kill(pid, SIGALRM), "kill")
  until("the signal has reached it", () => !hasPending(pid, SIGALRM))
  until("it has ended or sleeps again", () => ["Z", "S"].includes(stateOf(pid)))
  const ended = stateOf(pid) === "Z"
  void kill(pid, SIGKILL)
  check(waitpid(pid, null, 0), "waitpid")
  if (!ended) return "goes on"
  if (words[2] !== 1) throw new Error("no signal has come")
  const result = Atomics.load(words, 1)
  return result < 0 ? `-${errnoName(-result)}` : String(result)
}
