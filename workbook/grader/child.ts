// One run of the code under test: its own process group under the supervisor (native/supervisor.c), with a trace
// ring, a fault plan and a report channel.
//
// The supervisor ends the program and all its descendants when the program ends, a limit strikes, stop() is called,
// or this process dies. Nothing here decides by time alone: see wait() in scene.ts.

import { spawn } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import type { Readable } from "node:stream"
import { ADDON, SUPERVISOR } from "../paths.ts"
import type { FaultRule } from "../trace/faults.ts"
import { createTraceFile, openTrace, type TraceReader, type TraceRecord } from "../trace/file.ts"

export interface Limits {
  timeMs: number
  processes: number
  nofile: number
  /** Writable private memory, MiB. */
  dataMiB: number
  cpuSeconds: number
}

export const DEFAULT_LIMITS: Limits = { timeMs: 15_000, processes: 16, nofile: 256, dataMiB: 2048, cpuSeconds: 12 }

/** How a run ended, as the supervisor saw it. */
export interface Ending {
  readonly reason: "exited" | "time" | "processes" | "lifeline" | "failed"
  readonly exitCode: number | null
  readonly signal: string | null
  readonly leftBehind: number
  readonly error?: string
}

/** One line that the driver reported: see workbook/grader/driver.ts. */
export type Report =
  | { kind: "hello"; pid: number }
  | { kind: "value"; value: unknown }
  | { kind: "done" }
  | { kind: "todo"; part: string; task: string }
  | { kind: "threw"; error: string; stack: string }

export interface ChildOptions {
  /** Bundle to run with plain node. */
  file: string
  args: readonly string[]
  /** Options of node itself, before the file: "--single-threaded" for a program that forks. */
  nodeFlags?: readonly string[]
  tracePath: string
  faults?: readonly FaultRule[]
  limits?: Partial<Limits>
  env?: Readonly<Record<string, string>>
  /** Hears what the program prints, as it prints it. */
  onPrinted?: (text: string) => void
}

/** A process that the program has started, itself or through others. */
export interface Descendant {
  readonly pid: number
  /** Of an orphan it is the supervisor, which takes it in and will end it. */
  readonly parent: number
  /** "R" running, "S" sleeping, "Z" a zombie, ... proc_pid_stat(5) */
  readonly state: string
}

export interface Child {
  /** pid of the program itself; undefined until it has said hello. */
  pid(): number | undefined
  readonly limits: Limits
  readonly trace: TraceReader
  /** Values the driver reported, in order. */
  readonly values: readonly unknown[]
  /** Set when the driver ran into an exercise that is not written, or into an exception. */
  trouble(): Report | undefined
  /** Whether the scene ran to its end: a process that ends without that was ended by the code under test. */
  done(): boolean
  ending(): Ending | undefined
  /** What it printed, stdout and stderr together, the last 4 kB. */
  printed(): string
  /** Sends a line to the driver, which waits for it in hear(). */
  tell(line: string): void
  /** What its main thread does: "R" running, "S" sleeping, ...; empty when it is gone. proc_pid_stat(5) */
  mainThreadState(): string
  /** Processor time of its main thread so far, ms, in steps of 10; 0 when it is gone. proc_pid_stat(5) */
  mainThreadCpuMs(): number
  /**
   * Whether another thread of it, or any thread of its descendants, runs, or would if it were given a processor or what it
   * has asked the disk for.
   */
  otherThreadsRun(): boolean
  /** Everything that the program has started and that is still there, by pid. */
  descendants(): Descendant[]
  /** Ends the program and everything it started; resolves when nothing of it is left. */
  stop(): Promise<Ending>
}

const PRINTED_BYTES = 4096

/** Starts a run. Returns at once. */
export function startChild(options: ChildOptions): Child {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  createTraceFile(options.tracePath, { records: 4096, faults: options.faults ?? [] })
  const process_ = spawn(SUPERVISOR, supervisorArgs(limits, options), {
    // A group of its own: whoever kills ours would kill the one who cleans up, and a forked child would stay.
    detached: true,
    stdio: ["pipe", "pipe", "pipe", "pipe", "pipe", "pipe"],
    env: { ...cleanEnv(), ...options.env, ECHOBOOK_ADDON: ADDON, ECHOBOOK_TRACE: options.tracePath },
  })
  const [, stdout, stderr, reports, lifeline, status] = process_.stdio as unknown as Readable[]
  const { stdin } = process_
  stdin?.on("error", () => undefined) // EPIPE: the program has ended, which ending() tells
  if (stdin === null || stdout === undefined || stderr === undefined || reports === undefined || status === undefined)
    throw new Error("the supervisor started without its pipes")
  const state = {
    pid: undefined as number | undefined,
    trouble: undefined as Report | undefined,
    printed: "",
    done: false,
  }
  const values: unknown[] = []
  for (const stream of [stdout, stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      options.onPrinted?.(chunk)
      state.printed = (state.printed + chunk).slice(-PRINTED_BYTES)
    })
  }
  onLines(reports, (line) => {
    const report = parseReport(line)
    if (report?.kind === "hello") state.pid = report.pid
    else if (report?.kind === "value") values.push(report.value)
    else if (report?.kind === "done") state.done = true
    else if (report !== undefined) state.trouble ??= report
  })
  const { ending, ended } = watchEnding(process_, status)
  return {
    pid: () => state.pid,
    limits,
    trace: openTrace(options.tracePath),
    values,
    trouble: () => state.trouble,
    done: () => state.done,
    ending,
    printed: () => state.printed,
    tell: (line) => void stdin.write(`${line}\n`),
    mainThreadState: () => threadState(`/proc/${state.pid}/stat`),
    // The process's own file counts all its threads.
    mainThreadCpuMs: () => statOf(`/proc/${state.pid}/task/${state.pid}/stat`)?.cpuMs ?? 0,
    otherThreadsRun: () =>
      threadsRun(state.pid, state.pid) || descendantsOf(process_.pid, state.pid).some(({ pid }) => threadsRun(pid)),
    descendants: () => descendantsOf(process_.pid, state.pid),
    stop: () => {
      lifeline?.destroy()
      return ended
    },
  }
}

function supervisorArgs(limits: Limits, options: ChildOptions): string[] {
  return [
    ...["--lifeline", "4", "--status", "5", "--time", String(limits.timeMs), "--processes", String(limits.processes)],
    ...["--nofile", String(limits.nofile), "--data", String(limits.dataMiB), "--cpu", String(limits.cpuSeconds)],
    ...["--", process.execPath, ...(options.nodeFlags ?? []), options.file, ...options.args],
  ]
}

/** The reader's shell must not change a verdict: no NODE_OPTIONS, no loaders. */
function cleanEnv(): Record<string, string> {
  const { PATH = "/usr/bin:/bin", HOME = "/", LANG = "C.UTF-8", TMPDIR } = process.env
  return TMPDIR === undefined ? { PATH, HOME, LANG } : { PATH, HOME, LANG, TMPDIR }
}

function watchEnding(process_: ReturnType<typeof spawn>, status: Readable) {
  let ending: Ending | undefined
  let text = ""
  status.on("data", (chunk: Buffer) => {
    text += chunk.toString()
  })
  const ended = new Promise<Ending>((resolve) => {
    process_.on("error", (error) => {
      text = JSON.stringify({ reason: "failed", exitCode: null, signal: null, leftBehind: 0, error: error.message })
    })
    process_.on("close", () => {
      ending = parseEnding(text)
      resolve(ending)
    })
  })
  return { ending: () => ending, ended }
}

/** What the supervisor wrote to its status descriptor. */
export function parseEnding(text: string): Ending {
  try {
    return JSON.parse(text) as Ending
  } catch {
    return { reason: "failed", exitCode: null, signal: null, leftBehind: 0, error: "the supervisor said nothing" }
  }
}

/** The report channel is open to the code under test, so what comes from it is not trusted. */
function parseReport(line: string): Report | undefined {
  try {
    const report = JSON.parse(line) as Report
    return ["hello", "value", "done", "todo", "threw"].includes(report?.kind) ? report : undefined
  } catch {
    return undefined
  }
}

function onLines(stream: Readable, take: (line: string) => void): void {
  let rest = ""
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\n")
    rest = lines.pop() ?? ""
    for (const line of lines) take(line)
  })
}

/** Of a clock tick, in which /proc counts processor time: USER_HZ is 100 wherever Node runs. time(7) */
const TICK_MS = 10

/** Where utime and stime stand, fields 14 and 15, counted from the state, field 3. */
const CPU_AT = [11, 12]

/** What a stat file of /proc says; undefined when its thread or process is gone. proc_pid_stat(5) */
function statOf(path: string): { state: string; parent: number; cpuMs: number } | undefined {
  try {
    // The name in field 2 may hold spaces and parentheses; the state follows the last one.
    const stat = readFileSync(path, "utf8")
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ", 13)
    const [state = "", parent] = fields
    const ticks = CPU_AT.reduce((sum, at) => sum + Number(fields[at]), 0)
    return { state, parent: Number(parent), cpuMs: ticks * TICK_MS }
  } catch {
    return undefined // it ended between two looks
  }
}

/** The state of a thread; empty when it is gone, or has not said its pid. */
function threadState(path: string): string {
  return statOf(path)?.state ?? ""
}

function threadsRun(pid: number | undefined, except?: number): boolean {
  const tasks = `/proc/${pid}/task`
  try {
    const others = readdirSync(tasks).filter((tid) => tid !== String(except))
    return others.some((tid) => ["R", "D"].includes(threadState(`${tasks}/${tid}/stat`)))
  } catch {
    return false // it has ended, or has not said its pid
  }
}

/** All below the supervisor but the program itself: an orphan is no longer below the program. */
function descendantsOf(supervisor: number | undefined, program: number | undefined): Descendant[] {
  if (supervisor === undefined || program === undefined) return []
  const below = lookBelow(supervisor, program) ?? lookAtAll(supervisor)
  return below.filter(({ pid }) => pid !== program).sort((a, b) => a.pid - b.pid)
}

/** Whether the kernel tells who a thread's children are (CONFIG_PROC_CHILDREN). */
const TELLS_CHILDREN = existsSync(`/proc/self/task/${process.pid}/children`)

/** So many looks in which something ended that had been listed. */
const LOOKS = 5

/**
 * From parent to child: far less to read than all of /proc.
 *
 * A list may lack a child only where one before it in the list has been waited for meanwhile: then that one is gone, and
 * the look is worth nothing. proc_tid_children(5)
 * @returns undefined when the kernel does not tell, or something was gone in each look
 */
function lookBelow(supervisor: number, program: number): Descendant[] | undefined {
  for (let looks = 0; TELLS_CHILDREN && looks < LOOKS; looks++) {
    const found = new Map<number, Descendant>()
    const complete = follow(program, found) || !found.has(program)
    // The supervisor's own last: whoever has lost its parent since is there by now.
    if (complete && childrenOf(supervisor)?.every((pid) => follow(pid, found)) === true) return [...found.values()]
  }
  return undefined
}

/** Adds a process and all below it; false when one of them is gone. */
function follow(pid: number, found: Map<number, Descendant>): boolean {
  if (found.has(pid)) return true
  const stat = statOf(`/proc/${pid}/stat`)
  if (stat === undefined) return false
  found.set(pid, { pid, parent: stat.parent, state: stat.state })
  return stat.state === "Z" || childrenOf(pid)?.every((child) => follow(child, found)) === true
}

/** The children of all threads of a process; undefined when it, or one of them, is gone. */
function childrenOf(pid: number): number[] | undefined {
  const tasks = `/proc/${pid}/task`
  try {
    return readdirSync(tasks).flatMap((tid) => {
      const children = readFileSync(`${tasks}/${tid}/children`, "utf8").trim()
      return children === "" ? [] : children.split(" ").map(Number)
    })
  } catch {
    return undefined
  }
}

/** A walk over all of /proc. */
function lookAtAll(supervisor: number): Descendant[] {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name): Descendant[] => {
      const stat = statOf(`/proc/${name}/stat`)
      return stat === undefined ? [] : [{ pid: Number(name), state: stat.state, parent: stat.parent }]
    })
  const below = new Set([supervisor])
  // A pid may be smaller than its parent's once the numbers have started again.
  for (let size = 0; size !== below.size; ) {
    size = below.size
    for (const { pid, parent } of all) if (below.has(parent)) below.add(pid)
  }
  return all.filter(({ pid }) => below.has(pid) && pid !== supervisor)
}

/** The call that a process is inside right now, if any: the newest one of its own. */
export function openCall(trace: TraceReader, pid: number | undefined): TraceRecord | undefined {
  const last = trace.last(pid)
  return last?.open === true ? last : undefined
}
