// A clock that stands still until the check sets it, and a program that looks at it again when the check says so. Shared
// by parts 6.5 and 6.6.
//
// The clock is a file of eight bytes. A program that sleeps is woken by SIGHUP, which the scene counts: poll() and its
// like return -EINTR for it always, whatever SA_RESTART says (signal(7)), and whoever waits until a point in time then
// asks the clock. So limits of minutes cost nothing, and no real time decides.

import { openSync, readSync, writeSync } from "node:fs"
import { join } from "node:path"
import { COUNT, check, SA_RESTART, SIGHUP, sigaction } from "#sys"
import type { Scene } from "../../workbook/grader/scene.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"

/** As fractional as performance.now() is. */
export const START_MS = 1000.25

const NAME = "clock"

/** Inside the graded process: the clock of the check in this folder, and the signal that it wakes sleepers with. */
export function listenToClock(folder: string): () => number {
  check(sigaction(SIGHUP, COUNT, SA_RESTART), "sigaction")
  const fd = openSync(join(folder, NAME), "r")
  const now = new Float64Array(1)
  return () => {
    readSync(fd, now, 0, now.byteLength, 0)
    return now[0] ?? 0
  }
}

export interface ToldClock {
  /** Sets the clock, in ms after START_MS, and wakes nobody. */
  set(ms: number): void
  nowMs(): number
}

/** In the check: a clock at START_MS in the scene's folder. */
export function makeClock(scene: Scene): ToldClock {
  const fd = openSync(join(scene.folder, NAME), "w+")
  let nowMs = START_MS
  const write = () => void writeSync(fd, new Float64Array([nowMs]), 0, 8, 0)
  write()
  return {
    set(ms) {
      nowMs = START_MS + ms
      write()
    },
    nowMs: () => nowMs,
  }
}

/** Calls that a server may wait in. */
const WAITS: readonly string[] = ["poll", "ppoll", "epoll_wait", "sigtimedwait", "recv", "read"]
/** Those that it should not, and that may sleep for a moment for reasons of the kernel's, as fork() may. */
const BLOCKS: readonly string[] = ["waitpid", "accept4", "send", "write", "connect", "flock"]
/** Longer than such a moment, and shorter than what a stuck program is told by. */
const MOMENT_NS = 100_000_000n

/** The call that the program itself sleeps in, if it has begun after a record. */
export function sleepAfter(scene: Scene, after: number): TraceRecord | undefined {
  const child = scene.child()
  const last = child.trace.last(child.pid())
  if (last === undefined || !last.open || last.index <= after || child.mainThreadState() !== "S") return undefined
  const long = () => BLOCKS.includes(last.call) && process.hrtime.bigint() - last.startNs > MOMENT_NS
  return WAITS.includes(last.call) || long() ? last : undefined
}

/**
 * Makes the program look at the clock again, once it sleeps; to be called until something has come of it.
 * @param upTo a sleep that has begun after this record is left alone
 * @param signal SIGHUP, or one that the program is told of
 */
export function wakeFrom(scene: Scene, upTo: number, signal: NodeJS.Signals = "SIGHUP"): void {
  const pid = scene.child().pid()
  const sleep = sleepAfter(scene, -1)
  if (pid !== undefined && sleep !== undefined && sleep.index <= upTo) process.kill(pid, signal)
}

/** Which of the numbers of a call is its timeout in ms. */
const TIMEOUTS: Readonly<Record<string, number>> = { poll: 1, ppoll: 1, epoll_wait: 2, sigtimedwait: 1 }

/** How long a call sleeps at most, ms; Infinity: without a limit. Undefined: it is none of those that are told. */
export function timeoutOf({ call, numbers }: TraceRecord): number | undefined {
  const at = TIMEOUTS[call]
  if (at === undefined) return undefined
  const timeout = numbers[at] ?? -1
  return timeout < 0 ? Number.POSITIVE_INFINITY : timeout
}
