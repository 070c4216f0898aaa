// The parent in the simulator of signals, as a real process: it does what its pipe says, and answers with what the call
// returned. The process that forks it (signal-child.ts) has the peers, and ends the children.

import * as sys from "#sys"
import { CALLS, DISPOSITIONS } from "../../.vitepress/theme/figures/signal-model.ts"

const { check, O_NONBLOCK, SIGCHLD, SOCK_CLOEXEC, SOCK_STREAM } = sys

export const DOES = [
  ...DISPOSITIONS,
  ...CALLS,
  "mask",
  "unmask",
  "fork",
  "look",
  "take",
  "takeAll",
  "record",
  "handled",
] as const
export type Does = (typeof DOES)[number]

/** What both processes have open. Of a pair the first is the parent's, the other its peer's; of a pipe the first is read. */
export interface Ends {
  readonly command: [number, number]
  readonly answer: [number, number]
  readonly idle: [number, number]
  readonly full: [number, number]
  readonly plain: [number, number]
  readonly timed: [number, number]
  readonly accepts: Listener
  /** Its queue is full. */
  readonly busy: Listener
}

export interface Listener {
  readonly fd: number
  readonly address: Uint8Array
}

const PART = 131_072
const buffer = new Uint8Array(PART)
const CHLD = sys.sigset(SIGCHLD)

let handledAll = 0
let news = 0

function hear(): void {
  const came = sys.pendingSignals(SIGCHLD)
  handledAll += came
  news += came
}

/** Says that it is there, then does what its pipe says, for ever. */
export function obey(ends: Ends): never {
  check(sys.prctl(sys.PR_SET_PDEATHSIG, sys.SIGKILL), "prctl")
  const signalFd = check(sys.signalfd(-1, CHLD, sys.SFD_CLOEXEC | sys.SFD_NONBLOCK), "signalfd")
  check(sys.fcntl(ends.full[0], sys.F_SETFL, O_NONBLOCK), "fcntl")
  const command = new Int32Array(1)
  check(sys.write(ends.answer[1], Int32Array.of(0), 0, 4), "write")
  for (;;) {
    const n = sys.read(ends.command[0], command, 0, 4)
    if (n === -sys.EINTR) continue
    if (n !== 4) sys._exit(3)
    const result = perform(ends, signalFd, DOES[command[0] ?? -1])
    hear()
    check(sys.write(ends.answer[1], Int32Array.of(result), 0, 4), "write")
  }
}

const FLAGS = { default: 0, ignore: 0, handler: 0, restart: sys.SA_RESTART }
const HANDLERS = { default: sys.SIG_DFL, ignore: sys.SIG_IGN, handler: sys.COUNT, restart: sys.COUNT }

function perform(ends: Ends, signalFd: number, does: Does | undefined): number {
  const [plainFd] = ends.plain
  switch (does) {
    case "default":
    case "ignore":
    case "handler":
    case "restart":
      return sys.sigaction(SIGCHLD, HANDLERS[does], FLAGS[does])
    case "mask":
      return sys.sigprocmask(sys.SIG_BLOCK, CHLD)
    case "unmask":
      return sys.sigprocmask(sys.SIG_UNBLOCK, CHLD)
    case "fork": {
      const pid = sys.fork()
      if (pid !== 0) return pid
      check(sys.prctl(sys.PR_SET_PDEATHSIG, sys.SIGKILL), "prctl")
      for (;;) void sys.read(ends.idle[0], buffer, 0, 1)
    }
    case "look": {
      hear()
      const seen = news
      news = 0
      return seen
    }
    case "handled":
      hear()
      return handledAll
    case "take":
    case "takeAll": {
      let taken = 0
      while ((does === "takeAll" || taken === 0) && sys.waitpid(-1, null, sys.WNOHANG) > 0) taken++
      return taken
    }
    case "record":
      return sys.read(signalFd, buffer, 0, buffer.length)
    case "waitpid":
      return sys.waitpid(-1, null, 0)
    case "read":
      return sys.read(plainFd, buffer, 0, 1)
    case "recv":
      return sys.recv(ends.timed[0], buffer, 0, 1, 0)
    case "poll":
    case "ppoll":
    case "signalfd":
      return pollFor(does, plainFd, signalFd)
    case "accept4": {
      const fd = sys.accept4(ends.accepts.fd, null, null, SOCK_CLOEXEC)
      if (fd >= 0) check(sys.close(fd), "close")
      return fd
    }
    case "connect": {
      const fd = check(sys.socket(sys.AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
      const result = sys.connect(fd, ends.busy.address, ends.busy.address.length)
      check(sys.close(fd), "close")
      return result
    }
    case "write":
    case "begun":
      return fill(ends.full, does)
    default:
      return -sys.ENOSYS
  }
}

/** poll, and the byte that it has found. */
function pollFor(does: "poll" | "ppoll" | "signalfd", fd: number, signalFd: number): number {
  const fds = Int32Array.of(fd, sys.POLLIN, signalFd, sys.POLLIN)
  const nfds = does === "signalfd" ? 2 : 1
  const ready = does === "ppoll" ? sys.ppoll(fds, nfds, -1, 0) : sys.poll(fds, nfds, -1)
  if (ready > 0 && (fds[1] ?? 0) >>> 16 !== 0) check(sys.read(fd, buffer, 0, 1), "read")
  return ready
}

/** Writes to a pipe that is full, or to an empty one more than goes in. */
function fill([from, to]: [number, number], does: "write" | "begun"): number {
  while (sys.read(from, buffer, 0, buffer.length) > 0);
  if (does === "begun") return sys.write(to, buffer, 0, PART)
  check(sys.fcntl(to, sys.F_SETFL, O_NONBLOCK), "fcntl")
  while (sys.write(to, buffer, 0, 4096) > 0);
  check(sys.fcntl(to, sys.F_SETFL, 0), "fcntl")
  return sys.write(to, buffer, 0, 4096)
}
