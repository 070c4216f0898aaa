// What the checks of part 6.3 work with: a connection whose other end is the check's, and the ways in which the code under
// test waits.
//
// The clock of a check stands still until the check moves it, and a deadline is so far away by the real one that no wait
// ends by itself: who waits is woken by the peer, and says by the timeout of its next wait how much time it thinks is left.

import { errnoName } from "#sys"
import type { Peer, PeerOptions } from "../../workbook/grader/client.ts"
import { either } from "../../workbook/grader/either-call.ts"
import { isStuck, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { conclude, type Diagnosis, type Values } from "../../workbook/grader/verdict.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"
import { START_MS, tellTime } from "./file-clock.ts"
import type { Said, ToldArgument } from "./peer-scenes.ts"

/** Much further away than any check lasts. */
const TIME_MS = 20_000
/** When the time is over, by the check's clock. */
export const DEADLINE_MS = START_MS + TIME_MS
export const SMALL: PeerOptions = { receiveBufferBytes: 16_384 }
export const SMALL_BUFFER = 16_384
/** Whoever waits for room makes fewer calls than this before the first byte is read. */
const MANY_CALLS = 1000
/** Whoever looks at the clock waits at most so often after the deadline: once when it has looked just before. */
const MOST_WAITS = 4

/** Sleeps that end when a descriptor is ready, or the time is over. */
const WAITS: ReadonlySet<string> = new Set(["poll", "ppoll", "epoll_wait"])
/** Longer than the kernel lets a program sleep in any other call for reasons of its own. */
const MOMENT_NS = 200_000_000n

/** A connection to the code under test. */
export interface Told {
  readonly peer: Peer
  /** Its descriptor over there. */
  readonly fd: number
  /** Tells a line; returns what looks for its reply. */
  begin(line: string): () => Said | undefined
  /** Tells a line, and waits for its reply. */
  order(line: string): Promise<Said | Stuck>
  /** The same for what the code under test has no part in. */
  arrange<T>(line: string): Promise<T>
}

export async function startTold(
  scene: Scene,
  options: PeerOptions = {},
  faults: readonly string[] = [],
  receiveBytes?: number,
): Promise<Told> {
  tellTime(scene.folder, START_MS)
  const argument: ToldArgument = { folder: scene.folder, ...(receiveBytes === undefined ? {} : { receiveBytes }) }
  await scene.start("peerTold", argument, { faults })
  const { port } = await scene.value<{ port: number }>("serverStart")
  let lines = 0
  const begin = (line: string) => {
    scene.tell(line)
    const nth = ++lines
    return () => scene.child().values[nth] as Said | undefined
  }
  const peer = await scene.connect(port, options)
  const arrange = async <T>(line: string) => (await scene.need("returning", begin(line))) as T
  const { said } = await arrange<{ said: number }>("accept")
  return { peer, fd: said, begin, arrange, order: async (line) => await scene.wait(begin(line)) }
}

/** Whether SIGPIPE has ended the program, which no check of this part asks for. */
export function mindSigpipe(result: unknown): void {
  if (isStuck(result) && result.kind === "ended" && result.ending.signal === "SIGPIPE") throw conclude("E6-SIGPIPE", {})
}

export function sayingOf({ returned, threw }: Said): string {
  if (threw !== "") return threw
  return returned < 0 ? `-${errnoName(returned)}` : String(returned)
}

/** How a program waits: in which call, and how long that may take at most. -1: for ever. */
export interface Sleep {
  readonly index: number
  readonly call: string
  readonly timeoutMs: number
}

/**
 * The call that the program sleeps in now, from a record on.
 * @param option the one that gives a call of the connection's own a time limit
 */
export function sleepNow(scene: Scene, from: number, option: number): Sleep | undefined {
  const { trace, mainThreadState } = scene.child()
  const last = trace.last()
  if (last?.open !== true || last.index < from || mainThreadState() !== "S") return undefined
  const { index, call } = last
  if (WAITS.has(call)) return { index, call, timeoutMs: timeoutOf(last) }
  if (process.hrtime.bigint() - last.startNs < MOMENT_NS) return undefined
  const limit = scene.records().findLast((one) => one.call === "setsockopt" && one.numbers[2] === option)
  return { index, call, timeoutMs: limit === undefined ? -1 : secondsOf(limit) }
}

function timeoutOf({ call, numbers }: TraceRecord): number {
  return (call === "ppoll" ? numbers.at(-2) : numbers.at(-1)) ?? -1
}

/** A struct timeval in ms; 0 means no limit. */
function secondsOf({ preview }: TraceRecord): number {
  if (preview.length < 16) return -1
  const view = new DataView(preview.buffer, preview.byteOffset)
  const ms = Number(view.getBigInt64(0, true)) * 1000 + Number(view.getBigInt64(8, true)) / 1000
  return ms === 0 ? -1 : ms
}

/** Whole ms, rounded up. */
const mostMs = (leftMs: number) => Math.ceil(leftMs) + 1

/** How a function waits, and what is wrong with a wait that is not such. */
export interface Judged {
  /** The call that gets on, and the option that limits its time. */
  readonly call: "read" | "write"
  readonly option: number
  /** One that ends by itself only. */
  blocks(call: string): Diagnosis
  spins(call: string): Diagnosis
  late(values: Values): Diagnosis
}

/** Waits until the code under test sleeps in a call that `fits`, or has returned. */
export async function asleep(
  scene: Scene,
  judged: Judged,
  reply: () => Said | undefined,
  fits: () => Sleep | undefined,
): Promise<Said | Sleep> {
  const from = scene.child().trace.count()
  const found = await scene.wait<Said | Sleep | "many">(
    () => reply() ?? (scene.child().trace.count() - from > MANY_CALLS ? "many" : fits()),
  )
  mindSigpipe(found)
  if (found === "many") throw judged.spins(scene.child().trace.last()?.call ?? "")
  if (!isStuck(found)) return found
  if (found.kind === "repeating") throw judged.spins(found.call.call)
  if (found.kind === "blocked") throw judged.blocks(found.call.call)
  throw scene.giveUp(found, "returning")
}

/** @returns whether the time limit is one of the kernel's own, which a check cannot move */
function mustEndInTime(judged: Judged, { call, timeoutMs }: Sleep, leftMs: number): boolean {
  const own = !WAITS.has(call)
  if (own && timeoutMs === -1) throw judged.blocks(call)
  if (timeoutMs === -1 || timeoutMs > mostMs(leftMs))
    throw judged.late({ left: leftMs, saw: `${Math.round(timeoutMs)}` })
  return own
}

/**
 * Takes a wait from its beginning past its deadline: the clock goes on and the peer wakes the code under test, so that it
 * must count with less time each time.
 * @param from the first record that may be one of this call
 * @returns what it says in the end; undefined when the kernel keeps the time
 */
export async function pastTheDeadline(
  scene: Scene,
  judged: Judged,
  { from, reply, nudge }: { from: number; reply: () => Said | undefined; nudge: () => void },
): Promise<Said | undefined> {
  const first = await asleep(scene, judged, reply, () => sleepNow(scene, from, judged.option))
  if ("returned" in first) return first
  if (mustEndInTime(judged, first, TIME_MS)) return undefined
  const laterMs = 15_000
  tellTime(scene.folder, START_MS + laterMs)
  const later = scene.child().trace.count()
  const second = await asleep(scene, judged, reply, () => {
    // The look at the clock that counts comes after a call that was made after the clock went on.
    const moved = either(scene.child().trace.records(later), judged.call).find(({ result }) => result > 0)
    const sleep = moved === undefined ? undefined : sleepNow(scene, moved.index, judged.option)
    if (sleep === undefined) nudge()
    return sleep
  })
  if ("returned" in second) return second
  if (mustEndInTime(judged, second, TIME_MS - laterMs)) return undefined
  tellTime(scene.folder, START_MS + TIME_MS + 0.5)
  const waits = new Set<number>()
  const end = await scene.wait<Said | "waits">(() => {
    const sleep = sleepNow(scene, second.index + 1, judged.option)
    if (sleep !== undefined) waits.add(sleep.index)
    nudge()
    return waits.size > MOST_WAITS ? "waits" : reply()
  })
  mindSigpipe(end)
  if (end === "waits") throw judged.late({ left: 0, saw: { en: "it waited again", ko: "다시 기다림" } })
  if (isStuck(end)) throw scene.giveUp(end, "returning")
  return end
}
