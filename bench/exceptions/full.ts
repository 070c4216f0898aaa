// A process without a free descriptor, and clients that wait: what a server does that is woken for them.

import {
  accept4,
  check,
  close,
  connect,
  getrlimit,
  O_CLOEXEC,
  O_RDONLY,
  open,
  POLLIN,
  poll,
  RLIMIT_NOFILE,
  SOCK_CLOEXEC,
  setrlimit,
  sockaddrIn,
} from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import { doorEvents, openDoor, takeNext } from "../../solutions/step6-exceptions/door.ts"
import { tcpSocket } from "./socket.ts"

export const WAYS = ["nothing", "reserve", "pause"] as const

export interface Full {
  readonly way: (typeof WAYS)[number]
  readonly clients: number
  /** Returns of poll() in a second. */
  readonly wakesPerSecond: number
  /** Clients that were told no: they read their end. */
  readonly refused: number
}

const CLIENTS = 6

export function fullServers(windowMs = 500): Full[] {
  return WAYS.map((way) => full(way, windowMs))
}

function full(way: Full["way"], windowMs: number): Full {
  const listenFd = listenNonblocking(0)
  const address = sockaddrIn("127.0.0.1", localPort(listenFd))
  const clients = Array.from({ length: CLIENTS }, () => {
    const fd = tcpSocket()
    check(connect(fd, address, address.length), "connect")
    return fd
  })
  const door = openDoor(listenFd)
  if (way !== "reserve") {
    void close(door.reserveFd)
    door.reserveFd = -1
  }
  const noneFree = withoutDescriptors()
  const clock = () => performance.now()
  const startMs = clock()
  let wakes = 0
  for (let leftMs = windowMs; leftMs > 0; leftMs = startMs + windowMs - clock()) {
    const fds = new Int32Array([listenFd, doorEvents(door, clock())])
    const closedMs = door.closedUntilMs - clock()
    if (poll(fds, 1, Math.ceil(closedMs > 0 ? Math.min(leftMs, closedMs) : leftMs)) <= 0) continue
    wakes++
    if (way === "nothing") void accept4(listenFd, null, null, SOCK_CLOEXEC)
    else void takeNext(door, clock)
  }
  const seconds = (clock() - startMs) / 1000
  noneFree.giveBack()
  const refused = clients.filter((fd) => poll(new Int32Array([fd, POLLIN]), 1, 0) > 0).length
  for (const fd of [listenFd, ...clients]) void close(fd)
  if (door.reserveFd >= 0) void close(door.reserveFd)
  return { way, clients: CLIENTS, wakesPerSecond: Math.round(wakes / seconds), refused }
}

/** Lowers the limit to what is open, and fills the holes. */
function withoutDescriptors(): { giveBack: () => void } {
  const before = new BigUint64Array(2)
  check(getrlimit(RLIMIT_NOFILE, before), "getrlimit")
  const filled: number[] = []
  const fill = () => open("/dev/null", O_RDONLY | O_CLOEXEC, 0)
  const first = check(fill(), "open")
  filled.push(first)
  check(setrlimit(RLIMIT_NOFILE, new BigUint64Array([BigInt(first + 1), before[1] ?? 0n])), "setrlimit")
  for (let fd = fill(); fd >= 0; fd = fill()) filled.push(fd)
  return {
    giveBack: () => {
      check(setrlimit(RLIMIT_NOFILE, before), "setrlimit")
      for (const fd of filled) void close(fd)
    },
  }
}
