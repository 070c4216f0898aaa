// Part 3.3: the reactor and the pool.

import { errnoName } from "#sys"
import { asleep, ownTimeout } from "../../workbook/grader/at-rest.ts"
import { either } from "../../workbook/grader/either-call.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isBusy, isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"
import { startReactor, type ToldReactor, takeClient } from "./told-reactor.ts"

/** Whether a worker has written to the eventfd. */
function woken(scene: Scene, { wakeFd }: ToldReactor): boolean {
  return either(scene.records(), "write").some(({ numbers: [fd], result }) => fd === wakeFd && result === 8)
}

/** How a write to the eventfd failed. */
function refusedWake(scene: Scene, { wakeFd }: ToldReactor): string | undefined {
  const refused = either(scene.records(), "write").find(({ numbers: [fd], result }) => fd === wakeFd && result < 0)
  return refused === undefined ? undefined : errnoName(refused.result)
}

/** Whether the eventfd was read once more between the last wake-up and the next epoll_wait. */
function clearedLate(scene: Scene, { wakeFd }: ToldReactor): boolean {
  const records = scene.records()
  const woken = either(records, "write").findLast(({ numbers: [fd], result }) => fd === wakeFd && result === 8)
  const after = records.filter(({ index }) => index > (woken?.index ?? 0))
  const next = after.find(({ call, numbers: [fd] }) => call === "epoll_wait" || fd === wakeFd)
  return next !== undefined && next.call !== "epoll_wait"
}

/** A call that must come back: the code when it does not. */
function comesBack(code: string) {
  return (error: unknown) => {
    throw error instanceof Diagnosis && error.verdict === "hung" ? conclude(code, {}) : error
  }
}

/** More jobs than one worker has room for. */
const MANY = 40
/** More jobs than a connection may have under way (MOST_AHEAD), and workers that have room for that many. */
const FAR_AHEAD = 64
const FARTHER = FAR_AHEAD + 6
const ENOUGH_WORKERS = 5

export const poolChecks: StepChecks = {
  "3.3a": async (scene) => {
    const reactor = await startReactor(scene)
    const peer = await takeClient(scene, reactor)
    const [sent, expected] = ["hello\nworld\n", "hello!\nworld!\n"]
    await scene.send(peer, sent)
    const { requests } = await reactor.turn()
    await scene.receive(peer, expected.length)
    const arrived = quoteBytes(peer.bytes, 48)
    // Two that have the same number are one to deliver().
    if (peer.bytes.length > 0 && requests !== 2) throw new Diagnosis("E3-NOT-COUNTED", { requests, arrived })
    const quoted = (text: string) => quoteBytes(Buffer.from(text))
    if (peer.bytes.toString() !== expected)
      throw new Diagnosis("E3-LIGHT", { sent: quoted(sent), expected: quoted(expected), arrived })
  },

  "3.3b": async (scene) => {
    const reactor = await startReactor(scene)
    const busy = await takeClient(scene, reactor)
    const other = await takeClient(scene, reactor)
    await scene.send(busy, "job 1\n")
    const { inMain } = await reactor.begin(1)
    if (inMain.length > 0) throw new Diagnosis("E3-IN-LOOP")
    // The job goes on, and somebody else is answered.
    await scene.send(other, "hello\n")
    await reactor.turn()
    const stuck = await scene.receive(other, 7)
    if (stuck !== undefined) throw scene.giveUp(stuck, "answer")
  },

  "3.3c": async (scene) => {
    const reactor = await startReactor(scene, { workers: 1 })
    const peer = await takeClient(scene, reactor)
    await scene.send(peer, "job 1\n")
    await reactor.begin(1)
    await reactor.open(1)
    const { wokenEarly } = await reactor.turn()
    if (wokenEarly) throw new Diagnosis("E3-WAKES-EARLY")
    await scene.send(peer, "job 2\n")
    await reactor.begin(2)
    reactor.run()
    await asleep(scene)
    reactor.release(2)
    const stuck = await scene.receive(peer, 14)
    if (peer.bytes.toString() === "done 1\ndone 2\n") return
    if (stuck === undefined || stuck.kind === "ended" || isBusy(stuck)) {
      if (stuck !== undefined) throw scene.giveUp(stuck, "answer")
      throw new Diagnosis("E3-ANSWER", { arrived: quoteBytes(peer.bytes, 48) })
    }
    // First: it repeats itself, and the trace has lost what came before.
    const { wakeData, wakeFd } = reactor
    if (wakeData !== null && wakeData !== wakeFd) throw new Diagnosis("E3-WAKE-DATA", { data: wakeData, wakeFd })
    if (!woken(scene, reactor)) {
      const errno = refusedWake(scene, reactor)
      throw errno === undefined ? new Diagnosis("E3-NO-WAKE") : new Diagnosis("E3-WAKE-REFUSED", { errno })
    }
    if (wakeData === null) throw new Diagnosis("E3-NOT-WATCHED")
    if (stuck.kind === "repeating") throw scene.giveUp(stuck, "answer")
    throw new Diagnosis("E3-ANSWER", { arrived: quoteBytes(peer.bytes, 48) })
  },

  "3.3d": async (scene) => {
    const reactor = await startReactor(scene)
    const peer = await takeClient(scene, reactor)
    await scene.send(peer, "job 1\n")
    await reactor.begin(1)
    reactor.run()
    reactor.release(1)
    const answered = await scene.receive(peer, 7)
    if (answered !== undefined && answered.kind !== "repeating") throw scene.giveUp(answered, "answer")
    const stuck = await asleep(scene)
    const timeout = ownTimeout(scene)
    if (timeout !== undefined) throw new Diagnosis("E3-TIMER", { timeout })
    if (stuck === undefined) return
    if (stuck.kind !== "repeating") throw scene.giveUp(stuck, "idle")
    const reads = either(scene.records(), "read").filter(({ numbers: [fd] }) => fd === reactor.wakeFd).length
    throw new Diagnosis("E3-NOT-DRAINED", { count: stuck.count, reads })
  },

  "3.3e": async (scene) => {
    const reactor = await startReactor(scene, { workers: 1 })
    const peer = await takeClient(scene, reactor)
    await scene.send(peer, "job 1\njob 2\njob 3\n")
    await reactor.begin(1)
    // All three are in the queue before the reactor looks: the eventfd is readable once.
    await reactor.open(1, 2, 3)
    await reactor.turn()
    const { out } = await reactor.turn()
    const left = out.reduce((sum, jobs) => sum + jobs, 0)
    if (left > 0) throw new Diagnosis("E3-ONE-COMPLETION", { taken: 3 - left })
  },

  "3.3f": async (scene) => {
    const reactor = await startReactor(scene, { workers: 1 })
    const [first, second] = [await takeClient(scene, reactor), await takeClient(scene, reactor)]
    await scene.send(first, "job 1\n")
    await scene.send(second, "job 2\n")
    await reactor.begin(1)
    await reactor.open(1)
    // Job 2 ends in the middle of the turn that takes job 1.
    await reactor.late(2)
    reactor.run()
    const stuck = await scene.receive(second, 7)
    if (second.bytes.toString() === "done 2\n") return
    if (stuck?.kind === "blocked" || stuck?.kind === "idle")
      throw new Diagnosis(clearedLate(scene, reactor) ? "E3-CLEARS-LATE" : "E3-HEADER")
    throw stuck === undefined
      ? new Diagnosis("E3-ANSWER", { arrived: quoteBytes(second.bytes, 48) })
      : scene.giveUp(stuck, "answer")
  },

  "3.3g": async (scene) => {
    const reactor = await startReactor(scene, { workers: 2 })
    const peer = await takeClient(scene, reactor)
    await scene.send(peer, "job 1\njob 2\n")
    const { submitted } = await reactor.turn()
    if (submitted.some((jobs) => jobs !== 1)) throw new Diagnosis("E3-ONE-WORKER", { jobs: submitted.join(", ") })
    await reactor.begin(1, 2)
    await reactor.open(2)
    await reactor.turn()
    await scene.send(peer, "job 3\n")
    const { submitted: then } = await reactor.turn()
    // The worker that is free begins with it; the other one has job 1.
    await reactor.begin(3).catch((error: unknown) => {
      throw error instanceof Diagnosis && error.verdict === "hung"
        ? conclude("E3-ONE-WORKER", { jobs: then.join(", ") })
        : error
    })
  },

  "3.3h": async (scene) => {
    const reactor = await startReactor(scene, { workers: 1 })
    const flooding = await takeClient(scene, reactor)
    const other = await takeClient(scene, reactor)
    const jobs = Array.from({ length: MANY }, (_, i) => i + 1)
    await scene.send(flooding, jobs.map((job) => `job ${job}\n`).join(""))
    await scene.send(other, "hello\n")
    for (let turns = 0; turns < 3; turns++) {
      const { inMain } = await reactor.turn().catch(comesBack("E3-POOL-BLOCKS"))
      if (inMain.length > 0) throw new Diagnosis("E3-IN-LOOP")
    }
    await scene.receive(other, 7)
    if (other.bytes.length === 0) throw new Diagnosis("E3-POOL-BLOCKS")
    // One job ends: there is room for one line, and the next one has to wait again.
    await reactor.open(1)
    await reactor.turn().catch(comesBack("E3-WALKS-ON"))
    reactor.runAndLook()
    reactor.release(...jobs)
    const expected = jobs.map((job) => `done ${job}\n`).join("")
    const stuck = await scene.receive(flooding, expected.length)
    if (flooding.bytes.toString() === expected) {
      // The turn that sent the last answer may not have reported yet.
      const jobsOut = () => reactor.latest().out
      const back = await scene.wait(() => jobsOut().every((jobs) => jobs === 0) || undefined)
      if (isStuck(back)) throw new Diagnosis("E3-OUT-COUNT", { asked: MANY, out: jobsOut().join(", ") })
      const { stalled } = reactor.latest()
      if (stalled > 0) throw new Diagnosis("E3-KEEPS-STALLED", { stalled })
      return
    }
    if (stuck !== undefined && (stuck.kind === "ended" || isBusy(stuck))) throw scene.giveUp(stuck, "answer")
    const answers = flooding.bytes.toString().split("\n").length - 1
    throw new Diagnosis("E3-DROPS-JOB", { asked: MANY, answers })
  },

  "3.3i": async (scene) => {
    const reactor = await startReactor(scene, { workers: ENOUGH_WORKERS })
    const peer = await takeClient(scene, reactor)
    const jobs = Array.from({ length: FARTHER }, (_, i) => i + 1)
    await scene.send(peer, jobs.map((job) => `job ${job}\n`).join(""))
    await reactor.turn()
    // All that may be under way have ended before the reactor looks: no other event will come.
    await reactor.open(...jobs.slice(0, FAR_AHEAD))
    await reactor.turn()
    reactor.run()
    reactor.release(...jobs)
    const expected = jobs.map((job) => `done ${job}\n`).join("")
    const stuck = await scene.receive(peer, expected.length)
    if (peer.bytes.toString() === expected) return
    if (stuck !== undefined && (stuck.kind === "ended" || isBusy(stuck))) throw scene.giveUp(stuck, "answer")
    const answers = peer.bytes.toString().split("\n").length - 1
    throw new Diagnosis("E3-STAYS-STALLED", { asked: FARTHER, ahead: FAR_AHEAD, answers })
  },
}
