// Part 6.6: a server that stays. What happens to it is decided here, one thing after another; the storm itself is a
// check of its own.

import { finish } from "../../workbook/grader/client.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"
import { DRAIN_MS, drainChecks, mustBeEmpty } from "./drain.ts"
import { timeoutOf } from "./held-clock.ts"
import { FAIL, type ParentsFds, type Reply } from "./storm-facts.ts"
import { isReply, leftOf, type Outcome, startStorm, type ToldStorm, waits } from "./told-storm.ts"

/** So many children end at the same time. */
const MANY = 5
const PAUSE_MS = 50_000
/** Whoever sleeps less, with nothing to do, looks too often. */
const SHORT_MS = 1000

/** What stands for each of the parent's descriptors in a text. */
const FDS: Readonly<Record<keyof ParentsFds, Text>> = {
  listening: { en: "the listening socket", ko: "리스닝 소켓" },
  reserve: { en: "the reserve descriptor", ko: "예비 디스크립터" },
  signals: { en: "signals.fd", ko: "signals.fd" },
}
const NAMES = ["listening", "reserve", "signals"] as const

const CLIENT: Text = { en: "a client waits at the door", ko: "클라이언트가 문 앞에서 기다립니다" }
const END: Text = { en: "a child has ended", ko: "자식이 끝났습니다" }
const NOTHING: Text = { en: "nothing has happened", ko: "아무 일도 없습니다" }
const FULL: Text = {
  en: "there are mostChildren, and a client waits",
  ko: "자식이 mostChildren만큼 있고 클라이언트가 기다립니다",
}
const PAUSED: Text = { en: "the door is closed, and a client waits", ko: "문이 닫혀 있고 클라이언트가 기다립니다" }

/** Calls that hear of everything that may happen to a server. */
const SLEEPS: readonly string[] = ["poll", "ppoll", "epoll_wait"]

/** The turn sleeps, in the one place for it. @returns the call */
function mustSleep(outcome: Outcome, what: Text): TraceRecord {
  if (isReply(outcome)) throw new Diagnosis("E6-TURN-SPINS", { what })
  if (!SLEEPS.includes(outcome.call)) throw new Diagnosis("E6-TURN-BLOCKS", { call: outcome.call, what })
  if ((timeoutOf(outcome) ?? 0) < SHORT_MS) throw new Diagnosis("E6-TURN-SPINS", { what })
  return outcome
}

/** The turn ends, for this has happened. */
async function mustReturn(scene: Scene, storm: ToldStorm, what: Text): Promise<Reply> {
  const reply = await storm.reply()
  if (!isStuck(reply)) return reply
  if (!waits(reply)) throw scene.giveUp(reply, "returning")
  const call = reply.kind === "blocked" ? reply.call.call : ""
  if (SLEEPS.includes(call)) throw new Diagnosis("E6-TURN-LOST", { what })
  throw new Diagnosis("E6-TURN-BLOCKS", { call, what })
}

/**
 * The turn ends and has done what there was to do, or the next one has.
 * @param ends how many children have ended
 */
async function mustSeeTo(
  scene: Scene,
  storm: ToldStorm,
  what: Text,
  ends: number,
  done: (reply: Reply) => boolean,
): Promise<Reply> {
  const reply = await mustReturn(scene, storm, what)
  if (done(reply)) return reply
  const next = await storm.begin("turn")
  if (isReply(next) && done(next)) return next
  const { zombies } = leftOf(storm)
  const states = storm.states()
  const left = reply.children.filter((pid) => !states.has(pid)).length
  if (zombies < ends) throw new Diagnosis("E6-TURN-ENDS", { zombies, left })
  if (!isReply(next) && !SLEEPS.includes(next.call)) throw new Diagnosis("E6-TURN-BLOCKS", { call: next.call, what })
  throw new Diagnosis("E6-TURN-LOST", { what })
}

/** Ends that drain() or turn() has taken, and nothing is left of them. */
function mustHaveTaken(storm: ToldStorm, reply: Reply, left: readonly number[]): void {
  const { zombies } = leftOf(storm)
  const more = reply.children.filter((pid) => !left.includes(pid)).length
  if (zombies > 0 || more > 0) throw new Diagnosis("E6-TURN-ENDS", { zombies, left: more })
}

function forks(storm: ToldStorm): number {
  return storm.calls("fork").length
}

export const stormChecks: StepChecks = {
  "6.6a": async (scene) => {
    const storm = await startStorm(scene)
    const peer = await storm.connect()
    const outcome = await storm.begin("take")
    const born = await storm.born(0)
    if (isStuck(born)) throw waits(born) ? new Diagnosis("E6-START-NO-CHILD") : scene.giveUp(born, "worker")
    if (born.born === storm.pid) throw new Diagnosis("E6-START-NO-CHILD")
    if (!isReply(outcome)) throw new Diagnosis("E6-START-WAITS", { call: outcome.call })
    if (!born.connOpen) throw new Diagnosis("E6-START-CLOSED")
    for (const name of NAMES) {
      if (born.fds[name]) throw new Diagnosis("E6-START-CHILD-KEEPS", { what: FDS[name] })
      if (!outcome.fds[name]) throw new Diagnosis("E6-START-PARENT-CLOSES", { what: FDS[name] })
    }
    if (outcome.connOpen) throw new Diagnosis("E6-START-PARENT-KEEPS")
    if (!outcome.children.includes(born.born))
      throw new Diagnosis("E6-START-NOT-NOTED", { pid: born.born, saw: outcome.children.join(" ") || "-" })
    const served = { peer, pid: born.born }
    if (!(await storm.say(served, "hello\n"))) throw new Diagnosis("E6-START-CLOSED")
    await storm.leave(served)
    const stuck = await scene.receive(peer, "end")
    if (stuck !== undefined)
      throw waits(stuck) ? new Diagnosis("E6-START-PARENT-KEEPS") : scene.giveUp(stuck, "endOfBatch")
    // Whatever the child does after serve(): it does not come back.
    await storm.guest()
  },

  "6.6b": async (scene) => {
    const storm = await startStorm(scene)
    for (const errno of ["EAGAIN", "ENOMEM", "EMFILE"]) {
      storm.faults(`fork always -> -${errno}`)
      const peer = await storm.connect()
      const outcome = await storm.begin("take")
      if (storm.births().length > 0) throw new Diagnosis("E6-START-NO-CHILD")
      if (!isReply(outcome)) throw new Diagnosis("E6-START-WAITS", { call: outcome.call })
      if (outcome.threw !== "") throw new Diagnosis("E6-FORK-THROWS", { errno, threw: outcome.threw })
      const stuck = await scene.receive(peer, "end")
      if (stuck !== undefined)
        throw waits(stuck) ? new Diagnosis("E6-FORK-KEEPS", { errno }) : scene.giveUp(stuck, "endOfBatch")
      const { children, failures, stopping } = outcome
      if (children.length > 0 || failures > 0 || stopping)
        throw new Diagnosis("E6-FORK-NOTED", {
          errno,
          children: children.join(" ") || "-",
          failures,
          stopping: String(stopping),
        })
    }
    storm.faults()
    const served = await storm.guest()
    if (!(await storm.say(served, "hello\n"))) throw new Diagnosis("E6-START-CLOSED")
  },

  "6.6c": async (scene) => {
    const storm = await startStorm(scene)
    mustSleep(await storm.begin("turn"), NOTHING)
    const peer = await storm.connect()
    await mustSeeTo(scene, storm, CLIENT, 0, ({ children }) => children.length > 0)
    const first = { peer, pid: (await storm.needBorn(0)).born }
    if (!(await storm.say(first, "hello\n"))) throw new Diagnosis("E6-START-CLOSED")

    mustSleep(await storm.begin("turn"), NOTHING)
    await storm.leave(first)
    const left = await mustSeeTo(scene, storm, END, 1, ({ children }) => children.length === 0)
    if (left.stopping) throw new Diagnosis("E6-TURN-STOPS", { signal: "SIGCHLD", expected: "false", saw: "true" })
    mustHaveTaken(storm, left, [])
    if (left.failures !== 0) throw new Diagnosis("E6-TURN-FAILURES", { expected: 0, saw: left.failures })

    const bad = await storm.guest()
    mustSleep(await storm.begin("turn"), NOTHING)
    await scene.send(bad.peer, FAIL)
    const failed = await mustSeeTo(scene, storm, END, 1, ({ children }) => children.length === 0)
    if (failed.failures !== 1) throw new Diagnosis("E6-TURN-FAILURES", { expected: 1, saw: failed.failures })

    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      await storm.order("resume")
      mustSleep(await storm.begin("turn"), NOTHING)
      process.kill(storm.pid, signal)
      const told = await mustReturn(scene, storm, { en: `${signal} has come`, ko: `${signal}: 시그널이 왔습니다` })
      const outcome = told.stopping ? told : await storm.begin("turn")
      if (!isReply(outcome) || !outcome.stopping)
        throw new Diagnosis("E6-TURN-STOPS", { signal, expected: "true", saw: "false" })
    }
  },

  "6.6d": async (scene) => {
    // One stays, and the parent must not wait for it.
    const storm = await startStorm(scene)
    const stays = await storm.guest()
    const leaving = []
    for (let i = 0; i < MANY; i++) leaving.push(await storm.guest())
    for (const served of leaving) await storm.leave(served)
    await storm.begin("turn")
    mustHaveTaken(storm, await mustSeeTo(scene, storm, END, MANY, ({ children }) => children.length === 1), [stays.pid])
  },

  "6.6e": async (scene) => {
    // An end and a client are there before the turn begins. One of them a turn is enough, if the other is not lost.
    const storm = await startStorm(scene)
    const first = await storm.guest()
    await storm.leave(first)
    const peer = await storm.connect()
    const missing = ({ children }: Reply) => {
      if (children.includes(first.pid)) return END
      return children.length === 0 ? CLIENT : undefined
    }
    const what = missing(await storm.order("turn"))
    if (what !== undefined) {
      await storm.begin("turn")
      const lost = missing(await mustReturn(scene, storm, what))
      if (lost !== undefined) throw new Diagnosis("E6-TURN-LOST", { what: lost })
    }
    const second = { peer, pid: (await storm.needBorn(1)).born }
    // The end of a child, and of the server.
    await storm.leave(second)
    process.kill(storm.pid, "SIGTERM")
    const told = await storm.order("turn")
    if (!told.stopping)
      throw new Diagnosis("E6-TURN-LOST", { what: { en: "SIGTERM has come", ko: "SIGTERM이 왔습니다" } })
    if (told.children.length === 0) return
    await storm.order("shut") // what is left to drain() is not lost
    const rest = await storm.begin(`drain ${DRAIN_MS}`)
    if (!isReply(rest)) throw new Diagnosis("E6-TURN-LOST", { what: END })
    mustBeEmpty(storm, rest, 0)
  },

  "6.6f": async (scene) => {
    const most = 2
    const storm = await startStorm(scene, most)
    const peers = [await storm.connect(), await storm.connect(), await storm.connect()]
    let outcome = await storm.begin("turn")
    for (let turns = 1; turns <= peers.length && isReply(outcome) && outcome.children.length <= most; turns++)
      outcome = await storm.begin("turn")
    const served = forks(storm)
    if (served > most) throw new Diagnosis("E6-MOST-IGNORED", { most, saw: served })
    mustSleep(outcome, FULL)
    for (const peer of peers.slice(0, 1)) finish(peer)
    await mustSeeTo(scene, storm, END, 1, ({ children }) => children.length < most || forks(storm) > most)
    if (forks(storm) > most) return // it has let the third in at once
    await storm.begin("turn")
    const last = await mustReturn(scene, storm, CLIENT)
    if (last.children.length !== most) throw new Diagnosis("E6-TURN-LOST", { what: CLIENT })
  },

  "6.6g": async (scene) => {
    const storm = await startStorm(scene)
    await storm.connect()
    for (const [round, left] of [PAUSE_MS, 0.5].entries()) {
      await storm.order(`pause ${left}`)
      const outcome = await storm.begin("turn")
      if (forks(storm) > 0) throw new Diagnosis("E6-PAUSED-TAKES")
      if (left > SHORT_MS) mustSleep(outcome, PAUSED)
      const timeout = isReply(outcome) ? 0 : (timeoutOf(outcome) ?? 0)
      const slept = Number.isFinite(timeout) ? `${timeout} ms` : { en: "no limit", ko: "한도 없음" }
      if (timeout > left + 1) throw new Diagnosis("E6-PAUSED-SLEEPS", { left, slept })
      if (!isReply(outcome)) await storm.at((round + 1) * (PAUSE_MS + 1), outcome)
      await mustReturn(scene, storm, { en: "the door opens again", ko: "문이 다시 열립니다" })
    }
    if (forks(storm) > 0) return // it has looked at the clock again, and let the client in
    await storm.order("pause -1")
    await storm.begin("turn")
    const last = await mustReturn(scene, storm, CLIENT)
    if (last.children.length === 0) throw new Diagnosis("E6-TURN-LOST", { what: CLIENT })
  },

  "6.6h": async (scene) => {
    const storm = await startStorm(scene)
    await storm.connect()
    storm.faults("accept4 #1 -> -EAGAIN")
    const nobody = await storm.order("turn")
    const forked = forks(storm)
    if (forked > 0 || nobody.children.length > 0 || nobody.threw !== "")
      throw new Diagnosis("E6-TURN-NOBODY", { forks: forked, threw: nobody.threw || "-" })
    storm.faults("accept4 #1 -> -EBADF")
    const broken = await storm.order("fail")
    if (broken.returned === "") throw new Diagnosis("E6-TURN-SWALLOWS")
    storm.faults()
    await storm.begin("turn")
    const last = await mustReturn(scene, storm, CLIENT)
    if (last.children.length === 0) throw new Diagnosis("E6-TURN-LOST", { what: CLIENT })
  },

  ...drainChecks,
}
