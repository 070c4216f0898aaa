// Part 5.3: a pool of workers that is kept full.

import { SIGCHLD, SIGHUP, SIGINT, SIGTERM, sigset } from "#sys"
import { FIRST_DELAY_MS, MOST_DELAY_MS, STEADY_MS } from "../../solutions/step5-prefork/prefork.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Born } from "./pool-scenes.ts"
import { hasEnded, sleepsIn, startPool, type ToldPool, valuesWith, waits } from "./told-pool.ts"

const PARENTS = sigset(SIGCHLD, SIGTERM, SIGINT, SIGHUP)
const NAMES = [
  ["SIGCHLD", SIGCHLD],
  ["SIGTERM", SIGTERM],
  ["SIGINT", SIGINT],
  ["SIGHUP", SIGHUP],
] as const

/** Failures in a row, many times as many as it takes to reach the longest wait. */
const MANY_FAILURES = 45
/** Due in so many ms: long enough for the check to look. */
const LATER_MS = 6000
/** How far the clock goes at each reading, where it goes by itself. */
const TICK_MS = 4
/** A wait that is longer than this costs nothing. */
const LONG_MS = 1000

function namesOf(set: number): string {
  return NAMES.filter(([, signum]) => (set & sigset(signum)) !== 0)
    .map(([name]) => name)
    .join(", ")
}

/** A turn that is ended by SIGHUP if it would sleep for long. @returns the timeout that it slept with, and the reply */
async function interruptedTurn(scene: Scene, pool: ToldPool) {
  const from = scene.child().trace.count()
  let interrupted = false
  const replied = pool.begin("turn", () => {
    const call = sleepsIn(scene, pool.pid, "sigtimedwait")
    const timeoutMs = call?.numbers[1] ?? 0
    if (interrupted || call === undefined || (timeoutMs >= 0 && timeoutMs < LONG_MS)) return
    interrupted = true
    process.kill(pool.pid, "SIGHUP")
  })
  const reply = await replied()
  if (isStuck(reply)) throw scene.giveUp(reply, "returning")
  return { timeoutMs: pool.calls("sigtimedwait", from)[0]?.numbers[1] ?? 0, reply }
}

/** Starts workers in places 0 to count - 1 that end when the gate opens. */
async function startGated(pool: ToldPool, count: number): Promise<number[]> {
  await pool.order("work gate:end")
  for (let i = 0; i < count; i++) {
    await pool.order(`start ${i}`)
    await pool.needBorn(i)
  }
  return pool.births().map(({ born }) => born)
}

export const preforkChecks: StepChecks = {
  "5.3a": async (scene) => {
    const pool = await startPool(scene, 2)
    await pool.order("work ready hang")
    const { returned, slots, nowMs } = await pool.order("start 1")
    const born = await pool.born(0)
    if (isStuck(born)) {
      if (waits(born)) throw new Diagnosis("E5-NO-WORKER")
      throw scene.giveUp(born, "worker")
    }
    if (born.index !== 1) throw new Diagnosis("E5-INDEX", { expected: 1, saw: born.index })
    const slot = slots[1]
    if (slot?.pid !== born.born) throw new Diagnosis("E5-NO-PID", { pid: born.born, saw: slot?.pid ?? 0 })
    if (slot.startedMs !== nowMs) throw new Diagnosis("E5-STARTED", { expected: nowMs, saw: slot.startedMs })
    if (returned !== true) throw new Diagnosis("E5-SAYS-STARTED", { expected: "true", saw: String(returned) })
    const ready = await scene.wait(() => pool.readies()[0])
    if (isStuck(ready)) throw new Diagnosis("E5-READY-LOST")
    // One whose work comes to an end at once: it must not come back as a second parent.
    await pool.order("work")
    await pool.order("start 0")
    await pool.needBorn(1)
    const second = pool.births()[1]?.born ?? 0
    const parents = () => valuesWith<{ by: number }>(scene, "by").filter(({ by }) => by !== pool.pid)
    const over = await scene.wait(() => (parents().length > 0 ? "parent" : hasEnded(scene, second)))
    if (isStuck(over) || over === "parent") throw conclude("E5-WORKER-RETURNS", {})
  },

  "5.3b": async (scene) => {
    await scene.start("orphan")
    const [worker] = [await scene.need("worker", () => valuesWith<Born>(scene, "born")[0])]
    const { middle } = await scene.need("returning", () => valuesWith<{ middle: number }>(scene, "middle")[0])
    process.kill(middle, "SIGKILL")
    const gone = await scene.wait(() => hasEnded(scene, worker.born))
    if (isStuck(gone)) throw new Diagnosis("E5-OUTLIVES")
    const own = scene.records().filter(({ pid }) => pid === worker.born)
    const asked = own.findIndex(({ call }) => call === "prctl")
    const looked = own.findLastIndex(({ call }) => call === "getppid")
    if (looked !== -1 && looked < asked) throw new Diagnosis("E5-LOOKS-FIRST")
  },

  "5.3c": async (scene) => {
    // As if the parent had ended between fork() and prctl().
    const pool = await startPool(scene, 1, ["getppid -> -ESRCH"])
    await pool.order("orphaned")
    await pool.order("work hang")
    await pool.order("start 0")
    const over = await scene.wait(() => {
      if (pool.births().length > 0) return "works"
      return scene
        .child()
        .descendants()
        .every(({ state }) => state === "Z")
        ? "ended"
        : undefined
    })
    if (isStuck(over)) throw scene.giveUp(over, "returning")
    if (over === "works" || pool.births().length > 0) throw new Diagnosis("E5-ORPHAN-WORKS")
  },

  "5.3d": async (scene) => {
    const pool = await startPool(scene, 1)
    await pool.order("work hang")
    const { blocked } = await pool.order("start 0")
    const missing = PARENTS & ~blocked
    if (missing !== 0) throw new Diagnosis("E5-PARENT-DEAF", { signals: namesOf(missing) })
    const born = await pool.needBorn(0)
    const wrong = (born.blocked & PARENTS) | (sigset(SIGTERM) & ~born.caught) | (sigset(SIGINT, SIGHUP) & ~born.ignored)
    if (wrong !== 0) throw new Diagnosis("E5-NOT-LISTENING", { signals: namesOf(wrong) })
  },

  "5.3e": async (scene) => {
    const pool = await startPool(scene, 1)
    const waited: number[] = []
    for (let n = 1; n <= MANY_FAILURES; n++) {
      await pool.order("pass 7")
      const { slots, nowMs } = await pool.order("failed 0")
      const { failures = 0, dueMs = 0 } = slots[0] ?? {}
      const saw = dueMs - nowMs
      waited.push(saw)
      const expected = Math.min(FIRST_DELAY_MS * 2 ** (n - 1), MOST_DELAY_MS)
      const before = waited.slice(-4).join(", ")
      if (failures !== n) throw new Diagnosis("E5-FAILURES", { expected: n, saw: failures })
      if (Math.abs(saw - expected) <= 1) continue
      const capped = expected === MOST_DELAY_MS && waited.length > 1
      throw new Diagnosis(capped ? "E5-BOUND" : "E5-DELAY", { n, expected, saw, before, most: MOST_DELAY_MS })
    }
  },

  "5.3f": async (scene) => {
    const pool = await startPool(scene, 1, ["fork #1 -> -EAGAIN"])
    await pool.order("work hang")
    const { returned, slots, nowMs } = await pool.order("start 0")
    const [slot] = slots
    if (slot?.pid !== 0) throw new Diagnosis("E5-NEGATIVE-PID", { saw: slot?.pid ?? 0 })
    if (slot.failures !== 1 || slot.dueMs <= nowMs) throw new Diagnosis("E5-FORK-FAILED", { failures: slot.failures })
    if (returned !== false) throw new Diagnosis("E5-SAYS-STARTED", { expected: "false", saw: String(returned) })
  },

  "5.3g": async (scene) => {
    // Three have ended, two of them before anybody looked; the fourth still runs.
    const pool = await startPool(scene, 4)
    const pids = await startGated(pool, 3)
    await pool.order("work hang")
    await pool.order("start 3")
    await pool.needBorn(3)
    pool.open("end")
    for (const pid of pids) await pool.ended(pid)
    const reply = await pool.begin("take")()
    if (isStuck(reply)) {
      if (reply.kind === "blocked" && reply.call.call === "waitpid") throw new Diagnosis("E5-TAKE-BLOCKS")
      throw scene.giveUp(reply, "returning")
    }
    const zombies = scene
      .child()
      .descendants()
      .filter(({ state }) => state === "Z").length
    if (zombies > 0) throw new Diagnosis("E5-TAKES-ONE", { ended: pids.length, zombies })
    const kept = reply.slots.slice(0, 3).filter(({ pid }) => pid !== 0).length
    if (kept > 0) throw new Diagnosis("E5-PLACE-KEPT", { kept })
    if (reply.slots[3]?.pid === 0) throw new Diagnosis("E5-WRONG-PLACE", { ended: "0, 1, 2", emptied: "3" })
    if (reply.returned !== 3) throw new Diagnosis("E5-TAKEN-COUNT", { expected: 3, saw: String(reply.returned) })
  },

  "5.3h": async (scene) => {
    // A child without a place has ended, then the one in the middle.
    const pool = await startPool(scene, 3)
    await pool.order("stray")
    await pool.order("work hang")
    for (const i of [0, 2]) {
      await pool.order(`start ${i}`)
      await pool.needBorn(i / 2)
    }
    await pool.order("work")
    const { slots } = await pool.order("start 1")
    await pool.ended(slots[1]?.pid ?? 0)
    await scene.need("worker", () => {
      const zombies = scene
        .child()
        .descendants()
        .filter(({ state }) => state === "Z")
      return zombies.length === 2 || undefined
    })
    const { slots: then, returned } = await pool.order("take")
    const emptied = then.filter(({ pid }) => pid === 0).map(({ index }) => index)
    if (emptied.length === 0) throw new Diagnosis("E5-STRANGER")
    if (emptied.join() !== "1") throw new Diagnosis("E5-WRONG-PLACE", { ended: "1", emptied: emptied.join(", ") })
    if (returned !== 2) throw new Diagnosis("E5-TAKEN-COUNT", { expected: 2, saw: String(returned) })
  },

  "5.3i": async (scene) => {
    const pool = await startPool(scene, 2)
    await startGated(pool, 1)
    await pool.order('set 0 {"failures":3}')
    await pool.order(`pass ${STEADY_MS - 1}`)
    // The second begins later than the first.
    await pool.order("start 1")
    await pool.needBorn(1)
    await pool.order("pass 2")
    pool.open("end")
    for (const { born } of pool.births()) await pool.ended(born)
    const { slots, nowMs } = await pool.order("take")
    const [steady, soon] = slots
    if (steady === undefined || soon === undefined) return
    if (soon.failures !== 1 || soon.dueMs < nowMs + FIRST_DELAY_MS - 1)
      throw new Diagnosis("E5-NO-BACKOFF", { failures: soon.failures, due: Math.round(soon.dueMs - nowMs) })
    if (steady.dueMs > nowMs || steady.failures !== 0)
      throw new Diagnosis("E5-STEADY", { lived: STEADY_MS + 1, failures: steady.failures, due: steady.dueMs - nowMs })
  },

  "5.3j": async (scene) => {
    // Place 0 is taken, 1 and 3 are due, 2 is due later.
    const pool = await startPool(scene, 4)
    await pool.order("work hang")
    await pool.order("start 0")
    const { born: old } = await pool.needBorn(0)
    const { nowMs } = await pool.order("look")
    await pool.order(`set 1 {"dueMs":${nowMs}}`)
    await pool.order(`set 2 {"dueMs":${nowMs + LATER_MS}}`)
    const { reply } = await interruptedTurn(scene, pool)
    const filled = reply.slots.filter(({ pid }) => pid !== 0).map(({ index }) => index)
    if (reply.slots[0]?.pid !== old) throw new Diagnosis("E5-FILLS-TAKEN")
    if (filled.includes(2)) throw new Diagnosis("E5-TOO-SOON", { ms: LATER_MS })
    if (filled.join() !== "0,1,3")
      throw new Diagnosis("E5-NOT-FILLED", { expected: "0, 1, 3", filled: filled.join(", ") })
  },

  "5.3k": async (scene) => {
    const pool = await startPool(scene, 3)
    await pool.order("work hang")
    for (const i of [0, 1, 2]) await pool.order(`start ${i}`)
    const full = await interruptedTurn(scene, pool)
    if (full.timeoutMs >= 0 && full.timeoutMs < LONG_MS)
      throw new Diagnosis("E5-SLEEP", { empty: 0, expected: -1, saw: full.timeoutMs })
    if (full.reply.returned !== SIGHUP)
      throw new Diagnosis("E5-TURN-SAYS", { expected: SIGHUP, saw: String(full.reply.returned) })
    // Places 1 and 2 are empty now, and due at different times.
    const { nowMs } = full.reply
    await pool.order(`set 1 {"pid":0,"dueMs":${nowMs + 2 * LATER_MS}}`)
    const lessMs = LATER_MS - 0.5
    await pool.order(`set 2 {"pid":0,"dueMs":${nowMs + lessMs}}`)
    const { timeoutMs } = await interruptedTurn(scene, pool).catch((error) => {
      const refused = error instanceof Diagnosis && /RangeError.*sigtimedwait/.test(String(error.values.error))
      throw refused ? conclude("E5-FRACTION", { left: lessMs }) : error
    })
    // Rounded up or down: less than that costs one empty turn.
    if (Math.abs(timeoutMs - lessMs) > 1)
      throw new Diagnosis("E5-SLEEP", { empty: 2, expected: LATER_MS, saw: timeoutMs })
    await pool.order(`set 2 {"pid":0,"dueMs":${nowMs + 20}}`)
    const { returned } = await pool.order("turn")
    if (returned !== 0) throw new Diagnosis("E5-TURN-SAYS", { expected: 0, saw: String(returned) })
    // The time of the only empty place comes between the look and the wait, however often the clock is read for them.
    await pool.order(`set 1 {"pid":${full.reply.slots[1]?.pid ?? 0}}`)
    await pool.order(`ticks ${TICK_MS}`)
    for (const readings of [0.5, 1.5, 2.5]) {
      const { nowMs: then } = await pool.order("look")
      await pool.order(`set 2 {"pid":0,"dueMs":${then + readings * TICK_MS}}`)
      const { timeoutMs: saw, reply } = await interruptedTurn(scene, pool)
      if (saw < 0 && reply.slots[2]?.pid === 0) throw new Diagnosis("E5-OVERDUE", { saw })
    }
  },

  "5.3l": async (scene) => {
    // Three ends, and one SIGCHLD for all of them.
    const pool = await startPool(scene, 3)
    const pids = await startGated(pool, 3)
    pool.open("end")
    for (const pid of pids) await pool.ended(pid)
    const reply = await pool.order("turn")
    if (reply.returned !== SIGCHLD)
      throw new Diagnosis("E5-TURN-SAYS", { expected: SIGCHLD, saw: String(reply.returned) })
    const left = reply.slots.filter(({ pid }) => pids.includes(pid)).length
    if (left > 0) throw new Diagnosis("E5-ENDS-LEFT", { ended: pids.length, left })
  },
}
