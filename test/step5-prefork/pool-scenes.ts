// Parts 5.3 and 5.6 inside the graded process: a supervisor that does what the check says, with a clock that the check sets,
// and workers that do what the check has said before they were forked.

import { existsSync, readFileSync, readlinkSync } from "node:fs"
import { join } from "node:path"
import { conversation } from "#impl/step5-prefork/echo"
import {
  acceptUntilTold,
  failed,
  listenToParent,
  openSupervisor,
  replaceWorker,
  type Slot,
  type Supervisor,
  startWorker,
  stopWorkers,
  takeEnded,
  turn,
} from "#impl/step5-prefork/prefork"
import { serve } from "#impl/step5-prefork/server"
import {
  _exit,
  accept4,
  check,
  F_GETFL,
  F_SETFL,
  fcntl,
  fork,
  getpid,
  getppid,
  gettid,
  kill,
  O_NONBLOCK,
  pendingSignals,
  SIGTERM,
  SOCK_CLOEXEC,
  SyscallError,
} from "#sys"
import { echo } from "../../runtime/handle.ts"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import { hear, hold, report } from "../../workbook/grader/driver.ts"

export interface PoolArgument {
  readonly slots: number
  /** Where gates are: one is open when its file is there. */
  readonly folder: string
}

/** What the supervisor reports after each line that it is told. */
export interface Reply {
  /** Which line this answers, from 0. */
  readonly said: number
  /** Who says so: only the parent should. */
  readonly by: number
  readonly returned: unknown
  readonly nowMs: number
  readonly slots: readonly Slot[]
  /** Signals that are blocked, a set. */
  readonly blocked: number
}

/** What a worker reports when its work begins. */
export interface Born {
  readonly born: number
  readonly index: number
  /** Sets of signals, as sigset() makes them. */
  readonly blocked: number
  readonly caught: number
  readonly ignored: number
}

/** A worker that has called ready(), and whose ready() was the one that was passed on. */
export interface Ready {
  readonly ready: number
}

/** How acceptUntilTold() ended. */
export interface Untold {
  readonly ended: "returned" | "threw"
  readonly error: string
}

/** This process; Node's own process.pid is that of its parent. */
function self(): number {
  return Number(readlinkSync("/proc/self"))
}

/** A set of signals of this process. proc_pid_status(5) */
function signals(name: "SigBlk" | "SigCgt" | "SigIgn"): number {
  const [, word = "0"] = new RegExp(`^${name}:\\s*(\\w+)$`, "m").exec(readFileSync("/proc/self/status", "utf8")) ?? []
  return Number(BigInt(`0x${word}`) & 0xffff_ffffn)
}

const never = new Int32Array(new SharedArrayBuffer(4))

function until(look: () => boolean): void {
  while (!look()) Atomics.wait(never, 0, 0, 1)
}

/** A blocking listening socket on a port that the kernel chooses. */
export function listenBlocking(): number {
  const listenFd = listenNonblocking(0)
  check(fcntl(listenFd, F_SETFL, check(fcntl(listenFd, F_GETFL, 0), "fcntl") & ~O_NONBLOCK), "fcntl")
  return listenFd
}

/**
 * What a worker does, one word after another: "ready", "gate:NAME" waits for the gate, "told:N" until N SIGTERMs were
 * counted, "hang" for ever. Then it ends.
 */
function obey(words: readonly string[], folder: string, ready: () => void): void {
  for (const word of words) {
    const [what, argument = ""] = word.split(":")
    let told = 0
    if (what === "ready") ready()
    else if (what === "gate") until(() => existsSync(join(folder, argument)))
    else if (what === "hang") hold()
    else if (what === "told")
      until(() => {
        told += pendingSignals(SIGTERM)
        return told >= Number(argument)
      })
  }
}

export const poolScenes = {
  /** Obeys line by line, and replies to each. */
  pool({ slots, folder }: PoolArgument) {
    let nowMs = 1000.25 // as fractional as performance.now() is
    let tickMs = 0
    let realClock = false
    let words: readonly string[] = []
    const clock = () => (realClock ? performance.now() : nowMs)
    const tickingClock = () => {
      const now = clock()
      nowMs += tickMs
      return now
    }
    const work = (index: number, ready: () => void) => {
      report(born(index))
      obey(words, folder, ready)
    }
    const supervisor = openSupervisor(slots, work, tickingClock)
    const orders: Readonly<Record<string, (...rest: string[]) => unknown>> = {
      work(...rest) {
        words = rest
      },
      pass(ms) {
        nowMs += Number(ms)
      },
      /** From now on time passes whenever the supervisor looks at the clock. */
      ticks(ms) {
        tickMs = Number(ms)
      },
      /** Where a child asks Node for its parent it is somebody else: getppid() is the check's business. */
      orphaned() {
        Object.defineProperty(process, "ppid", { get: () => 1 })
      },
      real() {
        realClock = true
      },
      set: (i, json = "") => void Object.assign(slotOf(supervisor, i), JSON.parse(json)),
      start: (i) => startWorker(supervisor, slotOf(supervisor, i), () => report({ ready: self() } satisfies Ready)),
      failed: (i) => failed(supervisor, slotOf(supervisor, i)),
      take: () => takeEnded(supervisor),
      turn: () => turn(supervisor),
      stop(drainMs, ...pids) {
        void gettid() // a record from which the check counts: nothing of stopWorkers() has run before it
        return stopWorkers(supervisor, pids.map(Number), Number(drainMs))
      },
      replace: (i, drainMs) => replaceWorker(supervisor, slotOf(supervisor, i), Number(drainMs)),
      /** A child that has no place, as one that was replaced. */
      stray() {
        const pid = fork()
        if (pid === 0) _exit(0)
        return pid
      },
      look: () => undefined,
    }
    report({ main: self() })
    for (let said = 0; ; said++) {
      const [what = "", ...rest] = hear().split(" ")
      const returned = orders[what]?.(...rest)
      const reply: Reply = {
        said,
        by: self(),
        returned,
        nowMs: clock(),
        slots: supervisor.slots,
        blocked: signals("SigBlk"),
      }
      report(reply)
    }
  },

  /** A supervisor that is itself a child, so that it can be killed. */
  orphan() {
    if (fork() === 0) {
      const supervisor = openSupervisor(1, (index) => {
        report(born(index))
        hold()
      })
      startWorker(supervisor, slotOf(supervisor, "0"))
      report({ middle: self() })
      hold()
    }
    hold()
  },

  /** acceptUntilTold() in this process. With `raises` SIGTERM comes just before accept() returns a connection. */
  untold({ raises }: { raises: boolean }) {
    const listenFd = listenBlocking()
    listenToParent()
    report({ port: localPort(listenFd) })
    const accept = () => {
      const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
      if (raises && connFd >= 0) check(kill(getpid(), SIGTERM), "kill")
      return connFd
    }
    try {
      acceptUntilTold(accept, conversation())
      report({ ended: "returned", error: "" } satisfies Untold)
    } catch (error) {
      if (!(error instanceof SyscallError)) throw error
      report({ ended: "threw", error: error.message } satisfies Untold)
    }
    hold()
  },

  /** The server as it is, with few workers. */
  prefork({ workers }: { workers: number }) {
    const listenFd = listenBlocking()
    report({ port: localPort(listenFd) })
    serve(listenFd, echo, workers)
    report({ ended: "returned", error: "" } satisfies Untold)
  },
}

function born(index: number): Born {
  return { born: self(), index, blocked: signals("SigBlk"), caught: signals("SigCgt"), ignored: signals("SigIgn") }
}

function slotOf(supervisor: Supervisor, index: string | undefined): Slot {
  const slot = supervisor.slots[Number(index)]
  if (slot === undefined) throw new Error(`there is no place ${index} (child of ${getppid()})`)
  return slot
}
