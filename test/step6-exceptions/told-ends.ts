// A process of part 6.1 that does what the check says: its signals, its waits, and what it means when they go wrong.

import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { SIGCHLD, SIGINT, SIGTERM, sigset } from "#sys"
import { OUTSIDE } from "../../workbook/grader/phrases.ts"
import { isStuck, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import type { EndsReply } from "./ends-scenes.ts"
import { type Begun, sleepMs, startTold, type Told, turnsInCircles } from "./told-calls.ts"

/** So many children end at once. */
export const MANY = 20
/** A wait that only news ends: longer than any check. */
export const LONG_MS = 60_000
/** Whoever may sleep for ever and sleeps this long at a time does the same. */
const FOR_EVER_MS = 60_000

export interface Sent {
  readonly name: NodeJS.Signals
  readonly signum: number
}
export const CHLD: Sent = { name: "SIGCHLD", signum: SIGCHLD }
export const TERM: Sent = { name: "SIGTERM", signum: SIGTERM }
export const INT: Sent = { name: "SIGINT", signum: SIGINT }

export type ToldEnds = Told<EndsReply>

export function startEnds(scene: Scene, faults: readonly string[] = []): Promise<ToldEnds> {
  const limits = { processes: MANY + 12 }
  return startTold<EndsReply>(scene, "ends", { folder: scene.folder }, { faults, limits })
}

/** Starts a child that ends with this status when the gate is open, and returns its pid. */
export async function fork(told: ToldEnds, status: number, gate: string): Promise<number> {
  return Number((await told.order(`fork ${status} ${gate}`)).returned)
}

export function openGate(scene: Scene): void {
  writeFileSync(join(scene.folder, "gate"), "")
}

/** takeEnds(), while so many children have ended and so many others have not. */
export async function takes(scene: Scene, told: ToldEnds, now: { ended: number; others: number }): Promise<EndsReply> {
  const { reply, asleep } = await begin(scene, told, "take", (stuck) => {
    if (turnsInCircles(stuck)) return conclude("E6-TAKE-SPINS", now)
    return stuck.kind === "blocked" ? new Diagnosis("E6-WAITS-FOR-ENDS", { ...now, call: stuck.call.call }) : undefined
  })
  if (reply === undefined) throw new Diagnosis("E6-WAITS-FOR-ENDS", { ...now, call: asleep?.call ?? "waitpid" })
  if (reply.threw !== null) throw new Diagnosis("E6-ECHILD-THROWS", { ...now, error: reply.threw })
  return reply
}

/** No child is left. */
export function mustBeTaken(scene: Scene, told: number): void {
  const left = scene.child().descendants().length
  if (left > 0) throw new Diagnosis("E6-ONE-END", { many: MANY, told, left })
}

/** openSignals(): returns its descriptor. Each signal is held back from here on. */
export async function openSignals(told: ToldEnds): Promise<number> {
  const { returned, threw } = await told.order("open")
  if (threw !== null) throw new Diagnosis("E0-THREW", { error: threw, where: OUTSIDE }, "crashed")
  for (const { name, signum } of [CHLD, TERM, INT]) {
    if (setOf(told.pid, "SigIgn", signum)) throw new Diagnosis("E6-CHLD-IGNORED")
    if (!setOf(told.pid, "SigBlk", signum)) throw new Diagnosis("E6-NOT-BLOCKED", { signal: name })
  }
  return Number(returned)
}

/** Whether a signal is among those that a process ignores or blocks. proc_pid_status(5) */
function setOf(pid: number, set: "SigIgn" | "SigBlk", signum: number): boolean {
  const status = readFileSync(`/proc/${pid}/status`, "utf8")
  const mask = new RegExp(`^${set}:\\s*([0-9a-f]+)`, "m").exec(status)?.[1] ?? "0"
  return ((BigInt(`0x${mask}`) >> BigInt(signum - 1)) & 1n) === 1n
}

/** Tells a line. @throws Diagnosis when neither a reply nor sleep comes of it */
export async function begin(
  scene: Scene,
  told: ToldEnds,
  line: string,
  known: (stuck: Stuck) => Diagnosis | undefined = () => undefined,
): Promise<Begun<EndsReply>> {
  const begun = await told.begin(line)
  if (isStuck(begun)) throw known(begun) ?? stuckIn(scene, begun, TERM)
  return begun
}

/** waitForEvents() that replies or sleeps, as it may. */
export async function waits(scene: Scene, told: ToldEnds, line: string, timeoutMs: number): Promise<Begun<EndsReply>> {
  const begun = await begin(scene, told, line)
  const { reply, asleep } = begun
  if (reply?.threw != null) throw new Diagnosis("E0-THREW", { error: reply.threw, where: OUTSIDE }, "crashed")
  if (asleep === undefined) return begun
  if (asleep.call === "read") throw new Diagnosis("E6-READ-BLOCKS")
  // ppoll() and sigtimedwait() let them through for as long as they sleep, and not a moment longer.
  const { call } = asleep
  if (["poll", "epoll_wait"].includes(call) && !setOf(told.pid, "SigBlk", SIGTERM))
    throw new Diagnosis("E6-GAP", { call })
  const saw = sleepMs(asleep)
  const asAsked = saw === timeoutMs || (timeoutMs < 0 && saw !== undefined && (saw < 0 || saw >= FOR_EVER_MS))
  if (saw !== undefined && !asAsked) throw new Diagnosis("E6-TIMEOUT", { given: timeoutMs, saw })
  return begun
}

/** waitForEvents() while there is nothing to tell. `early`: what it means when it returns with nothing. */
export async function sleeps(
  scene: Scene,
  told: ToldEnds,
  { line, timeoutMs, early = "E6-WOKEN" }: { line: string; timeoutMs: number; early?: string },
): Promise<void> {
  const { reply } = await waits(scene, told, line, timeoutMs)
  if (reply === undefined) return
  const { returned } = reply
  throw new Diagnosis(returned === 0 ? early : "E6-NOT-DRAINED", { returned: setText(returned) })
}

/**
 * Sends a signal to the process, which sleeps in waitForEvents(): it tells of it, now or in the next call, which does
 * not sleep.
 */
export async function wake(scene: Scene, told: ToldEnds, sent: Sent): Promise<void> {
  process.kill(told.pid, sent.name)
  await hearsNow(scene, told, sent)
}

export async function hearsNow(scene: Scene, told: ToldEnds, sent: Sent): Promise<void> {
  const { returned } = await needReply(scene, told, sent)
  if (returned === 0) await hearsOf(scene, told, "wait 0 -1", [sent])
  else mustBeSet(returned, sigset(sent.signum))
}

export async function needReply(scene: Scene, told: ToldEnds, sent: Sent): Promise<EndsReply> {
  const reply = await told.reply()
  if (isStuck(reply)) throw stuckIn(scene, reply, sent)
  return reply
}

/** waitForEvents() until all signals that were sent are told: none of these waits sleeps. */
export async function hearsOf(scene: Scene, told: ToldEnds, line: string, sent: readonly Sent[]): Promise<EndsReply[]> {
  const all = sigset(...sent.map(({ signum }) => signum))
  const replies: EndsReply[] = []
  for (let heard = 0; heard !== all; ) {
    const { reply } = await waits(scene, told, line, line.endsWith("-1") ? -1 : LONG_MS)
    const missing = sent.filter(({ signum }) => (heard & sigset(signum)) === 0)
    if (reply === undefined && heard === 0) throw new Diagnosis("E6-SLEEPS-ON", { signal: missing[0]?.name ?? "" })
    if (reply !== undefined && heard === 0 && replies.length > sent.length)
      throw new Diagnosis("E6-NOT-DRAINED", { returned: setText(reply.returned) })
    if (reply === undefined || replies.length > sent.length)
      throw new Diagnosis("E6-SIGNALS-LOST", { sent: namesOf(sent), missing: namesOf(missing) })
    const { returned } = reply
    if (typeof returned !== "number" || (returned & ~all) !== 0) mustBeSet(returned, all)
    heard |= Number(returned)
    replies.push(reply)
  }
  return replies
}

export function mustBeSet(returned: unknown, expected: number): void {
  if (returned !== expected) throw new Diagnosis("E6-SET", { expected: hex(expected), saw: setText(returned) })
}

/** What it means that a wait does not come to its end. */
export function stuckIn(scene: Scene, stuck: Stuck, { name }: Sent): Diagnosis {
  if (stuck.kind === "ended" && stuck.ending.signal !== null) {
    const { signal } = stuck.ending
    if ([CHLD, TERM, INT].some((one) => one.name === signal)) return conclude("E6-SIGNAL-ENDS", { signal })
  }
  if (turnsInCircles(stuck)) return conclude("E6-WAIT-SPINS", { timeout: LONG_MS })
  if (stuck.kind === "blocked" && stuck.call.call === "read") return new Diagnosis("E6-READ-BLOCKS")
  if (stuck.kind === "blocked") return new Diagnosis("E6-SLEEPS-ON", { signal: name })
  return scene.giveUp(stuck, "returning")
}

function namesOf(sent: readonly Sent[]): string {
  return sent.map(({ name }) => name).join(", ")
}

export function hex(value: number | undefined): string {
  return value === undefined ? "-" : `${value < 0 ? "-" : ""}0x${Math.abs(value).toString(16)}`
}

function setText(returned: unknown): string {
  return typeof returned === "number" ? hex(returned) : String(returned)
}
