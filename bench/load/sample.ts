// What one run of a load generator reports, and the clocks around it.
//
// Server time is what the scheduler charged to the server's threads (/proc/PID/task/TID/schedstat, first field,
// ns), so it leaves out the time the server slept: the only figure here that no wake-up can blur.
// Sources: proc(5), Documentation/scheduler/sched-stats.rst

import { readdirSync, readFileSync } from "node:fs"
import { createHistogram, type Histogram, percentile, resetHistogram } from "./histogram.ts"

export interface Plan {
  readonly servers: readonly { readonly port: number; readonly pid: number }[]
  readonly connections: number
  readonly messageBytes: number
  /** For each server, once. */
  readonly warmupSeconds: number
  /** Of one slice. */
  readonly seconds: number
  /** How often each server has its turn. */
  readonly slices: number
  /** mixed: clients that always have a heavy request under way. */
  readonly heavy: number
  /** mixed, heavy: the number in a heavy request, "primes N". */
  readonly primes: number
}

export interface Sample {
  /** Messages answered or taken, connections served or requests answered in the window. */
  operations: number
  windowSeconds: number
  perSecond: number
  /** Bytes that came back and were compared with what was sent (HTTP: bytes of the responses). */
  bytes: number
  /** From sending an operation's first byte to having its last one, us. */
  latencyUs: { p50: number; p90: number; p99: number; max: number }
  /** Processor time of the load generator over the window: 1 = one core all the time. crowd: less its polls in vain. */
  loadBusy: number
  /** The same for the server; null when the kernel does not say. */
  serverBusy: number | null
  /** hold: memory of the server (VmRSS), bytes: warmed up without a connection, and with all of them. */
  memory?: { emptyBytes: number; heldBytes: number }
  /** mixed: heavy requests answered in the same window. */
  heavyPerSecond?: number
}

/** Counts operations within a window that open() starts. */
export interface Meter {
  readonly histogram: Histogram
  operations: number
  bytes: number
  /** Starts the window; what was counted before was warm-up. */
  open(): void
  /** Ends the window. */
  close(): Sample
}

/** Of times in /proc/PID/stat, which are in clock ticks: 100 a second on every Linux that Node runs on. time(7) */
const TICK_NS = 1e7

/**
 * Nanoseconds on a processor, all threads and all descendants together, those included that have ended and been waited for;
 * null when the kernel does not say.
 */
export function processorNs(pid: number): number | null {
  try {
    const threads = readdirSync(`/proc/${pid}/task`)
    const own = (tid: string) => Number(readFileSync(`/proc/${pid}/task/${tid}/schedstat`, "utf8").split(" ")[0])
    const children = threads.flatMap((tid) => childrenOf(`/proc/${pid}/task/${tid}/children`))
    const living = children.reduce((sum, child) => sum + (processorNs(child) ?? 0), 0) // 0: it has just ended
    return threads.reduce((sum, tid) => sum + own(tid), living + waitedForNs(pid))
  } catch {
    return null // a kernel without CONFIG_SCHED_INFO, or a thread ended between the two looks
  }
}

function childrenOf(path: string): number[] {
  try {
    return readFileSync(path, "utf8").split(" ").filter(Boolean).map(Number)
  } catch {
    return [] // a kernel without CONFIG_PROC_CHILDREN
  }
}

/** cutime and cstime: of children that have ended. proc_pid_stat(5) */
function waitedForNs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
  return (Number(fields[13]) + Number(fields[14])) * TICK_NS
}

/** A meter for the server `serverPid`. */
export function createMeter(serverPid: number): Meter {
  let openedMs = 0
  let ownUs = 0
  let serverNs: number | null = null
  const meter: Meter = {
    histogram: createHistogram(),
    operations: 0,
    bytes: 0,
    open() {
      resetHistogram(meter.histogram)
      meter.operations = 0
      meter.bytes = 0
      serverNs = processorNs(serverPid)
      ownUs = ownCpuUs()
      openedMs = performance.now()
    },
    close() {
      const seconds = (performance.now() - openedMs) / 1000
      const loadUs = ownCpuUs() - ownUs
      const after = processorNs(serverPid)
      return {
        operations: meter.operations,
        windowSeconds: rounded(seconds, 6),
        perSecond: rounded(meter.operations / seconds, 1),
        bytes: meter.bytes,
        latencyUs: latencies(meter.histogram),
        loadBusy: rounded(loadUs / 1e6 / seconds, 4),
        serverBusy: serverNs === null || after === null ? null : rounded((after - serverNs) / 1e9 / seconds, 6),
      }
    },
  }
  return meter
}

/** Digits beyond what was measured only make the files longer. */
function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}

function ownCpuUs(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** The histogram holds nanoseconds. */
function latencies(histogram: Histogram): Sample["latencyUs"] {
  const us = (share: number) => rounded(percentile(histogram, share) / 1000, 1)
  return { p50: us(0.5), p90: us(0.9), p99: us(0.99), max: rounded(histogram.max / 1000, 1) }
}
