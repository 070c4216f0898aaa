// What the checks of step 2 make the code under test do, one scene each. Runs inside the graded process.
//
// The scenes with a loop obey the check line by line (hear()): "turn" makes one turn without waiting, "run" goes on for
// ever. So what is there when a turn begins is decided by the check and not by who is faster.

// First: it must be there before the code under test is loaded.
import "../../workbook/grader/prelude.ts"
import { readFileSync } from "node:fs"
import { CLIENTS, main as mainOfC10k, OWN_DESCRIPTORS, raiseFdLimit } from "#impl/step2-epoll/c10k"
import { type EdgeLoop, main as mainOfEdge, openEdgeLoop, serveEdge, turnEdge } from "#impl/step2-epoll/edge"
import {
  acceptAll,
  dropConnection,
  type Loop,
  main,
  openLoop,
  serve,
  setNonblocking,
  turn,
} from "#impl/step2-epoll/server"
import {
  AF_INET,
  accept4,
  check,
  connect,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLL_CTL_MOD,
  EPOLLIN,
  EPOLLOUT,
  epoll_create1,
  epoll_ctl,
  epoll_wait,
  F_GETFD,
  F_GETFL,
  F_SETFL,
  FD_CLOEXEC,
  fcntl,
  getrlimit,
  O_APPEND,
  O_NONBLOCK,
  RLIMIT_NOFILE,
  read,
  SO_SNDBUF,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  SOL_SOCKET,
  SyscallError,
  setrlimit,
  setsockopt,
  sockaddrIn,
  socket,
  write,
} from "#sys"
import type { Handle } from "../../runtime/handle.ts"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import { TodoError } from "../../runtime/todo.ts"
import { messageOf } from "../../workbook/errors.ts"
import { hear, hold, report, runDriver } from "../../workbook/grader/driver.ts"
import { ANSWERS, DATA, FEW, type LoopArgument, READY } from "./answers.ts"

/** More ready descriptors than anybody keeps room for on the stack. */
const CROWD = 1000

function has(fd: number, get: number, flag: number): boolean {
  return (check(fcntl(fd, get, 0), "fcntl") & flag) !== 0
}

/** A loop under test and how to turn it, level- or edge-triggered. */
interface Turning {
  loop: Loop
  turn(timeoutMs: number): number
}

function openTurning(listenFd: number, edge: boolean, handle: Handle): Turning {
  if (!edge) {
    const loop = openLoop(listenFd, handle)
    return { loop, turn: (timeoutMs) => turn(loop, timeoutMs) }
  }
  const loop: EdgeLoop = openEdgeLoop(listenFd, handle)
  return { loop, turn: (timeoutMs) => turnEdge(loop, timeoutMs) }
}

/** Descriptors that the loop holds a connection for, in order of their numbers. */
function held(loop: Loop): number[] {
  return [...loop.connections.keys()].filter((fd) => loop.connections[fd] !== undefined)
}

runDriver({
  setNonblocking() {
    const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
    check(fcntl(fd, F_SETFL, O_APPEND), "fcntl") // means nothing to a socket, and is there to be kept
    const returned: unknown = setNonblocking(fd)
    const nonblocking = has(fd, F_GETFL, O_NONBLOCK)
    void setNonblocking(fd)
    report({
      returned: String(returned),
      nonblocking,
      twice: has(fd, F_GETFL, O_NONBLOCK),
      kept: has(fd, F_GETFL, O_APPEND),
      closed: String(setNonblocking(1_000_000)),
    })
    hold()
  },

  /** The clients are there before it is called. */
  acceptAll() {
    const listenFd = listenNonblocking(0)
    report(localPort(listenFd))
    hear()
    const taken: number[] = []
    let returned: unknown
    try {
      returned = acceptAll(listenFd, (connFd) => taken.push(connFd))
    } catch (error) {
      if (!(error instanceof SyscallError)) throw error
      returned = `thrown ${error.code}`
    }
    const descriptors = taken.filter((fd) => fcntl(fd, F_GETFD, 0) >= 0)
    const nonblocking = descriptors.filter((fd) => has(fd, F_GETFL, O_NONBLOCK)).length
    const cloexec = descriptors.filter((fd) => has(fd, F_GETFD, FD_CLOEXEC)).length
    const strange = taken.filter((fd) => !descriptors.includes(fd)).map(String)
    report({ returned: returned ?? "undefined", taken: descriptors.length, nonblocking, cloexec, strange })
    hold()
  },

  loop({ edge = false, answer = "echo", sendBufferBytes }: LoopArgument) {
    const listenFd = listenNonblocking(0)
    if (sendBufferBytes !== undefined) {
      const size = new Int32Array([sendBufferBytes]) // a connection inherits it
      check(setsockopt(listenFd, SOL_SOCKET, SO_SNDBUF, size, size.byteLength), "setsockopt")
    }
    const handle: Handle = (received) => {
      // "drop" makes the server end its second connection while it answers the first.
      const second = Buffer.from(received.buffer, received.byteOffset, received.length).includes("drop")
        ? held(turning.loop)[1]
        : undefined
      const conn = second === undefined ? undefined : turning.loop.connections[second]
      if (conn !== undefined) dropConnection(turning.loop, conn)
      return ANSWERS[answer](received)
    }
    const turning = openTurning(listenFd, edge, handle)
    report(localPort(listenFd))
    for (;;) {
      if (hear() === "run") for (;;) turning.turn(-1)
      const events: unknown = turning.turn(0)
      const due = "due" in turning.loop && turning.loop.due instanceof Set ? turning.loop.due.size : 0
      report({ events: String(events), held: held(turning.loop), due })
    }
  },

  /**
   * One client whose input never ends: whenever it is answered, more of it is there. A second one waits with a word.
   * Reports how much of the first was answered before the second was.
   */
  firehose({ mostBytes }: { mostBytes: number }) {
    const listenFd = listenNonblocking(0)
    const piece = new Uint8Array(32_768).fill(97)
    const drain = new Uint8Array(65_536)
    let answered = 0
    let feeding = false
    const handle: Handle = (received) => {
      if (received[0] !== 97) {
        report({ answered, served: true })
        hold()
      }
      answered += received.length
      if (answered > mostBytes) {
        report({ answered, served: false })
        hold()
      }
      if (feeding) {
        void write(firstFd, piece, 0, piece.length) // as much as fits: never less than was read
        void read(firstFd, drain, 0, drain.length)
      }
      return received
    }
    const turning = openTurning(listenFd, true, handle)
    const firstFd = connectTo(localPort(listenFd))
    const secondFd = connectTo(localPort(listenFd))
    turning.turn(0)
    if (held(turning.loop).length < 2) turning.turn(0)
    void write(firstFd, piece, 0, piece.length)
    void write(secondFd, Uint8Array.of(98), 0, 1)
    feeding = true
    for (let turns = 0; turns < 1000; turns++) turning.turn(0)
    report({ answered, served: false })
    hold()
  },

  /** Lowers the soft limit first, as a shell's ulimit would have. */
  raiseFdLimit({ soft, wanted }: { soft: number; wanted: number }) {
    const before = new BigUint64Array(2)
    check(getrlimit(RLIMIT_NOFILE, before), "getrlimit")
    const hard = before[1] ?? 0n
    check(setrlimit(RLIMIT_NOFILE, new BigUint64Array([BigInt(soft), hard])), "setrlimit")
    let returned: unknown
    try {
      returned = raiseFdLimit(wanted)
    } catch (error) {
      if (!(error instanceof Error) || error instanceof TodoError) throw error
      returned = `thrown ${error.message}`
    }
    const after = new BigUint64Array(2)
    check(getrlimit(RLIMIT_NOFILE, after), "getrlimit")
    report({ returned: String(returned), soft: Number(after[0]), hard: Number(after[1]), hardBefore: Number(hard) })
    hold()
  },

  /** What the program of part 2.5 does, started with a soft limit that is too low. */
  c10k({ soft, port }: { soft: number; port: number }) {
    const limit = new BigUint64Array(2)
    check(getrlimit(RLIMIT_NOFILE, limit), "getrlimit")
    check(setrlimit(RLIMIT_NOFILE, new BigUint64Array([BigInt(soft), limit[1] ?? 0n])), "setrlimit")
    raiseFdLimit(CLIENTS + OWN_DESCRIPTORS)
    const listenFd = listenNonblocking(port)
    report(port)
    serve(listenFd)
  },

  /** The three functions of part 2.6 alone; ECHOBOOK_BINDING names the compiled file. */
  binding() {
    report(tryBinding())
    hold()
  },

  /** Nothing is ready, and nobody wants to wait. */
  quietBinding() {
    report(String(epoll_wait(epoll_create1(EPOLL_CLOEXEC), new Uint32Array(2), 1, 0)))
    hold()
  },

  /** More ready descriptors than a binding may have room for, and an array that holds them all. */
  crowdedBinding() {
    const epollFd = epoll_create1(EPOLL_CLOEXEC)
    for (let i = 0; i < CROWD; i++) {
      const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket") // not connected: EPOLLHUP at once
      check(epoll_ctl(epollFd, EPOLL_CTL_ADD, fd, EPOLLIN, fd), "epoll_ctl")
    }
    const words = new Uint32Array(2 * CROWD)
    const ready = epoll_wait(epollFd, words, CROWD, 0)
    report({ ready: String(ready), filled: words.filter((word, at) => at % 2 === 1 && word !== 0).length })
    hold()
  },

  /** The programs themselves, for `book run`, by file. */
  program({ args, file = "server.ts" }: { args: string[]; file?: string }) {
    const programs: Readonly<Record<string, typeof main>> = { "edge.ts": mainOfEdge, "c10k.ts": mainOfC10k }
    const program = programs[file] ?? main
    program(args)
  },

  serve({ edge = false }: { edge?: boolean }) {
    const listenFd = listenNonblocking(0)
    report(localPort(listenFd))
    if (edge) serveEdge(listenFd)
    else serve(listenFd)
  },
})

/** A client inside this process, non-blocking. */
function connectTo(port: number): number {
  const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  const server = sockaddrIn("127.0.0.1", port)
  check(connect(fd, server, server.length), "connect")
  check(fcntl(fd, F_SETFL, O_NONBLOCK), "fcntl")
  return fd
}

/** Makes calls through the three functions of part 2.6 and tells what came of them. */
function tryBinding() {
  const epollFd = epoll_create1(EPOLL_CLOEXEC)
  const listenFd = listenNonblocking(0)
  const clients = Array.from({ length: READY }, () => connectTo(localPort(listenFd)))
  const conns = clients.map(() => check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4"))
  const added = conns.map((fd, i) => epoll_ctl(epollFd, EPOLL_CTL_ADD, fd, EPOLLIN | EPOLLOUT, DATA + i))
  const errors = {
    create: epoll_create1(-1),
    addTwice: epoll_ctl(epollFd, EPOLL_CTL_ADD, conns[0] ?? -1, EPOLLIN, 0),
    modStranger: epoll_ctl(epollFd, EPOLL_CTL_MOD, listenFd, EPOLLIN, 0),
    waitNothing: epoll_wait(1_000_000, new Uint32Array(2), 1, 0),
  }
  void write(clients[0] ?? -1, Uint8Array.of(1), 0, 1)
  const words = new Uint32Array(2 * READY)
  const ready = epoll_wait(epollFd, words, READY, 0)
  const events = Array.from({ length: Math.max(0, Math.min(ready, READY)) }, (_, i) => words.slice(2 * i, 2 * i + 2))
  return {
    epollFd: String(epollFd),
    closesOnExec: [EPOLL_CLOEXEC, 0].map((flags) => closesOnExec(epoll_create1(flags))),
    added: added.every((result) => result === 0),
    errors,
    ready: String(ready),
    few: String(epoll_wait(epollFd, new Uint32Array(2 * READY), FEW, 0)),
    events: events.map(([mask, data]) => ({ mask, data })).sort((a, b) => Number(a.data) - Number(b.data)),
    ...overrun(epollFd),
  }
}

/** Read from /proc: #sys refuses a descriptor that it has not opened itself. proc(5), /proc/pid/fdinfo */
function closesOnExec(fd: number): string {
  if (!(fd >= 0)) return String(fd)
  const flags = /^flags:\s*([0-7]+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, "utf8"))?.[1] ?? "0"
  return String((Number.parseInt(flags, 8) & EPOLL_CLOEXEC) !== 0)
}

/** More events than the array has room for: what is written behind it would be somebody else's memory. */
function overrun(epollFd: number): { room: string; intact: boolean } {
  const memory = new Uint32Array(64).fill(0xa5a5a5a5)
  let room: string
  try {
    room = String(epoll_wait(epollFd, memory.subarray(0, 4), READY, 0))
  } catch (error) {
    room = `thrown ${messageOf(error)}`
  }
  return { room, intact: memory.subarray(4).every((word) => word === 0xa5a5a5a5) }
}
