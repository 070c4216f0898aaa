// Calls that block, each with what has to be there for it to block: what the lab "eintr" interrupts.

import {
  _exit,
  accept4,
  bind,
  CLOCK_MONOTONIC,
  check,
  connect,
  EFD_CLOEXEC,
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
  LOCK_EX,
  listen,
  lockf,
  MSG_WAITALL,
  O_CLOEXEC,
  O_NONBLOCK,
  O_RDONLY,
  O_RDWR,
  open,
  PR_SET_PDEATHSIG,
  pipe2,
  poll,
  ppoll,
  prctl,
  pthread_mutex_lock,
  read,
  recv,
  SIG_BLOCK,
  SIGKILL,
  SIGUSR2,
  SO_RCVTIMEO,
  SOCK_CLOEXEC,
  SOL_SOCKET,
  send,
  setsockopt,
  sharedMemory,
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
import { tcpSocket } from "./exceptions/socket.ts"

/** What a way may need: a named pipe that nobody else opens, and a file that another process has locked. */
export interface Files {
  readonly fifo: string
  readonly lock: string
}

/** Makes a call that blocks, and whatever it needs before. */
export type Way = (files: Files) => () => number

/** Held by the process that measures: nobody else gets it. */
export const mutex = new Uint8Array(sharedMemory(64), 0, 40)

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

export const WAYS: Readonly<Record<string, Way>> = {
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
