// Part 6.1: signals, and the ends of children.

import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { POLLIN, SIGCHLD, SIGINT, SIGKILL, SIGTERM, SIGUSR1, sigset } from "#sys"
import { OUTSIDE } from "../../workbook/grader/phrases.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import type { EndsReply } from "./ends-scenes.ts"
import {
  type Begun,
  onWaits,
  plan,
  sleepMs,
  startTold,
  type Told,
  turnsInCircles,
  writeFromOutside,
} from "./told-calls.ts"

/** So many children end at once. */
const MANY = 20
/** A wait that only news ends: longer than any check. */
const LONG_MS = 60_000
/** Whoever may sleep for ever and sleeps this long at a time does the same. */
const FOR_EVER_MS = 60_000
/** A wait that time ends. */
const SHORT_MS = 20

interface Sent {
  readonly name: NodeJS.Signals
  readonly signum: number
}
const CHLD: Sent = { name: "SIGCHLD", signum: SIGCHLD }
const TERM: Sent = { name: "SIGTERM", signum: SIGTERM }
const INT: Sent = { name: "SIGINT", signum: SIGINT }

type ToldEnds = Told<EndsReply>

export const endsChecks: StepChecks = {
  "6.1a": async (scene) => {
    const told = await startEnds(scene)
    // What each leaves behind: an exit status, or the number of a signal. waitpid(2)
    const expected = new Map<number, number>()
    for (let i = 0; i < MANY - 2; i++) expected.set(await fork(told, i, "gate"), i << 8)
    for (const [name, signum] of [["SIGKILL", SIGKILL] as const, ["SIGUSR1", SIGUSR1] as const]) {
      const pid = await fork(told, 0, "never")
      expected.set(pid, signum)
      process.kill(pid, name)
    }
    openGate(scene)
    await zombies(scene, MANY)
    const { returned, ended } = await takes(scene, told, { ended: MANY, others: 0 })
    mustBeTaken(scene, ended.length)
    mustTellEach(ended, [...expected.keys()])
    const wrong = ended.find(([pid, wstatus]) => wstatus !== expected.get(pid))
    if (wrong !== undefined)
      throw new Diagnosis("E6-WSTATUS", { expected: hex(expected.get(wrong[0])), saw: hex(wrong[1]) })
    mustCount(returned, MANY)
    await takesNone(scene, told, 0)
  },

  "6.1b": async (scene) => {
    const told = await startEnds(scene)
    await takesNone(scene, told, 0)
    const [gone, runs, stopped] = [
      await fork(told, 3, "gate"),
      await fork(told, 0, "never"),
      await fork(told, 0, "never"),
    ]
    process.kill(stopped, "SIGSTOP")
    await scene.need("start", () => stateOf(scene, stopped) === "T" || undefined)
    openGate(scene)
    await zombies(scene, 1)
    const { returned, ended } = await takes(scene, told, { ended: 1, others: 2 })
    if (ended.some(([pid]) => pid === stopped)) throw new Diagnosis("E6-STOPPED-ENDS")
    mustTellEach(ended, [gone])
    mustCount(returned, 1)
    await takesNone(scene, told, 2)
    for (const pid of [runs, stopped]) process.kill(pid, "SIGKILL")
    await zombies(scene, 2)
    mustTellEach((await takes(scene, told, { ended: 2, others: 0 })).ended, [runs, stopped])
  },

  "6.1c": async (scene) => {
    const told = await startEnds(scene)
    const fd = await openSignals(told)
    if (fd >= 0 && !closesOnExec(told.pid, fd)) throw new Diagnosis("E6-SIGNALS-EXEC")
    for (const { name } of [CHLD, TERM, INT]) process.kill(told.pid, name)
    await told.order("look")
  },

  "6.1d": async (scene) => {
    const told = await startEnds(scene, ["signalfd -> -EMFILE"])
    const { returned, threw } = await told.order("open")
    const asked = (scene.child().trace.faultHits()[0] ?? 0) > 0
    if (asked && threw === null) throw new Diagnosis("E6-OPEN-UNCHECKED", { returned: String(returned) })
  },

  "6.1e": async (scene) => {
    const told = await startEnds(scene)
    await openSignals(told)
    for (const sent of [[TERM], [CHLD], [INT], [CHLD, TERM, INT]]) {
      for (const { name } of sent) process.kill(told.pid, name)
      await hearsOf(scene, told, "wait 0 -1", sent)
      await sleeps(scene, told, { line: "wait 0 -1", timeoutMs: -1 })
      await wake(scene, told, TERM)
    }
  },

  "6.1f": async (scene) => {
    const told = await startEnds(scene)
    await openSignals(told)
    await told.order("pipe")
    for (const timeoutMs of [0, SHORT_MS]) {
      const { reply, asleep } = await waits(scene, told, `wait 1 ${timeoutMs}`, timeoutMs)
      if (asleep !== undefined && timeoutMs === 0)
        throw new Diagnosis("E6-TIMEOUT", { given: 0, saw: sleepMs(asleep) ?? asleep.call })
      mustBeSet((reply ?? (await needReply(scene, told, TERM))).returned, 0)
    }
    for (const [timeoutMs, sent] of [[LONG_MS, TERM] as const, [-1, INT] as const, [-1, CHLD] as const]) {
      await sleeps(scene, told, { line: `wait 1 ${timeoutMs}`, timeoutMs })
      await wake(scene, told, sent)
    }
    // What the array holds behind nfds is not asked for.
    await told.order("fill 0")
    await sleeps(scene, told, { line: "wait 0 -1", timeoutMs: -1, early: "E6-BEHIND-NFDS" })
    await wake(scene, told, TERM)
  },

  "6.1g": async (scene) => {
    const told = await startEnds(scene)
    await openSignals(told)
    await told.order("pipe")
    const { returned: writeFd } = await told.order("pipe")
    const line = `wait 2 ${LONG_MS}`
    await sleeps(scene, told, { line, timeoutMs: LONG_MS })
    writeFromOutside(told.pid, Number(writeFd))
    const ready = await told.reply()
    if (isStuck(ready)) {
      if (turnsInCircles(ready) || ready.kind === "ended") throw stuckIn(scene, ready, TERM)
      throw new Diagnosis("E6-READINESS", { expected: listOf([0, POLLIN]), saw: "-" })
    }
    mustBeSet(ready.returned, 0)
    mustBeReady(ready.revents, [0, POLLIN])
    await told.order("empty 1")
    // Now a signal alone: what was ready before is not.
    process.kill(told.pid, TERM.name)
    const [news] = await hearsOf(scene, told, line, [TERM])
    if (news?.revents.some((revents) => revents !== 0) === true)
      throw new Diagnosis("E6-OLD-REVENTS", { saw: listOf(news.revents) })
    // Both at once, and the descriptor stays ready.
    await told.order("fill 0")
    process.kill(told.pid, INT.name)
    const replies: EndsReply[] = []
    for (let turns = 0; turns < 3; turns++) {
      const { reply } = await waits(scene, told, line, LONG_MS)
      if (reply === undefined) throw new Diagnosis("E6-READINESS", { expected: listOf([POLLIN, 0]), saw: "-" })
      if (reply.returned !== 0) mustBeSet(reply.returned, sigset(SIGINT))
      replies.push(reply)
    }
    if (!replies.some(({ returned }) => returned !== 0)) throw new Diagnosis("E6-STARVED", { turns: replies.length })
    const readiness = replies.filter(({ revents }) => revents[0] !== 0)
    if (readiness.length < 2) mustBeReady(replies.at(-1)?.revents ?? [], [POLLIN, 0])
    for (const { revents } of readiness) mustBeReady(revents, [POLLIN, 0])
  },

  "6.1h": async (scene) => {
    const told = await startEnds(scene)
    await openSignals(told)
    await told.order("pipe")
    await told.order("fill 0")
    const line = `wait 1 ${LONG_MS}`
    const first = await waits(scene, told, line, LONG_MS)
    mustBeReady(first.reply?.revents ?? [0], [POLLIN])
    await told.order("empty 0")
    plan(scene, onWaits("#1 -> -EINTR"))
    const { reply } = await begin(scene, told, line)
    if (reply?.threw != null) throw new Diagnosis("E6-EINTR-FAILS", { saw: reply.threw })
    if (typeof reply?.returned === "number" && reply.returned < 0)
      throw new Diagnosis("E6-EINTR-FAILS", { saw: String(reply.returned) })
    // Whoever waits again after -EINTR has news to come.
    if (reply === undefined) process.kill(told.pid, TERM.name)
    const { returned, revents } = reply ?? (await needReply(scene, told, TERM))
    if (returned !== 0) mustBeSet(returned, reply === undefined ? sigset(SIGTERM) : 0)
    if (revents[0] !== 0) throw new Diagnosis("E6-OLD-REVENTS", { saw: listOf(revents) })
  },

  "6.1i": async (scene) => {
    const told = await startEnds(scene)
    await openSignals(told)
    plan(scene, onWaits("-> -ENOMEM"))
    const begun = await told.begin(`wait 0 ${LONG_MS}`)
    if (isStuck(begun)) {
      if (turnsInCircles(begun)) throw conclude("E6-POLL-HIDDEN", { saw: SPINS })
      throw stuckIn(scene, begun, TERM)
    }
    const { returned, threw = null } = begun.reply ?? {}
    if (threw === null) throw new Diagnosis("E6-POLL-HIDDEN", { saw: String(returned) })
  },

  "6.1j": async (scene) => {
    const told = await startEnds(scene)
    await openSignals(told)
    for (let i = 0; i < MANY; i++) await fork(told, 0, "gate")
    await sleeps(scene, told, { line: "wait 0 -1", timeoutMs: -1 })
    // All of them end while it cannot look: the kernel keeps one SIGCHLD.
    process.kill(told.pid, "SIGSTOP")
    await scene.need("idle", () => scene.child().mainThreadState() === "T" || undefined)
    openGate(scene)
    await scene.need("endOfBatch", () => {
      const left = scene.child().descendants()
      return left.every(({ state }) => state === "Z") || undefined
    })
    if (scene.child().descendants().length < MANY) throw new Diagnosis("E6-CHLD-IGNORED")
    process.kill(told.pid, "SIGCONT")
    await hearsNow(scene, told, CHLD)
    const { ended } = await takes(scene, told, { ended: MANY, others: 0 })
    mustBeTaken(scene, ended.length)
    await sleeps(scene, told, { line: "wait 0 -1", timeoutMs: -1 })
  },
}

const SPINS = { en: "the same call, again and again", ko: "같은 호출의 끝없는 되풀이" }

function startEnds(scene: Scene, faults: readonly string[] = []): Promise<ToldEnds> {
  const limits = { processes: MANY + 12 }
  return startTold<EndsReply>(scene, "ends", { folder: scene.folder }, { faults, limits })
}

/** Starts a child that ends with this status when the gate is open, and returns its pid. */
async function fork(told: ToldEnds, status: number, gate: string): Promise<number> {
  return Number((await told.order(`fork ${status} ${gate}`)).returned)
}

function openGate(scene: Scene): void {
  writeFileSync(join(scene.folder, "gate"), "")
}

function stateOf(scene: Scene, pid: number): string | undefined {
  return scene
    .child()
    .descendants()
    .find((one) => one.pid === pid)?.state
}

/** Waits until so many children have ended. */
async function zombies(scene: Scene, count: number): Promise<void> {
  await scene.need("endOfBatch", () => {
    const dead = scene
      .child()
      .descendants()
      .filter(({ state }) => state === "Z")
    return dead.length === count || undefined
  })
}

/** takeEnds(), while so many children have ended and so many others have not. */
async function takes(scene: Scene, told: ToldEnds, now: { ended: number; others: number }): Promise<EndsReply> {
  const { reply, asleep } = await begin(scene, told, "take", (stuck) =>
    turnsInCircles(stuck) ? conclude("E6-TAKE-SPINS", now) : undefined,
  )
  if (reply === undefined) throw new Diagnosis("E6-WAITS-FOR-ENDS", { ...now, call: asleep?.call ?? "waitpid" })
  if (reply.threw !== null) throw new Diagnosis("E6-ECHILD-THROWS", { ...now, error: reply.threw })
  return reply
}

async function takesNone(scene: Scene, told: ToldEnds, others: number): Promise<void> {
  const { returned, ended } = await takes(scene, told, { ended: 0, others })
  mustTellEach(ended, [])
  mustCount(returned, 0)
}

function mustCount(returned: unknown, expected: number): void {
  if (returned !== expected) throw new Diagnosis("E6-TAKEN-COUNT", { expected, returned: String(returned) })
}

/** No child is left. */
function mustBeTaken(scene: Scene, told: number): void {
  const left = scene.child().descendants().length
  if (left > 0) throw new Diagnosis("E6-ONE-END", { many: MANY, told, left })
}

function mustTellEach(ended: readonly (readonly [number, number])[], pids: readonly number[]): void {
  const told = ended.map(([pid]) => pid).sort((a, b) => a - b)
  const expected = pids.toSorted((a, b) => a - b)
  if (told.join() !== expected.join())
    throw new Diagnosis("E6-END-UNTOLD", { expected: expected.length, told: told.length })
}

/** openSignals(): returns its descriptor. Each signal is held back from here on. */
async function openSignals(told: ToldEnds): Promise<number> {
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

const O_CLOEXEC_OCTAL = 0o2000000

/** proc_pid_fdinfo(5) */
function closesOnExec(pid: number, fd: number): boolean {
  const [, flags = "0"] = /^flags:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/fdinfo/${fd}`, "utf8")) ?? []
  return (Number.parseInt(flags, 8) & O_CLOEXEC_OCTAL) !== 0
}

/** Tells a line. @throws Diagnosis when neither a reply nor sleep comes of it */
async function begin(
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
async function waits(scene: Scene, told: ToldEnds, line: string, timeoutMs: number): Promise<Begun<EndsReply>> {
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
async function sleeps(
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
async function wake(scene: Scene, told: ToldEnds, sent: Sent): Promise<void> {
  process.kill(told.pid, sent.name)
  await hearsNow(scene, told, sent)
}

async function hearsNow(scene: Scene, told: ToldEnds, sent: Sent): Promise<void> {
  const { returned } = await needReply(scene, told, sent)
  if (returned === 0) await hearsOf(scene, told, "wait 0 -1", [sent])
  else mustBeSet(returned, sigset(sent.signum))
}

async function needReply(scene: Scene, told: ToldEnds, sent: Sent): Promise<EndsReply> {
  const reply = await told.reply()
  if (isStuck(reply)) throw stuckIn(scene, reply, sent)
  return reply
}

/** waitForEvents() until all signals that were sent are told: none of these waits sleeps. */
async function hearsOf(scene: Scene, told: ToldEnds, line: string, sent: readonly Sent[]): Promise<EndsReply[]> {
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

function mustBeSet(returned: unknown, expected: number): void {
  if (returned !== expected) throw new Diagnosis("E6-SET", { expected: hex(expected), saw: setText(returned) })
}

function mustBeReady(revents: readonly number[], expected: readonly number[]): void {
  if (revents.join() !== expected.join())
    throw new Diagnosis("E6-READINESS", { expected: listOf(expected), saw: listOf(revents) })
}

/** What it means that a wait does not come to its end. */
function stuckIn(scene: Scene, stuck: Stuck, { name }: Sent): Diagnosis {
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

function hex(value: number | undefined): string {
  return value === undefined ? "-" : `${value < 0 ? "-" : ""}0x${Math.abs(value).toString(16)}`
}

function setText(returned: unknown): string {
  return typeof returned === "number" ? hex(returned) : String(returned)
}

function listOf(revents: readonly number[]): string {
  return revents.map((one) => hex(one)).join(", ")
}
