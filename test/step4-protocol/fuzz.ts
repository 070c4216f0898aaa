// Whole conversations of hostile clients, inside the graded process. Each is made from a number, so that it is always the
// same; one that goes wrong is made smaller as long as it still does.
//
// A conversation has two clients: the hostile one sends what the generator made, and a good one beside it asks all the
// time and must get its answers. No time passes but that of the clock.

import type { Client, Loop } from "#impl/step4-protocol/client"
import { IDLE_MS, LINGER_MS } from "#impl/step4-protocol/deadlines"
import { openLoop, turn } from "#impl/step4-protocol/loop"
import { framed } from "#impl/step4-protocol/server"
import { close, read, SHUT_WR, SO_LINGER, SOL_SOCKET, setsockopt, shutdown, write } from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import { TodoError } from "../../runtime/todo.ts"
import { HIGH_WATER_BYTES, MOST_IN_FLIGHT } from "../../solutions/step4-protocol/client.ts"
import { newStream, type Stream } from "../../solutions/step4-protocol/frame.ts"
import { AFTER, ECHO, GREET, message, PERSON } from "../../solutions/step4-protocol/message.ts"
import { MOST_FRAME_BYTES } from "../../solutions/step4-protocol/server.ts"
import { putView } from "../../solutions/step4-protocol/view.ts"
import { report } from "../../workbook/grader/driver.ts"
import { connectTo } from "../step2-epoll/descriptors.ts"
import { messagesIn } from "./messages.ts"

type Step =
  | { kind: "send"; bytes: Buffer }
  | { kind: "pass"; ms: number }
  | { kind: "read" }
  | { kind: "finish" }
  | { kind: "reset" }

/** How a conversation can go wrong. */
export type Trouble = "threw" | "unanswered" | "memory" | "kept" | "garbled"

export interface Wrong {
  readonly trouble: Trouble
  /** What was thrown, or how many bytes were kept. */
  readonly detail: string
  readonly stack: string
}

/** One for each conversation that was tried, which tells the check that all goes on; the last one says what came of it. */
export interface FuzzReport {
  readonly over?: { readonly wrong: Wrong | undefined; readonly steps: readonly string[] }
}

/** What one stream may hold on to: as much as fits into it at most, and the room that doubling leaves. */
const MOST_INPUT_BYTES = 4 * (MOST_FRAME_BYTES + 65_536)
const MOST_OUTPUT_BYTES = 4 * (HIGH_WATER_BYTES + MOST_FRAME_BYTES)
/** Answers that are put off; those of the conversations are short. */
const MOST_LATER_BYTES = MOST_IN_FLIGHT * 8192
const MOST_KEPT_BYTES = MOST_INPUT_BYTES + MOST_OUTPUT_BYTES + MOST_LATER_BYTES

/** Turns in which an answer must have come. What waits in vain waits so many milliseconds. */
const MOST_TURNS = 200
/** Runs of a conversation that is being made smaller. */
const MOST_RUNS = 300

/** Numbers from 0 below n, always the same from the same seed. */
type Random = (n: number) => number

function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

function randomBytes(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random(256)))
}

function person(name: string): Uint8Array {
  const out = newStream()
  putView(out, PERSON, { name, age: 36, height: 1.6, city: "London" })
  return out.bytes.subarray(out.start, out.end)
}

/** A request, most often a good one. */
function anyRequest(random: Random): Buffer {
  const id = random(2 ** 16)
  const short = randomBytes(random, random(40))
  const after = Buffer.concat([Buffer.from([0, 0, 0, random(50)]), short])
  const made = [
    () => message(ECHO, id, short),
    () => message(AFTER, id, after),
    () => message(GREET, id, person("Ada")),
    () => message(GREET, id, short),
    () => message(AFTER, id, short),
    () => message(4 + random(200), id, short),
    () => message(ECHO, id, Buffer.alloc(random(MOST_FRAME_BYTES - 6), "e")),
    () => Buffer.concat([Buffer.from([0, 0, 0, short.length]), short]), // any version, any type, or too short
    () => Buffer.from([random(256), random(256), random(256), random(256)]), // a length
    () => short,
  ][random(random(3) === 0 ? 10 : 7)]
  const bytes = Buffer.from(made?.() ?? [])
  if (bytes.length > 0 && random(20) === 0) bytes[random(Math.min(bytes.length, 12))] = random(256)
  return bytes
}

function conversation(seed: number): Step[] {
  const random = randomFrom(seed)
  const steps: Step[] = []
  for (let i = 1 + random(6); i > 0; i--) {
    const all = Buffer.concat(Array.from({ length: 1 + random(6) }, () => anyRequest(random)))
    for (let at = 0; at < all.length; ) {
      const n = random(3) === 0 ? all.length : 1 + random(40)
      steps.push({ kind: "send", bytes: all.subarray(at, at + n) })
      at += steps.length > 40 ? all.length : n
    }
    if (random(4) === 0) steps.push({ kind: "pass", ms: random(3) === 0 ? random(IDLE_MS) : random(100) })
    if (random(2) === 0) steps.push({ kind: "read" })
  }
  if (random(3) === 0) steps.push({ kind: "finish" })
  if (random(6) === 0) steps.push({ kind: "reset" })
  return steps
}

interface Stage {
  readonly loop: Loop
  readonly hostileFd: number
  readonly goodFd: number
  /** The hostile client in the loop, until it is gone. */
  readonly hostile: Client | undefined
  /** By stream of the hostile client. */
  peaks: readonly (() => number)[]
  nowMs: number
  asked: number
  received: Buffer
}

const room = new Uint8Array(65_536)

/** Thrown by what is done here, never by the code under test. */
class Wronged extends Error {
  readonly trouble: Trouble

  constructor(trouble: Trouble, detail = "") {
    super(detail)
    this.trouble = trouble
  }
}

/** The good client asks, and must be answered. */
function askGood(stage: Stage): void {
  const { loop, goodFd } = stage
  const asked = message(ECHO, ++stage.asked, Buffer.from("good"))
  void write(goodFd, asked, 0, asked.length)
  let got = Buffer.alloc(0)
  for (let turns = 0; turns < MOST_TURNS; turns++) {
    turn(loop, 1)
    const n = read(goodFd, room, 0, room.length)
    if (n === 0) break
    if (n > 0) got = Buffer.concat([got, room.subarray(0, n)])
    if (got.length >= asked.length) break
  }
  const { messages } = messagesIn(got)
  if (messages.length !== 1 || messages[0]?.id !== stage.asked) throw new Wronged("unanswered")
}

function readHostile(stage: Stage): void {
  for (let n = 1; n > 0; ) {
    n = read(stage.hostileFd, room, 0, room.length)
    if (n > 0) stage.received = Buffer.concat([stage.received, room.subarray(0, n)])
  }
}

/** The largest array that a stream has had since the last look: one that is given back at once was needed all the same. */
function watchPeak(stream: Stream): () => number {
  let { bytes } = stream
  let most = bytes.buffer.byteLength
  Object.defineProperty(stream, "bytes", {
    get: () => bytes,
    set: (value: Uint8Array) => {
      bytes = value
      most = Math.max(most, value.buffer.byteLength)
    },
  })
  return () => {
    const seen = most
    most = bytes.buffer.byteLength
    return seen
  }
}

/** What the server holds on to, or has held since the last look, because of the hostile client. */
function keptBytes({ loop, hostile, peaks }: Stage): number {
  if (hostile === undefined) return 0
  const later = loop.later.filter(({ generation }) => generation === hostile.generation)
  const answers = later.reduce((sum, { answer }) => sum + answer.buffer.byteLength, 0)
  return peaks.reduce((sum, peak) => sum + peak(), answers)
}

function take(stage: Stage, step: Step): void {
  if (step.kind === "send") void write(stage.hostileFd, step.bytes, 0, step.bytes.length)
  else if (step.kind === "finish") void shutdown(stage.hostileFd, SHUT_WR)
  else if (step.kind === "read") readHostile(stage)
  else if (step.kind === "pass") {
    for (let leftMs = step.ms; leftMs > 0; leftMs -= 10_000) pass(stage, Math.min(leftMs, 10_000))
  } else {
    void setsockopt(stage.hostileFd, SOL_SOCKET, SO_LINGER, new Int32Array([1, 0]), 8)
    void close(stage.hostileFd)
  }
}

/** The clock goes on, by less than the good client may be silent. */
function pass(stage: Stage, ms: number): void {
  stage.nowMs += ms
  askGood(stage)
}

function talk(stage: Stage, steps: readonly Step[]): void {
  for (const step of steps) {
    take(stage, step)
    for (let turns = 0; turns < 3; turns++) turn(stage.loop, 0)
    askGood(stage)
    const kept = keptBytes(stage)
    if (kept > MOST_KEPT_BYTES) throw new Wronged("memory", String(kept))
  }
  const reset = steps.some(({ kind }) => kind === "reset")
  if (!reset) readHostile(stage)
  for (let ms = 0; ms <= 2 * IDLE_MS; ms += IDLE_MS / 3) {
    pass(stage, IDLE_MS / 3)
    if (!reset) readHostile(stage)
  }
  pass(stage, LINGER_MS + 1)
  const { loop, hostile, received } = stage
  if (hostile !== undefined && loop.clients[hostile.fd] === hostile) throw new Wronged("kept")
  const { messages, rest } = messagesIn(received)
  const strange = messages.some(({ version, type }) => version !== 1 || (type !== 128 && type !== 255))
  if (strange || (rest > 0 && !reset)) throw new Wronged("garbled")
}

/** One conversation with a loop of its own. */
function run(steps: readonly Step[]): Wrong | undefined {
  report({} satisfies FuzzReport)
  const listenFd = listenNonblocking(0)
  const port = localPort(listenFd)
  const loop = openLoop(listenFd, framed, () => stage.nowMs)
  const stage: Stage = {
    loop,
    hostileFd: connectTo(port),
    goodFd: connectTo(port),
    get hostile() {
      return hostile
    },
    peaks: [],
    nowMs: 1000,
    asked: 0,
    received: Buffer.alloc(0),
  }
  let hostile: Client | undefined
  try {
    askGood(stage)
    hostile = loop.clients.find((client) => client?.generation === 0)
    if (hostile !== undefined) stage.peaks = [watchPeak(hostile.input), watchPeak(hostile.output)]
    talk(stage, steps)
    return undefined
  } catch (error) {
    if (error instanceof TodoError) throw error
    if (error instanceof Wronged) return { trouble: error.trouble, detail: error.message, stack: "" }
    const { name, message: text, stack = "" } = error instanceof Error ? error : new Error(String(error))
    return { trouble: "threw", detail: `${name}: ${text}`, stack }
  } finally {
    if (!steps.some(({ kind }) => kind === "reset")) void close(stage.hostileFd)
    for (const client of loop.clients) if (client !== undefined) void close(client.fd)
    for (const fd of [stage.goodFd, loop.epollFd, listenFd]) void close(fd)
  }
}

/** Steps that are smaller: without one of them, or with fewer bytes in one. */
function* smaller(steps: readonly Step[]): Generator<Step[]> {
  for (let size = steps.length >> 1; size > 0; size >>= 1)
    for (let at = 0; at < steps.length; at += size) yield [...steps.slice(0, at), ...steps.slice(at + size)]
  for (const [at, step] of steps.entries()) {
    if (step.kind !== "send" || step.bytes.length < 2) continue
    const half = step.bytes.length >> 1
    for (const bytes of [step.bytes.subarray(0, half), step.bytes.subarray(half), step.bytes.subarray(0, -1)])
      yield [...steps.slice(0, at), { kind: "send", bytes }, ...steps.slice(at + 1)]
  }
}

function shrink(steps: readonly Step[], wrong: Wrong): { steps: readonly Step[]; wrong: Wrong } {
  let found = { steps, wrong }
  let runs = 0
  for (let again = true; again && runs < MOST_RUNS; ) {
    again = false
    for (const candidate of smaller(found.steps)) {
      if (++runs > MOST_RUNS) break
      const result = run(candidate)
      if (result?.trouble !== wrong.trouble) continue
      found = { steps: candidate, wrong: result }
      again = true
      break
    }
  }
  return found
}

function shownStep(step: Step): string {
  if (step.kind === "pass") return `clock +${step.ms} ms`
  if (step.kind !== "send") return step.kind
  const hex = step.bytes.subarray(0, 16).toString("hex")
  return `send ${hex}${step.bytes.length > 16 ? `... (${step.bytes.length} bytes)` : ""}`
}

/** So many conversations, from the first number on. Reports the first that goes wrong. */
export function fuzz({ first, count }: { first: number; count: number }): void {
  for (let seed = first; seed < first + count; seed++) {
    const steps = conversation(seed)
    const wrong = run(steps)
    if (wrong === undefined) continue
    const small = shrink(steps, wrong)
    report({ over: { wrong: small.wrong, steps: small.steps.map(shownStep) } } satisfies FuzzReport)
    return
  }
  report({ over: { wrong: undefined, steps: [] } } satisfies FuzzReport)
}
