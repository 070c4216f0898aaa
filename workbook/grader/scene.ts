// What a check works with: one run of the code under test, peers that talk to it, and waits that end for a reason.
//
// A wait ends when what it waits for is there. It gives up only on evidence: the program has ended, or nothing can
// happen any more (it sleeps inside a system call that has not changed for a while, it repeats calls without end),
// or after the limit. So a good program on a slow machine passes, and a stuck one is told where it sits.

import { dirname, join } from "node:path"
import { setTimeout as delay, setImmediate as nextTurn } from "node:timers/promises"
import { close, errnoName } from "#sys"
import { placeOf } from "../../runtime/place.ts"
import { makeScratch, removeScratch } from "../scratch.ts"
import type { FaultRule } from "../trace/faults.ts"
import { parseFault } from "../trace/faults.ts"
import type { TraceReader, TraceRecord } from "../trace/file.ts"
import { type Child, DEFAULT_LIMITS, type Ending, type Limits, openCall, type Report, startChild } from "./child.ts"
import {
  acceptPeer,
  closePeer,
  connected,
  connectPeer,
  findFreePort,
  type Listener,
  openServer,
  type Peer,
  type PeerOptions,
  receiveSome,
  sendSome,
} from "./client.ts"
import { OUTSIDE, WAITING, type Waiting } from "./phrases.ts"
import { Diagnosis, NotStarted } from "./verdict.ts"

/** Nothing that a machine under load delays takes this long once the program sleeps in one call. */
const QUIET_MS = 400
/** The same for a program that sleeps outside any #sys call: Node itself may be busy there. */
const IDLE_MS = 1500
/** A program that has had a processor so long between two calls is not coming back. */
const SPIN_CPU_MS = 1500
/** The same, however little of that it was given. */
const SPIN_MS = 4000
/** More than a program needs to report what it has come to. */
const REPORT_CPU_MS = 500
/** So many calls without anything for the peers: it repeats itself. */
const REPEATS = 20_000
const LIMIT_MS = 10_000
/** A program that has made fewer calls is at its beginning. */
const FIRST_RECORDS = 500

/** More than anything a check asks for: whoever sends this much does not stop by itself. */
const FLOOD_BYTES = 1_048_576

/** Tells a given-up wait from everything that a program can report. */
const STUCK = Symbol("stuck")

/** Why a wait was given up. */
export type Stuck = { [STUCK]: true } & (
  | { kind: "ended"; ending: Ending }
  | { kind: "starting" }
  | { kind: "blocked"; call: TraceRecord }
  | { kind: "idle" }
  | { kind: "spinning"; ms: number }
  /** It gets on, and does not get there. */
  | { kind: "late" }
  | { kind: "repeating"; call: TraceRecord; count: number }
)

/** A check that saw the program repeat itself. */
export function repeating(call: TraceRecord, count: number): Stuck {
  return { [STUCK]: true, kind: "repeating", call, count }
}

/** A check that saw the program wait, but not for what it should. */
export const IDLE: Stuck = { [STUCK]: true, kind: "idle" }

/** Whether it still does something: it may be on its way to an end that it does not reach. */
export function isBusy({ kind }: Stuck): boolean {
  return kind === "spinning" || kind === "late"
}

export interface Scene {
  /** The folder with the step's files that are graded. */
  readonly implementation: string
  /** A scratch folder, removed with the scene. */
  readonly folder: string
  /** Makes something once for all checks of a run, in a folder that is removed with the run. */
  once<T>(name: string, make: (folder: string) => Promise<T>): Promise<T>
  /** Starts the driver's scene `name`; resolves when the driver runs. */
  start(name: string, argument?: unknown, options?: StartOptions): Promise<Child>
  /** Waits until `look` returns something. Rethrows what the program reported (not written, threw). */
  wait<T>(look: () => T | undefined): Promise<T | Stuck>
  /** wait(), and a program that is stuck ends the check with a general diagnosis. `waiting` says for what. */
  need<T>(waiting: Waiting, look: () => T | undefined): Promise<T>
  /** The driver's nth report (from 0), or a general diagnosis. */
  value<T>(waiting: Waiting, nth?: number): Promise<T>
  /** A connection to the program, through the handshake. */
  connect(port: number, options?: PeerOptions): Promise<Peer>
  /** The same, or undefined when it is refused. */
  tryConnect(port: number, options?: PeerOptions): Promise<Peer | undefined>
  /** Sends all of it. */
  send(peer: Peer, bytes: Uint8Array | string): Promise<void>
  /** Receives until `enough`, or the peer's end, or the program is stuck; never throws for a stuck program. */
  receive(peer: Peer, enough: number | "end"): Promise<Stuck | undefined>
  /** A listening socket of the check's own. */
  listener(): Listener
  accept(listener: Listener): Promise<Peer>
  /** A port that nothing listens on now. */
  freePort(): number
  /** Sends a line to the driver, which waits for it in hear(). */
  tell(line: string): void
  /** Waits until the program waits, has ended or is stuck otherwise. */
  settle(): Promise<void>
  /** The records of the run so far. */
  records(): TraceRecord[]
  child(): Child
  /** Turns a stuck wait into the general diagnosis for it. */
  giveUp(stuck: Stuck, waiting: Waiting): Diagnosis
}

export interface StartOptions {
  faults?: readonly string[]
  env?: Readonly<Record<string, string>>
  /** The calls of the run are the check's own, so a verdict shows none of them. */
  hidesCalls?: boolean
  limits?: Partial<Limits>
  /** Hears what the program prints, as it prints it. */
  onPrinted?: (text: string) => void
}

export interface SceneSetup {
  bundleFile: string
  /** Options of node that the step's programs need. */
  nodeFlags?: readonly string[]
  /** The folder with the step's files that are graded. */
  implementation: string
  /** What the checks of the run have made by once(), by name. */
  made: Map<string, Promise<unknown>>
}

/** True for what wait() returns when it gave up. */
export function isStuck(value: unknown): value is Stuck {
  return typeof value === "object" && value !== null && STUCK in value
}

export interface OpenScene extends Scene {
  tracePath: string
  /** Ends the program, closes every peer, removes the scratch folder. */
  dispose(): Promise<void>
  /** What the program itself says about why a check failed, when it has thrown, ended or met an empty exercise. */
  cause(): Promise<Error | undefined>
  /** The empty exercise that the program has met, if it has: what else it did came from that. */
  emptyExercise(): Promise<NotStarted | undefined>
  hasChild(): boolean
  /** Whether the calls of the run are the reader's. */
  showsCalls(): boolean
  /** The first records of the run, as far as they were seen: they say what a descriptor is when the ring has lost it. */
  firstRecords(): readonly TraceRecord[]
}

/** Opens a scene. The caller disposes of it. */
export function openScene(setup: SceneSetup): OpenScene {
  const folder = makeScratch()
  const tracePath = join(folder, "trace")
  const peers: Peer[] = []
  const listeners: Listener[] = []
  let running: Child | undefined
  let showsCalls = true
  let first: readonly TraceRecord[] = []

  const child = () => {
    if (running === undefined) throw new Error("the check has not started its program")
    return running
  }
  const own = (peer: Peer) => {
    peers.push(peer)
    return peer
  }
  const wait = async <T>(look: () => T | undefined) => {
    const found = await waitFor(running, look)
    if (running !== undefined && running.trace.count() < FIRST_RECORDS) first = running.trace.records()
    return found
  }
  const need = async <T>(waiting: Waiting, look: () => T | undefined) => {
    const found = await wait(look)
    if (isStuck(found)) throw giveUp(found, waiting, running)
    return found
  }
  const tryConnect = async (port: number, options?: PeerOptions) => {
    const peer = own(connectPeer(port, options))
    return (await need("handshake", () => connected(peer))) < 0 ? undefined : peer
  }

  return {
    tracePath,
    folder,
    implementation: setup.implementation,
    once<T>(name: string, make: (folder: string) => Promise<T>) {
      const made = (setup.made.get(name) as Promise<T> | undefined) ?? make(dirname(setup.bundleFile))
      setup.made.set(name, made)
      return made
    },
    child,
    wait,
    need,
    hasChild: () => running !== undefined,
    showsCalls: () => showsCalls,
    firstRecords: () => first,
    records: () => child().trace.records(),
    giveUp: (stuck, waiting) => giveUp(stuck, waiting, running),
    async start(name, argument = null, options = {}) {
      showsCalls = options.hidesCalls !== true
      const faults: FaultRule[] = (options.faults ?? []).map((text) => parseFault(text))
      const args = [name, JSON.stringify(argument)]
      running = startChild({
        file: setup.bundleFile,
        args,
        nodeFlags: setup.nodeFlags ?? [],
        tracePath,
        faults,
        limits: options.limits ?? {},
        env: options.env ?? {},
        ...(options.onPrinted === undefined ? {} : { onPrinted: options.onPrinted }),
      })
      const { pid } = running
      await need("start", () => pid())
      return running
    },
    value: async <T>(waiting: Waiting, nth = 0) => (await need(waiting, () => child().values[nth])) as T,
    tryConnect,
    async connect(port, options) {
      const peer = await tryConnect(port, options)
      if (peer !== undefined) return peer
      // Refused: nobody listens there any more. Most often because the program has come to its end.
      const gone = await need("connection", () => (child().done() ? null : undefined))
      throw gone === null
        ? fromEnding(await child().stop(), child())
        : new Diagnosis("E0-UNSURE", { reason: `connect to port ${port} failed` }, "unsure")
    },
    async send(peer, bytes) {
      const data = typeof bytes === "string" ? Buffer.from(bytes) : bytes
      let sent = 0
      await need("roomToSend", () => {
        if (peer.inbound === "reset") return true
        sent += sendSome(peer, data, sent)
        return sent === data.length || undefined
      })
    },
    async receive(peer, enough) {
      const wanted = peer.bytes.length + (enough === "end" ? 0 : enough) + FLOOD_BYTES
      const look = (): true | Stuck | undefined => {
        receiveSome(peer)
        const last = running?.trace.last()
        if (peer.bytes.length > wanted && last !== undefined) return repeating(last, running?.trace.count() ?? 0)
        return peer.inbound !== "open" || (enough !== "end" && peer.bytes.length >= enough) || undefined
      }
      for (;;) {
        const before = peer.bytes.length
        const result = await wait<true | Stuck>(look)
        if (!isStuck(result)) return undefined
        // A look takes a bounded part of what has arrived. As long as there is more, the program waits for us: whoever
        // reads and writes a little at a time makes many calls for it, and does not repeat itself.
        const flooded = peer.bytes.length > wanted
        if (result.kind === "ended" || flooded || peer.bytes.length === before) return result
      }
    },
    listener() {
      const listener = openServer()
      listeners.push(listener)
      return listener
    },
    accept: async (listener) => own(await need("connection", () => acceptPeer(listener))),
    freePort: findFreePort,
    tell: (line) => child().tell(line),
    async settle() {
      await wait(() => {
        const settled = child().ending() !== undefined || child().trouble() !== undefined
        return (
          settled ||
          (openCall(child().trace, child().pid()) !== undefined && child().mainThreadState() === "S") ||
          undefined
        )
      })
    },
    async cause() {
      if (running === undefined) return undefined
      const program = running
      const startedMs = performance.now()
      const startedCpuMs = program.mainThreadCpuMs()
      const state = await waitFor(undefined, () => {
        const waitedMs = performance.now() - startedMs
        // A program that would run if it were let may still have something to say.
        if (waitedMs > (program.mainThreadState() === "S" ? IDLE_MS : SPIN_MS)) return "busy"
        if (program.mainThreadCpuMs() - startedCpuMs > REPORT_CPU_MS) return "busy"
        if (program.ending() !== undefined || program.trouble() !== undefined) return "over"
        // Its report is on the way before the peer sees the connection end, and needs a turn of the event loop.
        const heard = waitedMs > 100
        return heard && program.mainThreadState() === "S" ? "waiting" : undefined
      })
      const trouble = program.trouble()
      if (trouble !== undefined) return fromTrouble(trouble)
      const ending = program.ending()
      return state === "over" && ending !== undefined && !program.done() ? fromEnding(ending, program) : undefined
    },
    async emptyExercise() {
      // The report was written before the connection ended that the check saw; the event loop has it after its poll.
      for (let turns = 0; turns < 2; turns++) await nextTurn()
      const trouble = running?.trouble()
      return trouble?.kind === "todo" ? new NotStarted(trouble.part, trouble.task) : undefined
    },
    async dispose() {
      await running?.stop()
      running?.trace.close()
      for (const peer of peers) closePeer(peer)
      for (const listener of listeners) void close(listener.fd)
      removeScratch(folder)
    },
  }
}

/**
 * Follows one program; tells when nothing more can come of it. Any call of any of its processes is progress; what it is
 * blocked in is the main process's own call.
 */
function observer(child: Child, startedMs: number) {
  let calls = child.trace.count()
  const repeatedCall = repeats(child.trace)
  let sinceMs = startedMs
  /** When another thread of the program was last seen to run, or to be kept from it. */
  let othersMs = startedMs
  let state = ""
  /** Its processor time when it was first seen to have done nothing since. */
  let quietCpuMs: number | undefined
  return (nowMs: number): Stuck | undefined => {
    const ending = child.ending()
    if (ending !== undefined) return { [STUCK]: true, kind: "ended", ending }
    if (child.pid() === undefined) return undefined // still starting; the supervisor's limit watches that
    const count = child.trace.count()
    const nowState = child.mainThreadState()
    if (count !== calls || nowState !== state) {
      calls = count
      state = nowState
      sinceMs = nowMs
      quietCpuMs = undefined
    }
    const repeated = repeatedCall()
    if (repeated !== undefined) return repeated
    const quietMs = nowMs - sinceMs
    const open = state === "S" && quietMs > QUIET_MS ? openCall(child.trace, child.pid()) : undefined
    const enoughMs = open === undefined ? IDLE_MS : QUIET_MS
    if (state === "S" && Math.min(quietMs, nowMs - othersMs) > enoughMs) {
      // It may sleep until one of its threads is done, and that one may not have had a processor since.
      if (quietMs > SPIN_MS || !child.otherThreadsRun())
        return open === undefined ? IDLE : { [STUCK]: true, kind: "blocked", call: open }
      othersMs = nowMs
    }
    if (state !== "R") return undefined
    const cpuMs = child.mainThreadCpuMs()
    quietCpuMs ??= cpuMs
    const spins = cpuMs - quietCpuMs > SPIN_CPU_MS || quietMs > SPIN_MS
    return spins ? { [STUCK]: true, kind: "spinning", ms: Math.round(quietMs) } : undefined
  }
}

/**
 * Counts the calls of each process from now on. Many may make so many together, without any of them repeating itself.
 * @returns to be asked often; the process that has made more than REPEATS
 */
function repeats(trace: TraceReader): () => Stuck | undefined {
  let next = trace.count()
  const counts = new Map<number, number>()
  return () => {
    const fresh = trace.makers(next)
    next = fresh.next
    for (const [pid, made] of fresh.made) {
      const count = (counts.get(pid) ?? 0) + made
      counts.set(pid, count)
      const last = count > REPEATS ? trace.last(pid) : undefined
      if (last !== undefined) return repeating(last, Math.round(count))
    }
    return undefined
  }
}

async function waitFor<T>(child: Child | undefined, look: () => T | undefined): Promise<T | Stuck> {
  const startedMs = performance.now()
  const observe = child === undefined ? () => undefined : observer(child, startedMs)
  for (;;) {
    const found = look()
    if (found !== undefined) return found
    // Evidence first, then one more look: what is there now was there before the program got stuck.
    const stuck = observe(performance.now())
    // What the program has reported is read by the event loop, which comes to it after its timers.
    if (stuck !== undefined) await nextTurn()
    const late = look()
    if (late !== undefined) return late
    const trouble = child?.trouble()
    if (trouble !== undefined) throw fromTrouble(trouble)
    if (stuck !== undefined) return stuck
    if (performance.now() - startedMs > LIMIT_MS) {
      const started = child === undefined || child.pid() !== undefined
      return { [STUCK]: true, kind: started ? "late" : "starting" }
    }
    await delay(1)
  }
}

/** What V8 says of an offset or a length that does not fit its array, and of a bigint among numbers. */
const OFF_THE_ARRAY =
  /^RangeError(?: \[\w+\])?: .*(?:out of bounds|outside the bounds|outside buffer bounds|"offset" is out of range|should be a multiple of|Invalid (?:typed array|DataView|array buffer|array) length)|^(?:Type|Range)Error: .*\bBigInt\b/

/** What V8 says of a property of undefined or null. */
const READS_NOTHING = /^TypeError: Cannot (?:read|set) properties of (undefined|null) \((?:reading|setting) '(\w+)'\)/

function fromTrouble(trouble: Report): Error {
  if (trouble.kind === "todo") return new NotStarted(trouble.part, trouble.task)
  if (trouble.kind !== "threw") return new Error(`unexpected report ${trouble.kind}`)
  const place = placeOf(trouble.stack)
  const where = place ?? OUTSIDE
  const [, nothing, property] = READS_NOTHING.exec(trouble.error) ?? []
  const { error } = trouble
  if (nothing !== undefined && property !== undefined)
    return new Diagnosis("E0-UNDEFINED", { error, where, nothing, property }, "crashed")
  const code = place !== undefined && OFF_THE_ARRAY.test(error) ? "E0-OFFSET" : "E0-THREW"
  return new Diagnosis(code, { error, where }, "crashed")
}

function giveUp(stuck: Stuck, waiting: Waiting, child: Child | undefined): Diagnosis {
  switch (stuck.kind) {
    case "ended":
      return fromEnding(stuck.ending, child)
    case "starting":
      return new Diagnosis("E0-UNSURE", { reason: `the program did not start within ${LIMIT_MS} ms` }, "unsure")
    case "blocked":
      return new Diagnosis("E0-BLOCKED", { call: stuck.call.call, waiting: WAITING[waiting] }, "hung")
    case "idle":
      return new Diagnosis("E0-IDLE", { waiting: WAITING[waiting] }, "hung")
    case "spinning":
      return new Diagnosis("E0-SPIN", { ms: stuck.ms }, "hung")
    case "late":
      return new Diagnosis("E0-TIME", { ms: LIMIT_MS }, "hung")
    case "repeating": {
      const { call, result } = stuck.call
      const said = result < 0 ? `-${errnoName(result)}` : result
      return new Diagnosis("E0-SPIN-CALLS", { call, count: stuck.count, result: said }, "hung")
    }
  }
}

function fromEnding(ending: Ending, child: Child | undefined): Diagnosis {
  const trouble = child?.trouble()
  if (trouble?.kind === "threw") return fromTrouble(trouble) as Diagnosis
  if (ending.reason === "processes") return new Diagnosis("E0-STORM", { count: ending.leftBehind }, "crashed")
  if (ending.reason === "time")
    return new Diagnosis("E0-TIME", { ms: (child?.limits ?? DEFAULT_LIMITS).timeMs }, "hung")
  if (ending.signal !== null) return new Diagnosis("E0-SIGNAL", { signal: ending.signal }, "crashed")
  if (ending.reason === "exited") return new Diagnosis("E0-EXITED", { code: ending.exitCode ?? 0 }, "crashed")
  return new Diagnosis("E0-UNSURE", { reason: ending.error ?? ending.reason }, "unsure")
}
