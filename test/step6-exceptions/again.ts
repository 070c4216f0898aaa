// Part 6.2: interrupted calls, and how long to wait. The clock is the check's own; what poll() is given stands in the
// trace.

import { EAGAIN, EBADF, ECONNRESET, EINTR, EIO, ENOMEM, errnoName, POLLHUP, POLLIN, POLLOUT } from "#sys"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import type { AgainReply } from "./again-scenes.ts"
import {
  begin,
  endsInTime,
  failsWith,
  fits,
  LEFT_MS,
  looksOnce,
  named,
  needReply,
  needReplyTo,
  pipe,
  SHORT_LEFT_MS,
  SLEEPS,
  startAgain,
  TICK_MS,
  type ToldAgain,
  TURNS,
  timesOf,
} from "./told-again.ts"
import { onWaits, plan, sleepMs, turnsInCircles, writeFromOutside } from "./told-calls.ts"

/** No int holds the first in ms, and the second is not even a number of ms. */
const FAR = ["4294967296", "Infinity"]
/** Whoever sleeps this long at a time may sleep again after that. */
const LONG_ENOUGH_MS = 1000
const INTERRUPTIONS = 3
/** The clock is not read more often than this before the last of them. */
const MOST_READS = 40

/** Calls whose first argument says which descriptor is meant. */
const OF_A_DESCRIPTOR = ["close", "fcntl", "shutdown", "getsockopt", "read", "recv", "write", "send"]

export const againChecks: StepChecks = {
  "6.2a": async (scene) => {
    const told = await startAgain(scene)
    const cases = [[7], [-EINTR, 5], [-EINTR, -EINTR, -EINTR, 0], [-EAGAIN], [-EINTR, -ECONNRESET], [0], [-EIO]]
    for (const results of cases) {
      const said = results.map(named).join(", ")
      const begun = await told.begin(`again ${results.join(" ")}`)
      if (overran(scene)) throw conclude("E6-AGAIN-OTHER", { said, last: named(results.at(-1)) })
      if (isStuck(begun)) throw scene.giveUp(begun, "returning")
      const { returned = null, made = 0 } = begun.reply ?? {}
      if (made < results.length) throw new Diagnosis("E6-AGAIN-STOPS", { said, made, returned: named(returned) })
      if (returned !== results.at(-1))
        throw new Diagnosis("E6-AGAIN-RETURNS", { said, expected: named(results.at(-1)), returned: named(returned) })
    }
  },

  "6.2b": async (scene) => {
    const told = await startAgain(scene)
    // As the kernel does it: closed, and then something went wrong.
    await closes(scene, told, [], 0)
    await closes(scene, told, ["close #1 after -EINTR"], 0)
    for (const errno of [EIO, EBADF]) await closes(scene, told, [`close after -${errnoName(errno)}`], -errno)
  },

  "6.2c": async (scene) => {
    const told = await startAgain(scene)
    await told.order("pipe")
    await tells(scene, told, `wait 1 ${POLLOUT} ${LEFT_MS} 0`, POLLOUT)
    await told.order("fill")
    await tells(scene, told, `wait 0 ${POLLIN} ${LEFT_MS} 0`, POLLIN)
    // Nobody can write to it any more: that comes without having been asked for, and alone.
    await told.order("pipe")
    await told.order("shut 1")
    const begun = await told.begin(`wait 0 ${POLLIN} ${LEFT_MS} 0`)
    if (isStuck(begun) && !turnsInCircles(begun)) throw scene.giveUp(begun, "returning")
    const saw = isStuck(begun) ? TURNS : begun.reply === undefined ? SLEEPS : hex(begun.reply.returned)
    if (saw !== hex(POLLHUP)) throw conclude("E6-HUP-HIDDEN", { saw })
  },

  "6.2d": async (scene) => {
    const told = await startAgain(scene)
    const writeFd = await pipe(told)
    plan(scene, onWaits(`from 1 to ${INTERRUPTIONS} -> -EINTR`))
    const from = scene.child().trace.count()
    const { reply } = await begin(scene, told, `wait 0 ${POLLIN} ${LEFT_MS} ${TICK_MS}`, "waitUntil")
    const times = timesOf(told, from)
    if (reply !== undefined && times.length <= INTERRUPTIONS)
      throw new Diagnosis("E6-EINTR-GIVES-UP", { task: "waitUntil", returned: named(reply.returned) })
    mustShrink(times)
    // The clock has reached the deadline by being read, over and over, and nobody has slept.
    if (reply !== undefined) throw new Diagnosis("E6-WAIT-CIRCLES", { task: "waitUntil" })
    writeFromOutside(told.pid, writeFd)
    mustTell(await needReply(scene, told, "waitUntil"), POLLIN)
  },

  "6.2e": async (scene) => {
    const told = await startAgain(scene)
    await pipe(told)
    // poll() comes back when its time is over by the kernel's clock, which is another one.
    const { returned, clock } = await endsInTime(scene, told, `wait 0 ${POLLIN}`, "waitUntil")
    if (returned !== 0)
      throw new Diagnosis("E6-TIME-OVER", { task: "waitUntil", expected: "0", returned: named(returned) })
    const lastMs = clock.at(-1) ?? 0
    if (lastMs < SHORT_LEFT_MS) throw new Diagnosis("E6-POLL-EARLY", { deadline: SHORT_LEFT_MS, now: lastMs })
  },

  "6.2f": async (scene) => {
    const told = await startAgain(scene)
    let writeFd = await pipe(told)
    await looksOnce(scene, told, `wait 0 ${POLLIN}`, "waitUntil", { nothing: 0, something: POLLIN }, async () => {
      await told.order("fill")
    })
    for (const far of FAR) {
      writeFd = await pipe(told)
      const begun = await told.begin(`wait 0 ${POLLIN} ${far} 0`)
      if (isStuck(begun) && !turnsInCircles(begun)) throw scene.giveUp(begun, "returning")
      if (isStuck(begun)) throw conclude("E6-FAR", { left: far, saw: TURNS })
      const given = begun.asleep === undefined ? undefined : sleepMs(begun.asleep)
      if (given === undefined || (given >= 0 && given < LONG_ENOUGH_MS))
        throw new Diagnosis("E6-FAR", { left: far, saw: begun.reply?.threw ?? named(begun.reply?.returned ?? given) })
      writeFromOutside(told.pid, writeFd)
      mustTell(await needReply(scene, told, "waitUntil"), POLLIN)
    }
  },

  "6.2g": async (scene) => {
    const told = await startAgain(scene)
    await pipe(told)
    await failsWith(scene, told, `wait 0 ${POLLIN} ${LEFT_MS} 0`, "waitUntil", onWaits("-> -ENOMEM"), ENOMEM)
  },
}

/** The call of again() was made more often than it has results. */
function overran(scene: Scene): boolean {
  return scene.child().values.some((value) => typeof value === "object" && value !== null && "overrun" in value)
}

/** closeOnce() of one end of a new pipe, where close() goes as the faults say. */
async function closes(scene: Scene, told: ToldAgain, faults: readonly string[], expected: number): Promise<void> {
  const { returned: ends } = await told.order("pipe")
  const [fd] = ends as number[]
  plan(scene, faults)
  const from = scene.child().trace.count()
  const begun = await told.begin("close 0")
  if (isStuck(begun) && !turnsInCircles(begun)) throw scene.giveUp(begun, "returning")
  const calls = told.all(from).filter(({ call, numbers }) => OF_A_DESCRIPTOR.includes(call) && numbers[0] === fd)
  const closed = calls.findIndex(({ call }) => call === "close")
  const after = closed < 0 ? undefined : calls[closed + 1]
  const first = named(expected === 0 && faults.length > 0 ? -EINTR : expected)
  if (after !== undefined || isStuck(begun))
    throw conclude("E6-CLOSE-AGAIN", {
      first,
      second: `${after?.call ?? "close"}() = ${named(after?.result ?? -EBADF)}`,
    })
  if (closed < 0) throw new Diagnosis("E6-CLOSE-NEVER")
  const returned = begun.reply?.returned
  if (returned !== expected)
    throw new Diagnosis("E6-CLOSE-SAYS", { first, expected: named(expected), returned: named(returned) })
}

/** waitUntil() of something that is ready. */
async function tells(scene: Scene, told: ToldAgain, line: string, expected: number): Promise<void> {
  mustTell(await needReplyTo(scene, told, line, "waitUntil"), expected)
}

function mustTell({ returned }: AgainReply, expected: number): void {
  if (returned !== expected) throw new Diagnosis("E6-REVENTS", { expected: hex(expected), returned: hex(returned) })
}

/** The clock goes on by TICK_MS whenever it is read. A look, which takes no time, may come before any wait. */
function mustShrink(all: readonly number[]): void {
  const times = all.filter((given) => given !== 0)
  const lefts = Array.from({ length: MOST_READS }, (_, reads) => LEFT_MS - reads * TICK_MS)
  for (const [i, given] of times.entries()) {
    if (i > 0 && given >= (times[i - 1] ?? 0)) throw new Diagnosis("E6-DEADLINE-ANEW", { times: times.join(", ") })
    if (lefts.some((leftMs) => fits(given, leftMs))) continue
    const leftMs = lefts.find((one) => Math.floor(one) === given)
    if (leftMs !== undefined) throw new Diagnosis("E6-ROUNDED-DOWN", { left: leftMs, given })
    throw new Diagnosis("E6-TIME-LEFT", { task: "waitUntil", left: LEFT_MS, given })
  }
}

function hex(value: unknown): string {
  return typeof value === "number" && value >= 0 ? `0x${value.toString(16)}` : named(value)
}
