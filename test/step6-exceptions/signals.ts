// Part 6.1: signals, and the one place where the program sleeps.

import { readFileSync } from "node:fs"
import { POLLIN, SIGINT, SIGTERM, sigset } from "#sys"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import type { EndsReply } from "./ends-scenes.ts"
import { onWaits, plan, sleepMs, turnsInCircles, writeFromOutside } from "./told-calls.ts"
import {
  begin,
  CHLD,
  hearsOf,
  hex,
  INT,
  LONG_MS,
  mustBeSet,
  needReply,
  openSignals,
  sleeps,
  startEnds,
  stuckIn,
  TERM,
  waits,
  wake,
} from "./told-ends.ts"

/** A wait that time ends. */
const SHORT_MS = 20

const SLEEPS = { en: "not there, for it sleeps", ko: "없음 (자고 있음)" }
const SPINS = { en: "the same call, again and again", ko: "같은 호출의 끝없는 되풀이" }

export const signalsChecks: StepChecks = {
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
      throw new Diagnosis("E6-READINESS", { expected: listOf([0, POLLIN]), saw: SLEEPS })
    }
    mustBeSet(ready.returned, 0)
    mustBeReady(ready.revents, [0, POLLIN])
    await told.order("empty 1")
    // Now a signal alone: what was ready before is not.
    process.kill(told.pid, TERM.name)
    const old = (await hearsOf(scene, told, line, [TERM])).find(({ revents }) => revents.some((one) => one !== 0))
    if (old !== undefined) throw new Diagnosis("E6-OLD-REVENTS", { saw: listOf(old.revents) })
    // Both at once, and the descriptor stays ready.
    await told.order("fill 0")
    process.kill(told.pid, INT.name)
    const replies: EndsReply[] = []
    for (let turns = 0; turns < 3; turns++) {
      const { reply } = await waits(scene, told, line, LONG_MS)
      if (reply === undefined) throw new Diagnosis("E6-READINESS", { expected: listOf([POLLIN, 0]), saw: SLEEPS })
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
}

const O_CLOEXEC_OCTAL = 0o2000000

/** proc_pid_fdinfo(5) */
function closesOnExec(pid: number, fd: number): boolean {
  const [, flags = "0"] = /^flags:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/fdinfo/${fd}`, "utf8")) ?? []
  return (Number.parseInt(flags, 8) & O_CLOEXEC_OCTAL) !== 0
}

function mustBeReady(revents: readonly number[], expected: readonly number[]): void {
  if (revents.join() !== expected.join())
    throw new Diagnosis("E6-READINESS", { expected: listOf(expected), saw: listOf(revents) })
}

function listOf(revents: readonly number[]): string {
  return revents.map((one) => hex(one)).join(", ")
}
