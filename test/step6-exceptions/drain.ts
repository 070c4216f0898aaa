// Part 6.6: how a server ends. Its children are waited for, by a clock of the check's own.

import { SIGKILL } from "#sys"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"
import { timeoutOf } from "./held-clock.ts"
import { HANG, type Reply } from "./storm-facts.ts"
import { isReply, leftOf, type Outcome, startStorm, type ToldStorm, waits } from "./told-storm.ts"

/** How long the children have. */
export const DRAIN_MS = 5000
/** Whoever sees that the time is over and does something about it has made fewer calls by then. */
const MANY_CALLS = 100

/** The signals that the parent has sent to processes. */
function sent(storm: ToldStorm): { pid: number; signum: number }[] {
  return storm
    .calls("kill")
    .map(({ numbers: [pid = 0, signum = 0] }) => ({ pid, signum }))
    .filter(({ signum }) => signum !== 0)
}

function mustSpare(storm: ToldStorm, now: number): void {
  if (sent(storm).length > 0) throw new Diagnosis("E6-DRAIN-KILLS-EARLY", { drain: DRAIN_MS, now })
}

/** What drain() sleeps in while children are there, until the time is over at the latest. */
function mustWaitFor(outcome: Outcome, storm: ToldStorm, now: number, left: number): TraceRecord {
  mustSpare(storm, now)
  if (isReply(outcome)) throw new Diagnosis("E6-DRAIN-EARLY", { left })
  const timeout = timeoutOf(outcome) ?? Number.POSITIVE_INFINITY
  const rest = DRAIN_MS - now
  if (timeout > rest + 1) {
    const slept = Number.isFinite(timeout) ? `${timeout} ms` : { en: "without a limit", ko: "한도 없음" }
    throw new Diagnosis("E6-DRAIN-SLEEPS-ON", { call: outcome.call, rest, slept })
  }
  return outcome
}

/** The end of drain(), of which the time is over, or all children have ended. */
async function drained(scene: Scene, storm: ToldStorm): Promise<Reply> {
  const from = scene.child().trace.count()
  const reply = await storm.reply(() => sent(storm).length === 0 && scene.child().trace.count() - from > MANY_CALLS)
  if (reply !== undefined && !isStuck(reply)) return reply
  if (reply !== undefined && !waits(reply)) throw scene.giveUp(reply, "returning")
  const killed = sent(storm)
  const { zombies, alive } = leftOf(storm)
  if (alive > 0 && killed.length > 0) throw new Diagnosis("E6-DRAIN-MILD", { alive })
  if (alive > 0) throw new Diagnosis("E6-DRAIN-NEVER-KILLS", { drain: DRAIN_MS })
  throw new Diagnosis("E6-DRAIN-MISSES", { zombies })
}

/** No child is left, and so many were killed. */
export function mustBeEmpty(storm: ToldStorm, reply: Reply, killed: number): void {
  const left = reply.children.length
  const { zombies, alive } = leftOf(storm)
  if (zombies > 0 || alive > 0 || left > 0) throw new Diagnosis("E6-DRAIN-LEAVES", { zombies, alive, left })
  if (reply.returned !== killed)
    throw new Diagnosis("E6-DRAIN-COUNT", { expected: killed, saw: String(reply.returned) })
  if (reply.failures !== killed) throw new Diagnosis("E6-DRAIN-FAILURES", { expected: killed, saw: reply.failures })
}

export const drainChecks: StepChecks = {
  "6.6i": async (scene) => {
    const storm = await startStorm(scene)
    const none = await storm.begin(`drain ${DRAIN_MS}`)
    if (!isReply(none)) throw new Diagnosis("E6-DRAIN-NOBODY", { call: none.call })
    mustBeEmpty(storm, none, 0)
    const [gone, first, second] = [await storm.guest(), await storm.guest(), await storm.guest()]
    await storm.leave(gone)
    await storm.order("shut")
    let sleep = mustWaitFor(await storm.begin(`drain ${DRAIN_MS}`), storm, 0, 2)
    sleep = mustWaitFor(await storm.at(1000, sleep), storm, 1000, 2)
    process.kill(storm.pid, "SIGTERM")
    const told = await storm.wake(sleep)
    mustSpare(storm, 1000)
    if (isReply(told)) throw new Diagnosis("E6-DRAIN-SIGNAL", { left: 2 })
    mustWaitFor(told, storm, 1000, 2)
    if (!(await storm.say(first, "still here\n")))
      throw new Diagnosis("E6-DRAIN-KILLS-EARLY", { drain: DRAIN_MS, now: 1000 })
    // Both ends while it cannot look: one signal.
    process.kill(storm.pid, "SIGSTOP")
    await storm.leave(first)
    await storm.leave(second)
    process.kill(storm.pid, "SIGCONT")
    mustBeEmpty(storm, await drained(scene, storm), 0)
  },

  "6.6j": async (scene) => {
    const storm = await startStorm(scene)
    const [hangs, deaf, talks, leaves] = [
      await storm.guest(),
      await storm.guest(),
      await storm.guest(),
      await storm.guest(),
    ]
    for (const served of [hangs, deaf]) await storm.say(served, HANG)
    await storm.order("shut")
    let sleep = mustWaitFor(await storm.begin(`drain ${DRAIN_MS}`), storm, 0, 4)
    sleep = mustWaitFor(await storm.at(1000, sleep), storm, 1000, 4)
    await storm.leave(leaves)
    sleep = mustWaitFor(await storm.on(sleep), storm, 1000, 3)
    sleep = mustWaitFor(await storm.at(DRAIN_MS - 1000, sleep), storm, DRAIN_MS - 1000, 3)
    const last = await storm.at(DRAIN_MS, sleep)
    if (sent(storm).length === 0 && isReply(last))
      throw new Diagnosis("E6-DRAIN-LEAVES", { ...leftOf(storm), left: last.children.length })
    const reply = await drained(scene, storm)
    const rest = [hangs.pid, deaf.pid, talks.pid]
    const other = sent(storm).find(({ pid }) => !rest.includes(pid))
    if (other !== undefined) throw new Diagnosis("E6-DRAIN-OTHERS", { pid: other.pid })
    mustBeEmpty(storm, reply, rest.length)
    if (sent(storm).some(({ signum }) => signum !== SIGKILL)) throw new Diagnosis("E6-DRAIN-MILD", { alive: 0 })
  },
}
