// A process of part 6.2 that does what the check says, with the times that the checks use.

import { errnoName } from "#sys"
import { isStuck, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import type { AgainReply } from "./again-scenes.ts"
import { type Begun, plan, sleepMs, startTold, type Told, turnsInCircles } from "./told-calls.ts"

/** Time that is left, and by how much the clock goes on whenever it is read: what is left is never a whole number. */
export const LEFT_MS = 50_000.25
export const TICK_MS = 1000.5
/** Time that really passes in poll(), while the clock says that less has. */
export const SHORT_LEFT_MS = 25.25
const SHORT_TICK_MS = 10
const OVER_MS = -5

export type ToldAgain = Told<AgainReply>
export type Task = "waitUntil" | "recvBefore" | "connectBefore"

export const SLEEPS: Text = { en: "it sleeps", ko: "잠듦" }
export const TURNS: Text = { en: "the same calls, again and again", ko: "같은 호출의 끝없는 되풀이" }

/** Calls that wait for descriptors. */
export const WAITS = ["poll", "ppoll", "epoll_wait"]

export function startAgain(scene: Scene): Promise<ToldAgain> {
  return startTold<AgainReply>(scene, "again")
}

/** A new pipe; the words "0" and "1" mean its ends from here on. @returns the end to write to */
export async function pipe(told: ToldAgain): Promise<number> {
  const { returned } = await told.order("pipe")
  return (returned as number[])[1] ?? -1
}

/** Tells a line. @throws Diagnosis when neither a reply nor sleep comes of it, or poll() does not take the time */
export async function begin(scene: Scene, told: ToldAgain, line: string, task: Task): Promise<Begun<AgainReply>> {
  const begun = await told.begin(line)
  if (isStuck(begun)) throw stuckIn(scene, begun, task)
  if (begun.reply?.threw != null) throw new Diagnosis("E6-FRACTION", { task, error: begun.reply.threw })
  return begun
}

export async function needReply(scene: Scene, told: ToldAgain, task: Task): Promise<AgainReply> {
  const reply = await told.reply()
  if (isStuck(reply)) throw stuckIn(scene, reply, task)
  return reply
}

export async function needReplyTo(scene: Scene, told: ToldAgain, line: string, task: Task): Promise<AgainReply> {
  const { reply } = await begin(scene, told, line, task)
  return reply ?? (await needReply(scene, told, task))
}

export function stuckIn(scene: Scene, stuck: Stuck, task: Task): Diagnosis {
  return turnsInCircles(stuck) ? conclude("E6-WAIT-CIRCLES", { task }) : scene.giveUp(stuck, "returning")
}

/** Nothing comes, and the time is soon over. */
export async function endsInTime(scene: Scene, told: ToldAgain, line: string, task: Task): Promise<AgainReply> {
  const begun = await told.begin(`${line} ${SHORT_LEFT_MS} ${SHORT_TICK_MS}`)
  const reply = isStuck(begun) ? begun : (begun.reply ?? (await told.reply()))
  if (isStuck(reply)) {
    if (turnsInCircles(reply) || reply.kind === "blocked") throw conclude("E6-NEVER-OVER", { task })
    throw scene.giveUp(reply, "returning")
  }
  if (reply.threw !== null) throw new Diagnosis("E6-FRACTION", { task, error: reply.threw })
  return reply
}

/** The time is over before it begins: one look, first at nothing, then at what something() has brought about. */
export async function looksOnce(
  scene: Scene,
  told: ToldAgain,
  line: string,
  task: Task,
  expected: { nothing: number; something: number },
  something: () => Promise<void>,
): Promise<void> {
  const late = `${line} ${OVER_MS} 0`
  const begun = await told.begin(late)
  if (isStuck(begun))
    throw turnsInCircles(begun) ? conclude("E6-NEVER-OVER", { task }) : scene.giveUp(begun, "returning")
  if (begun.asleep !== undefined)
    throw new Diagnosis("E6-PAST-SLEEPS", { task, given: sleepMs(begun.asleep) ?? begun.asleep.call })
  const nothing = begun.reply?.returned
  if (nothing !== expected.nothing)
    throw new Diagnosis("E6-TIME-OVER", { task, expected: named(expected.nothing), returned: named(nothing) })
  await something()
  const { returned } = await needReplyTo(scene, told, late, task)
  if (returned !== expected.something) throw new Diagnosis("E6-NO-LOOK", { task, returned: named(returned) })
}

/** A call fails for ever, and the function says so. */
export async function failsWith(
  scene: Scene,
  told: ToldAgain,
  line: string,
  task: Task,
  faults: readonly string[],
  errno: number,
): Promise<void> {
  plan(scene, faults)
  const begun = await told.begin(line)
  if (isStuck(begun) && !turnsInCircles(begun)) throw scene.giveUp(begun, "returning")
  const saw = isStuck(begun) ? TURNS : begun.reply === undefined ? SLEEPS : named(begun.reply.returned)
  const struck = scene.child().trace.faultHits()
  plan(scene, [])
  const [call = ""] = faults[struck.findIndex((hits) => hits > 0)]?.split(" ") ?? []
  if (call === "") return // it waits by other calls
  if (saw !== named(-errno)) throw conclude("E6-ERROR-HIDDEN", { task, call, error: named(-errno), saw })
}

/** The times, in ms, of the calls that wait for descriptors. */
export function timesOf(told: ToldAgain, from: number): number[] {
  const waits = told.all(from).filter(({ call }) => WAITS.includes(call))
  return waits.map((record) => sleepMs(record) ?? 0)
}

/** What may be given to poll() when so much time is left: whole ms, rounded up; one more does no harm. */
export function fits(given: number, leftMs: number): boolean {
  return given === Math.ceil(leftMs) || given === Math.ceil(leftMs) + 1
}

export function named(value: unknown): string {
  if (typeof value !== "number") return String(value)
  return value < 0 && Number.isInteger(value) ? `-${errnoName(value)}` : String(value)
}
