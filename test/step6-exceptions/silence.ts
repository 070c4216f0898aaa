// Part 6.5: peers that vanish without a word.

import { finish, resetPeer } from "../../workbook/grader/client.ts"
import { onEither } from "../../workbook/grader/either-call.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import type { Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import { parseFault } from "../../workbook/trace/faults.ts"
import { timeoutOf } from "./held-clock.ts"
import type { BeatFinding } from "./silence-beats.ts"
import { BIG_BYTES, type Ended, OPTIONS, type Watched } from "./silence-facts.ts"
import { hasEnded, LIMITS, type Rest, startTalks, type Talk, type Talks } from "./told-talk.ts"

/** SO_KEEPALIVE is 0 or 1. */
const ON = 1

const KEEPALIVES = [
  { idleS: 45, intervalS: 7, probes: 4, unackedMs: 21_000 },
  { idleS: 2, intervalS: 1, probes: 9, unackedMs: 900 },
]

/** Calls of setsockopt() that fail one after the other, and which failure is the first. */
const FAILURES = [
  ...OPTIONS.map((_, i) => ({ faults: [`setsockopt #${i + 1} -> -ENOPROTOOPT`], nth: i + 1, first: "ENOPROTOOPT" })),
  { faults: ["setsockopt #2 -> -EINVAL", "setsockopt #3 -> -ENOPROTOOPT"], nth: 2, first: "EINVAL" },
  { faults: ["setsockopt #1 -> -EBADF", "setsockopt from 2 to 9 -> -EINVAL"], nth: 1, first: "EBADF" },
]
const NUMBERS: Readonly<Record<string, number>> = { ENOPROTOOPT: -92, EINVAL: -22, EBADF: -9 }

/** A client whose kernel keeps little for it. */
const SMALL = { receiveBufferBytes: 32_768 }

const { idleMs, requestMs, answerMs } = LIMITS

/** When a silence began, a line or an answer, and which limit that has. */
type Limited = Readonly<Record<string, number>> & { readonly since: number }

/** The conversation goes on at this point of time, and would sleep no longer than until it is due to end. */
async function mustGoOn(talk: Talk, ms: number, code: string, limited: Limited): Promise<void> {
  const due = Object.values(limited).reduce((sum, value) => sum + value)
  const sleepsOn = (rest: Rest) => !hasEnded(rest) && (timeoutOf(rest) ?? 0) > due - ms + 1
  let rest = await talk.at(ms)
  if (sleepsOn(rest)) rest = await talk.at(ms) // it may have asked the clock before it was set
  if (sleepsOn(rest)) throw new Diagnosis(code.replace("EARLY", "LATE"), { ...limited, due })
  if (hasEnded(rest)) throw new Diagnosis(code, { ...limited, now: ms, saw: sayEnd(rest) })
}

/** The conversation ends at this point of time, in this way. */
async function mustEnd(talk: Talk, ms: number, how: string, code: string, values: Limited) {
  const rest = await talk.at(ms)
  const ended = hasEnded(rest) ? rest : await talk.end()
  if (ended === undefined) throw new Diagnosis(code, { ...values, due: ms })
  mustBe(ended, how)
}

function sayEnd({ ended, threw }: Ended): string {
  return threw === "" ? `"${ended}"` : `SyscallError ${threw}`
}

function mustBe(ended: Ended, how: string): void {
  if (ended.ended !== how || ended.threw !== "")
    throw new Diagnosis("E6-TALK-ENDING", { expected: `"${how}"`, saw: sayEnd(ended) })
  if (!ended.open) throw new Diagnosis("E6-TALK-CLOSES", { ending: how })
}

/** A conversation that should go on has ended. */
function mustRest(rest: Rest): void {
  if (hasEnded(rest)) throw new Diagnosis("E6-TALK-OVER", { saw: sayEnd(rest) })
}

async function nowEnds(talk: Talk, how: string): Promise<void> {
  const ended = await talk.end()
  if (ended === undefined) throw new Diagnosis("E6-TALK-GOES-ON", { expected: `"${how}"` })
  mustBe(ended, how)
}

async function sayAll(talk: Talk, pieces: readonly string[]): Promise<void> {
  for (const piece of pieces) {
    mustRest(await talk.say(piece))
    await talk.mustAnswer()
  }
}

/** A line that is too long is refused, and nothing of it is answered. */
async function mustRefuse(talks: Talks, pieces: readonly string[], bytes: number): Promise<void> {
  const talk = await talks.talk()
  await talk.rest()
  for (const piece of pieces) {
    const rest = await talk.say(piece)
    if (!hasEnded(rest)) continue
    if (rest.ended !== "too long") throw new Diagnosis("E6-TOO-LONG", { bytes, saw: sayEnd(rest) })
    mustBe(rest, "too long")
    return
  }
  throw new Diagnosis("E6-TOO-LONG", { bytes, saw: { en: "it waits for more", ko: "더 기다립니다" } })
}

async function watched(scene: Scene, nth: number, keepalive: object): Promise<Watched> {
  scene.tell(JSON.stringify(keepalive))
  return await scene.value<Watched>("returning", nth)
}

export const silenceChecks: StepChecks = {
  "6.5a": async (scene) => {
    await scene.start("silenceWatch")
    for (const [nth, keepalive] of KEEPALIVES.entries()) {
      const { returned, threw, options } = await watched(scene, nth, keepalive)
      const { idleS, intervalS, probes, unackedMs } = keepalive
      const expected = [idleS, intervalS, probes, unackedMs]
      for (const [i, name] of OPTIONS.slice(0, -1).entries()) {
        const [right = 0, saw = 0] = [expected[i], options[i]]
        if (saw !== right) throw new Diagnosis("E6-KEEPALIVE-VALUE", { name, expected: right, saw })
      }
      if (options.at(-1) !== ON) throw new Diagnosis("E6-KEEPALIVE-OFF", { saw: options.at(-1) ?? 0 })
      if (returned !== 0)
        throw new Diagnosis("E6-KEEPALIVE-RETURNS", { expected: 0, saw: threw === "" ? String(returned) : threw })
    }
  },

  "6.5b": async (scene) => {
    await scene.start("silenceWatch")
    for (const [i, { faults, nth, first }] of FAILURES.entries()) {
      scene.child().trace.setFaults(faults.map(parseFault))
      const { returned, threw } = await watched(scene, i, KEEPALIVES[0] ?? {})
      if (threw !== "") throw new Diagnosis("E6-KEEPALIVE-THROWS", { nth, threw })
      if (returned !== NUMBERS[first])
        throw new Diagnosis("E6-KEEPALIVE-HIDES", { nth, expected: `-${first}`, saw: String(returned) })
    }
  },

  "6.5c": async (scene) => {
    await scene.start("silenceBeat")
    const finding = await scene.value<BeatFinding | null>("returning")
    if (finding !== null) throw new Diagnosis(finding.code, finding.values)
  },

  "6.5d": async (scene) => {
    const talks = await startTalks(scene)
    const cut = await talks.talk()
    mustRest(await cut.rest())
    await sayAll(cut, ["one\n", "tw", "o\nthree\nfo", "ur", "\n\nfive", "\nquiet\nsix\n", "seven\r\n"])
    await sayAll(cut, [..."ab\ncd\n\nefg\n"])
    finish(cut.peer)
    await nowEnds(cut, "finished")

    // All at once, and something unfinished behind it.
    const lines = Array.from({ length: 50 }, (_, i) => `line ${i}\n`).join("")
    const merged = await talks.talk(`${lines}and th`)
    mustRest(await merged.rest())
    await merged.mustAnswer()
    await sayAll(merged, ["is\nx", "\n"])
  },

  "6.5e": async (scene) => {
    // Whoever has ended its direction may still listen.
    const talks = await startTalks(scene)
    const whole = await talks.talk("first\nsecond\n", { meanwhile: finish })
    await nowEnds(whole, "finished")
    await whole.mustAnswer()
    const half = await talks.talk("first\nprimes 1", { meanwhile: finish })
    await nowEnds(half, "finished")
    await half.mustAnswer(true)
    const nothing = await talks.talk("", { meanwhile: finish })
    await nowEnds(nothing, "finished")
  },

  "6.5f": async (scene) => {
    const talks = await startTalks(scene)
    const longest = `${"x".repeat(4095)}\n`
    const talk = await talks.talk()
    mustRest(await talk.rest())
    for (const pieces of [[longest], [longest.slice(0, 1000), longest.slice(1000)], ["ab\nc", longest.slice(1)]]) {
      for (const piece of pieces) {
        const rest = await talk.say(piece)
        if (hasEnded(rest)) throw new Diagnosis("E6-LONGEST", { saw: sayEnd(rest) })
        await talk.mustAnswer()
      }
    }
    finish(talk.peer)
    await nowEnds(talk, "finished")
    await mustRefuse(talks, [`${"x".repeat(4096)}\n`], 4097)
    await mustRefuse(talks, ["x".repeat(3000), "x".repeat(2000)], 5000)
    await mustRefuse(talks, ["ab\n", "x".repeat(6000)], 6000)
  },

  "6.5g": async (scene) => {
    const talks = await startTalks(scene)
    const silent = await talks.talk()
    mustRest(await silent.rest())
    await mustGoOn(silent, idleMs - 1000, "E6-IDLE-EARLY", { since: 0, idle: idleMs })
    await mustEnd(silent, idleMs, "idle", "E6-IDLE-LATE", { since: 0, idle: idleMs })

    // Each answer begins a silence anew.
    const asks = await talks.talk()
    mustRest(await asks.rest())
    const values = { since: 30_000, idle: idleMs }
    await mustGoOn(asks, 30_000, "E6-IDLE-EARLY", { since: 0, idle: idleMs })
    await sayAll(asks, ["one\n"])
    for (const ms of [30_000 + requestMs, idleMs, 30_000 + idleMs - 1000])
      await mustGoOn(asks, ms, "E6-IDLE-EARLY", values)
    await mustEnd(asks, 30_000 + idleMs, "idle", "E6-IDLE-LATE", values)
  },

  "6.5h": async (scene) => {
    const talks = await startTalks(scene)
    // One byte, again and again, each before whoever waits has enough of it.
    const loris = await talks.talk()
    mustRest(await loris.rest())
    const began = idleMs - 1000
    const values = { since: began, request: requestMs }
    await mustGoOn(loris, began, "E6-IDLE-EARLY", { since: 0, idle: idleMs })
    for (let ms = began; ms < began + requestMs; ms += 4000) {
      await mustGoOn(loris, ms, "E6-SLOW-EARLY", values)
      mustRest(await loris.say("x"))
    }
    await mustGoOn(loris, began + requestMs - 1000, "E6-SLOW-EARLY", values)
    await mustEnd(loris, began + requestMs, "slow", "E6-SLOW-LATE", values)

    // The end of a line and the beginning of the next arrive together.
    const next = await talks.talk()
    mustRest(await next.rest())
    await mustGoOn(next, 10_000, "E6-IDLE-EARLY", { since: 0, idle: idleMs })
    await sayAll(next, ["one"])
    await mustGoOn(next, 15_000, "E6-SLOW-EARLY", { since: 10_000, request: requestMs })
    await sayAll(next, ["\ntwo\nth"])
    const third = { since: 15_000, request: requestMs }
    await mustGoOn(next, 10_000 + requestMs, "E6-SLOW-EARLY", third)
    await mustGoOn(next, 15_000 + requestMs - 1000, "E6-SLOW-EARLY", third)
    mustRest(await next.say("r"))
    await mustEnd(next, 15_000 + requestMs, "slow", "E6-SLOW-LATE", third)
  },

  "6.5i": async (scene) => {
    const talks = await startTalks(scene)
    // It asks, and does not read; then a little of it, which is not enough.
    const deaf = await talks.talk("", SMALL)
    mustRest(await deaf.rest())
    await mustGoOn(deaf, 30_000, "E6-IDLE-EARLY", { since: 0, idle: idleMs })
    const values = { since: 30_000, answer: answerMs }
    const begun = await deaf.say("big\n")
    if (hasEnded(begun)) throw new Diagnosis("E6-STUCK-EARLY", { ...values, now: 30_000, saw: sayEnd(begun) })
    await mustGoOn(deaf, 30_000 + answerMs - 2000, "E6-STUCK-EARLY", values)
    await scene.receive(deaf.peer, BIG_BYTES / 4)
    await mustGoOn(deaf, 30_000 + answerMs - 1000, "E6-STUCK-EARLY", values)
    await mustEnd(deaf, 30_000 + answerMs, "stuck", "E6-STUCK-LATE", values)

    // Two answers: the time for the second begins when the first is gone.
    const slow = await talks.talk("big\nbig\n", SMALL)
    mustRest(await slow.rest())
    await mustGoOn(slow, 10_000, "E6-STUCK-EARLY", { since: 0, answer: answerMs })
    await scene.receive(slow.peer, BIG_BYTES)
    mustRest(await slow.rest())
    await mustGoOn(slow, 10_000 + answerMs - 1000, "E6-STUCK-EARLY", { since: 10_000, answer: answerMs })
    await slow.mustAnswer()
    mustRest(await slow.rest())
  },

  "6.5j": async (scene) => {
    const talks = await startTalks(scene)
    const reset = await talks.talk("hello\nhal")
    mustRest(await reset.rest())
    await reset.mustAnswer()
    resetPeer(reset.peer)
    await mustBeGone(reset, "recv", "ECONNRESET")
    for (const [call, name] of [
      ["read", "ETIMEDOUT"],
      ["write", "EPIPE"],
      ["write", "ECONNRESET"],
    ] as const) {
      scene.child().trace.setFaults(onEither(`${call} #1 -> -${name}`).map(parseFault))
      await mustBeGone(await talks.talk("hello\n"), call === "read" ? "recv" : "send", name)
    }
  },

  "6.5k": async (scene) => {
    const talks = await startTalks(scene)
    for (const [call, name] of [
      ["read", "EBADF"],
      ["write", "EFAULT"],
    ] as const) {
      scene.child().trace.setFaults(onEither(`${call} #1 -> -${name}`).map(parseFault))
      const talk = await talks.talk("hello\n")
      const rest = await talk.rest()
      const named = { call: call === "read" ? "recv" : "send", errno: name }
      if (!hasEnded(rest))
        throw new Diagnosis("E6-OWN-ERROR", { ...named, saw: { en: "it went on", ko: "계속했습니다" } })
      if (rest.threw !== name) throw new Diagnosis("E6-OWN-ERROR", { ...named, saw: sayEnd(rest) })
    }
  },
}

async function mustBeGone(talk: Talk, call: string, errno: string): Promise<void> {
  const ended = await talk.end()
  const saw = ended === undefined ? { en: "it went on", ko: "계속했습니다" } : sayEnd(ended)
  if (ended?.ended !== "gone") throw new Diagnosis("E6-GONE", { call, errno, saw })
  mustBe(ended, "gone")
}
