// Part 5.6: stop and reload.

import { readdirSync } from "node:fs"
import { EINTR, SIGKILL, SIGTERM } from "#sys"
import { TELL_AGAIN_MS } from "../../solutions/step5-prefork/prefork.ts"
import { finish, type Peer } from "../../workbook/grader/client.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import { parseFault } from "../../workbook/trace/faults.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"
import type { Untold } from "./pool-scenes.ts"
import { hasEnded, sleepsIn, startPool, type ToldPool, valuesWith, waits } from "./told-pool.ts"

/** How long stopWorkers() may wait for who does not stop, and for who does. */
const SHORT_MS = 350
const LONG_MS = 3000
/** Who sleeps less than half of TELL_AGAIN_MS, with all the time in the world, looks too often. */
const SHORT_SLEEP_MS = 50
/** Whoever sleeps between two looks makes fewer calls than this. */
const MANY_CALLS = 1000
/** Ready pipes that go wrong one after another: as many descriptors would stay open. */
const ROUNDS = 3

async function startUntold(scene: Scene, raises: boolean, faults: readonly string[] = []) {
  const child = await scene.start("untold", { raises }, { faults })
  const { port } = await scene.need("serverStart", () => valuesWith<{ port: number }>(scene, "port")[0])
  const pid = child.pid() ?? 0
  return {
    pid,
    port,
    /** Waits until it is inside accept4, with nobody to serve. */
    sleeps: () => scene.wait(() => sleepsIn(scene, pid, "accept4")),
    ended: () => scene.wait(() => untold(scene)),
    accepted: () =>
      scene.records().filter(({ call, result, open }) => call === "accept4" && !open && result >= 0).length,
  }
}

/** How acceptUntilTold() or supervise() ended, when it has. */
function untold(scene: Scene): Untold | undefined {
  return valuesWith<Untold>(scene, "ended")[0]
}

/** A client that gets an answer. */
async function talk(scene: Scene, peer: Peer, text: string): Promise<boolean> {
  const before = peer.bytes.length
  if (peer.inbound === "open") await scene.send(peer, text)
  await scene.receive(peer, before + text.length)
  return peer.bytes.subarray(before).toString() === text
}

/** Starts a worker in place i that does this, and waits until its work has begun. */
async function startWorking(pool: ToldPool, i: number, words: string): Promise<number> {
  await pool.order(`work ${words}`)
  const nth = pool.births().length
  await pool.order(`start ${i}`)
  return (await pool.needBorn(nth)).born
}

/** The signals that the parent has sent to a process. */
function sent(pool: ToldPool, pid: number, signum: number) {
  return pool.calls("kill").filter(({ numbers }) => numbers[0] === pid && numbers[1] === signum)
}

/** Pid 0 is no process: it stands for the whole group. kill(2) */
function mustSpareGroup(pool: ToldPool): void {
  const all = pool.calls("kill").some(({ numbers: [pid, signum] }) => pid === 0 && signum !== 0)
  if (all) throw conclude("E5-KILLS-GROUP", {})
}

function descriptors(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).length
}

const RETURNED: Text = { en: "it returned", ko: "반환했습니다" }
const WENT_ON: Text = { en: "it went on", ko: "계속했습니다" }

export const stopChecks: StepChecks = {
  "5.6a": async (scene) => {
    const worker = await startUntold(scene, false)
    const first = await scene.connect(worker.port)
    if (!(await talk(scene, first, "hello\n")))
      throw new Diagnosis("E5-NOT-SERVED", { arrived: quoteBytes(first.bytes) })
    const second = await scene.connect(worker.port)
    process.kill(worker.pid, "SIGTERM")
    // The read in which it slept has returned: the signal was handled.
    const woken = () => scene.records().some(({ call, result, open }) => call === "read" && !open && result === -EINTR)
    await scene.wait(() => woken() || scene.child().ending() !== undefined || undefined)
    if (!(await talk(scene, first, "more\n"))) throw conclude("E5-CUT-OFF", { arrived: quoteBytes(first.bytes) })
    finish(first)
    const ended = await worker.ended()
    if (worker.accepted() > 1 || second.bytes.length > 0) throw new Diagnosis("E5-TAKES-ANOTHER")
    if (!isStuck(ended)) return
    throw waits(ended) ? new Diagnosis("E5-NOT-TOLD") : scene.giveUp(ended, "returning")
  },

  "5.6b": async (scene) => {
    const worker = await startUntold(scene, false)
    await worker.sleeps()
    process.kill(worker.pid, "SIGTERM")
    const ended = await worker.ended()
    if (isStuck(ended)) throw waits(ended) ? new Diagnosis("E5-NOT-TOLD") : scene.giveUp(ended, "returning")
    if (ended.ended === "threw") throw new Diagnosis("E5-INTERRUPTED-ENDS", { saw: ended.error })
  },

  "5.6c": async (scene) => {
    const worker = await startUntold(scene, false, ["accept4 #1 -> -EINTR"])
    const peer = await scene.connect(worker.port)
    await worker.sleeps()
    const ended = untold(scene)
    if (ended !== undefined)
      throw new Diagnosis("E5-INTERRUPTED-ENDS", { saw: ended.ended === "threw" ? ended.error : RETURNED })
    if (!(await talk(scene, peer, "hello\n"))) throw new Diagnosis("E5-NOT-SERVED", { arrived: quoteBytes(peer.bytes) })
    finish(peer)
    const stuck = await scene.receive(peer, "end")
    if (stuck !== undefined) throw waits(stuck) ? new Diagnosis("E5-NOT-CLOSED") : scene.giveUp(stuck, "endOfBatch")
  },

  "5.6d": async (scene) => {
    const worker = await startUntold(scene, true)
    const peer = await scene.connect(worker.port)
    const answered = await talk(scene, peer, "hello\n")
    if (!answered) throw conclude("E5-DROPS-ACCEPTED", { arrived: quoteBytes(peer.bytes) })
    finish(peer)
    const ended = await worker.ended()
    if (isStuck(ended)) throw waits(ended) ? new Diagnosis("E5-NOT-TOLD") : scene.giveUp(ended, "returning")
  },

  "5.6e": async (scene) => {
    const worker = await startUntold(scene, false, ["accept4 #1 -> -EMFILE"])
    const ended = await scene.wait<Untold | "accepts">(() => {
      const again = scene.records().filter(({ call }) => call === "accept4").length > 1
      return untold(scene) ?? (again ? "accepts" : undefined)
    })
    if (isStuck(ended)) throw scene.giveUp(ended, "returning")
    if (ended === "accepts" || ended.ended === "returned")
      throw new Diagnosis("E5-ACCEPT-IGNORED", { saw: ended === "accepts" ? WENT_ON : RETURNED })
    if (worker.accepted() > 0) throw new Diagnosis("E5-ACCEPT-IGNORED", { saw: WENT_ON })
  },

  "5.6f": async (scene) => {
    // One ends when it is told for the first time, the other does not notice before the second. A third has ended before,
    // and its SIGCHLD is there with the others'.
    const pool = await startPool(scene, 3)
    const prompt = await startWorking(pool, 0, "told:1")
    const late = await startWorking(pool, 1, "told:2")
    const third = await startWorking(pool, 2, "hang")
    process.kill(third, "SIGKILL")
    await pool.ended(third)
    await pool.order("real")
    const reply = await pool.begin(`stop ${LONG_MS} ${prompt} ${late}`)()
    mustSpareGroup(pool)
    const told = sent(pool, late, SIGTERM).length
    if (told === 0) throw conclude("E5-NEVER-TOLD", {})
    if (sent(pool, late, SIGKILL).length > 0 && told === 1) throw conclude("E5-TOLD-ONCE", {})
    // One more sleep after the last end costs TELL_AGAIN_MS at most.
    const taken = pool.calls("waitpid").findLast(({ result }) => result > 0)
    const asleep = pool.calls("sigtimedwait", taken?.index).map(({ numbers: [, timeout = -1] }) => timeout)
    const isLate = asleep.length > 1 || asleep.some((timeout) => timeout < 0 || timeout > TELL_AGAIN_MS)
    if (hasEnded(scene, late) === true && scene.child().descendants().length === 0 && isLate)
      throw conclude("E5-STOP-LATE", { sleeps: asleep.length })
    if (isStuck(reply)) {
      if (waits(reply) && told === 1) throw new Diagnosis("E5-TOLD-ONCE")
      throw scene.giveUp(reply, "returning")
    }
    if (hasEnded(scene, late) !== true) throw new Diagnosis("E5-RETURNS-EARLY")
    const [first, second, other] = reply.slots
    if (first?.pid === 0 && second?.pid === 0 && other?.pid !== 0) throw new Diagnosis("E5-OTHER-END")
    const left = reply.slots.filter(({ pid }) => pid !== 0).length
    const zombies = scene.child().descendants().length
    if (left > 0 || zombies > 0) throw new Diagnosis("E5-STOP-LEAVES", { zombies, left })
    if (reply.returned !== 0) throw new Diagnosis("E5-KILLED-COUNT", { expected: 0, saw: String(reply.returned) })
  },

  "5.6g": async (scene) => {
    // It is told, and nothing else happens before the gate opens.
    const pool = await startPool(scene, 1)
    const worker = await startWorking(pool, 0, "told:1 gate:end")
    await pool.order("real")
    const from = scene.child().trace.count()
    const replied = pool.begin(`stop ${2 * LONG_MS} ${worker}`)
    const rest = await scene.wait(() => {
      if (scene.child().trace.count() - from > MANY_CALLS) return "spins"
      return sleepsIn(scene, pool.pid, "sigtimedwait") === undefined ? undefined : "sleeps"
    })
    if (rest === "spins") throw new Diagnosis("E5-STOP-SPINS", { timeout: 0 })
    if (isStuck(rest)) throw scene.giveUp(rest, "idle")
    // Somebody wants all of it to stop: that is for the next turn().
    process.kill(pool.pid, "SIGTERM")
    await scene.wait(() => pool.calls("sigtimedwait").length > 1 || undefined)
    const short = pool
      .calls("sigtimedwait")
      .find(({ numbers: [, timeout = -1] }) => timeout >= 0 && timeout < SHORT_SLEEP_MS)
    if (short !== undefined) throw new Diagnosis("E5-STOP-SPINS", { timeout: short.numbers[1] ?? 0 })
    pool.open("end")
    const reply = await replied()
    if (isStuck(reply)) throw scene.giveUp(reply, "returning")
    const turned = await pool.begin("turn")()
    if (isStuck(turned)) throw new Diagnosis("E5-EATS-SIGNAL")
    if (turned.returned !== SIGTERM) throw new Diagnosis("E5-EATS-SIGNAL")
  },

  "5.6h": async (scene) => {
    // One stops, the other never does.
    const pool = await startPool(scene, 2)
    const gentle = await startWorking(pool, 0, "told:1")
    const hangs = await startWorking(pool, 1, "hang")
    await pool.order("real")
    const from = scene.child().trace.count()
    const replied = pool.begin(`stop ${SHORT_MS} ${gentle} ${hangs}`)
    // Noted as soon as they are seen: many calls push them out of the ring.
    let marker: TraceRecord | undefined
    let killed: TraceRecord | undefined
    const reply = await scene.wait(() => {
      marker ??= pool.calls("gettid")[0]
      killed ??= sent(pool, hangs, SIGKILL)[0]
      const deadlineNs = (marker?.startNs ?? 0n) + BigInt((SHORT_MS + 150) * 1e6)
      if (scene.child().trace.count() - from > MANY_CALLS) {
        const [first] = scene.records()
        const lost = marker === undefined || (first?.index ?? 0) > from
        const inTime = scene.records().filter(({ index, startNs }) => index >= from && startNs < deadlineNs)
        return lost || killed !== undefined || inTime.length > MANY_CALLS / 2 ? "spins" : "never"
      }
      if (killed !== undefined) return "killed"
      // The second of them was begun by somebody who could see that the time was over.
      const late = (calls: readonly TraceRecord[]) =>
        marker !== undefined && calls.filter(({ startNs }) => startNs > deadlineNs).length > 1
      if (late(sent(pool, hangs, SIGTERM)) || late(pool.calls("sigtimedwait"))) return "never"
      return replies(scene) > 6 || undefined
    })
    mustSpareGroup(pool)
    if (reply === "spins") throw conclude("E5-STOP-SPINS", { timeout: 0 })
    if (reply === "never" || (isStuck(reply) && waits(reply))) throw conclude("E5-NEVER-KILLS", { drain: SHORT_MS })
    if (isStuck(reply)) throw scene.giveUp(reply, "returning")
    if (killed === undefined || marker === undefined) throw conclude("E5-NEVER-KILLS", { drain: SHORT_MS })
    const afterMs = Math.floor(Number(killed.startNs - marker.startNs) / 1e6)
    if (afterMs < SHORT_MS - 1 || sent(pool, gentle, SIGKILL).length > 0)
      throw conclude("E5-KILLS-EARLY", { drain: SHORT_MS, after: afterMs })
    const done = await replied()
    if (isStuck(done)) throw scene.giveUp(done, "returning")
    const zombies = scene.child().descendants().length
    const left = done.slots.filter(({ pid }) => pid !== 0).length
    if (zombies > 0 || left > 0) throw new Diagnosis("E5-STOP-LEAVES", { zombies, left })
    if (done.returned !== 1) throw new Diagnosis("E5-KILLED-COUNT", { expected: 1, saw: String(done.returned) })
  },

  "5.6i": async (scene) => {
    const pool = await startPool(scene, 1)
    const old = await startWorking(pool, 0, "told:1")
    await pool.order("work gate:ready ready told:1")
    await pool.order("real")
    const forks = pool.calls("fork").length
    const replied = pool.begin(`replace 0 ${LONG_MS}`)
    await scene.wait(() => {
      if (sent(pool, old, SIGTERM).length > 0) return "told"
      return pool.births().length > 1 && sleepsIn(scene, pool.pid, "read") !== undefined ? "waits" : undefined
    })
    const [told] = sent(pool, old, SIGTERM)
    if (told !== undefined) {
      // By the order of its calls: the old one may have ended since, and the new one been made.
      const fork = pool.calls("fork")[forks]
      throw conclude(fork !== undefined && fork.index < told.index ? "E5-NOT-READY" : "E5-OLD-FIRST", {})
    }
    pool.open("ready")
    const reply = await replied()
    if (isStuck(reply)) {
      if (reply.kind === "blocked" && reply.call.call === "read") throw new Diagnosis("E5-NO-BYTE")
      throw scene.giveUp(reply, "returning")
    }
    const fresh = pool.births()[1]?.born ?? 0
    if (hasEnded(scene, old) !== true) throw new Diagnosis("E5-OLD-STAYS")
    const [slot] = reply.slots
    if (slot?.pid !== fresh) throw new Diagnosis("E5-NEW-LOST", { expected: fresh, saw: slot?.pid ?? 0 })
    if (reply.returned !== true)
      throw new Diagnosis("E5-SAYS-REPLACED", { expected: "true", saw: String(reply.returned) })
  },

  "5.6j": async (scene) => {
    // The new one ends before it is ready.
    const pool = await startPool(scene, 1)
    const old = await startWorking(pool, 0, "told:1")
    await pool.order("work")
    const { slots: before } = await pool.order('set 0 {"failures":2,"dueMs":500}')
    await pool.order("real")
    const base = descriptors(pool.pid)
    for (let round = 1; round <= ROUNDS; round++) {
      // At last there is not even a new one.
      if (round === ROUNDS) scene.child().trace.setFaults([parseFault("fork #1 -> -EAGAIN")])
      const reply = await pool.begin(`replace 0 ${LONG_MS}`)()
      if (isStuck(reply)) {
        if (reply.kind === "blocked" && reply.call.call === "read") throw new Diagnosis("E5-PIPE-HANGS")
        throw scene.giveUp(reply, "returning")
      }
      const told = sent(pool, old, SIGTERM).length + sent(pool, old, SIGKILL).length
      if (told > 0) throw new Diagnosis("E5-FAILED-REPLACES")
      const saw = reply.slots[0]?.pid ?? 0
      if (saw !== before[0]?.pid) throw new Diagnosis("E5-OLD-FORGOTTEN", { expected: old, saw })
      for (const name of ["startedMs", "failures", "dueMs"] as const) {
        const [expected, now] = [before[0]?.[name] ?? 0, reply.slots[0]?.[name] ?? 0]
        if (now !== expected) throw new Diagnosis("E5-OLD-VALUES", { name, expected, saw: now })
      }
      if (reply.returned !== false)
        throw new Diagnosis("E5-SAYS-REPLACED", { expected: "false", saw: String(reply.returned) })
    }
    const more = descriptors(pool.pid) - base
    if (more > 0) throw new Diagnosis("E5-PIPE-LEAKS", { rounds: ROUNDS, more })
  },

  "5.6k": async (scene) => {
    const child = await scene.start("prefork", { workers: 2 })
    const { port } = await scene.need("serverStart", () => valuesWith<{ port: number }>(scene, "port")[0])
    const parent = child.pid() ?? 0
    const workers = () =>
      child
        .descendants()
        .filter(({ state }) => state !== "Z")
        .map(({ pid }) => pid)
    const accepting = (pids: readonly number[]) => pids.filter((pid) => sleepsIn(scene, pid, "accept4") !== undefined)
    const olds = await scene.need("firstAccept", () => {
      const now = workers()
      return now.length === 2 && accepting(now).length === 2 ? now : undefined
    })
    // A client of each of the old ones, in the middle of its conversation.
    const clients = [await scene.connect(port), await scene.connect(port)]
    const cut = (peer: Peer) => conclude("E5-RELOAD-CUT", { arrived: quoteBytes(peer.bytes, 48) })
    for (const peer of clients) if (!(await talk(scene, peer, "before\n"))) throw cut(peer)
    process.kill(parent, "SIGHUP")
    const tells = () =>
      scene.records().filter(({ call, pid, numbers }) => call === "kill" && pid === parent && numbers[1] !== 0).length
    // Each is replaced while somebody talks to it; who comes in between is served by whoever is there.
    for (const peer of clients) {
      // Told, and told again: there was time to kill it.
      await scene.wait(() => tells() > 1 || undefined)
      const newcomer = await scene.connect(port)
      if (!(await talk(scene, newcomer, "new\n"))) throw cut(newcomer)
      finish(newcomer)
      if (!(await talk(scene, peer, "after\n"))) throw cut(peer)
      finish(peer)
    }
    const replaced = await scene.wait(() => {
      const now = workers()
      return (now.length === 2 && now.every((pid) => !olds.includes(pid))) || undefined
    })
    if (isStuck(replaced)) throw scene.giveUp(replaced, "restart")
    process.kill(parent, "SIGTERM")
    const ended = await scene.wait(() => untold(scene))
    if (isStuck(ended)) throw scene.giveUp(ended, "returning")
  },
}

function replies(scene: Scene): number {
  return valuesWith(scene, "said").length
}
