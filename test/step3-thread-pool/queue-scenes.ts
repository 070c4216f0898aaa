// The queue under test inside the graded process: alone in one thread, and step by step with several.

import { createQueue, openQueue, type Queue, type QueueMemory, tryPut, tryTake } from "#impl/step3-thread-pool/queue"
import { hold, report } from "../../workbook/grader/driver.ts"
import type { Text } from "../../workbook/manifest.ts"
import { EMPTY, isWord, lengthOf } from "./actor.ts"
import { type Interruptions, openStage, type Role, type Run, schedules, schedulesOfTwo } from "./interleave.ts"

/** Most bytes of a message, in every scene. */
export const SLOT_BYTES = 8

/** A message that says which it is. */
function message(byte: number): Uint8Array {
  return new Uint8Array(lengthOf(byte)).fill(byte)
}

/** What tryTake gives, as the byte of the message, or what it returned. */
function taken(queue: Queue): string {
  const into = new Uint8Array(SLOT_BYTES)
  const length = tryTake(queue, into)
  if (typeof length !== "number" || length < 0) return String(length)
  const bytes = [...into.subarray(0, length)]
  const [byte = EMPTY] = bytes
  return length === lengthOf(byte) && bytes.every((other) => other === byte) ? `${byte}` : `[${bytes.join(" ")}]`
}

export interface RingFacts {
  readonly capacity: number
  /** How far before the largest int32 its positions begin, or 0 for a queue that begins at 0. */
  readonly first: number
}

/** Messages that go through a ring one at a time. */
export const LAPS = 16

/** One thread, no races: how many fit, what comes out. */
export function ring({ queues }: { queues: readonly RingFacts[] }): void {
  for (const { capacity, first } of queues) {
    const queue = openQueue(createQueue(capacity, SLOT_BYTES, first === 0 ? 0 : 2 ** 31 - first))
    report(taken(queue))
    // Each part as soon as it is there: the next one may never come to an end.
    report(Array.from({ length: capacity + 1 }, (_, i) => String(tryPut(queue, message(10 + i)))))
    report(Array.from({ length: capacity + 1 }, () => taken(queue)))
    // Several laps, never more than one in the queue.
    const lap = (i: number) => [String(tryPut(queue, message(100 + i))), taken(queue)]
    report(Array.from({ length: LAPS }, (_, i) => lap(i)).flat())
  }
  hold()
}

const producer = (does: "tryPut" | "put", ...bytes: number[]): Role => ({
  does,
  messages: bytes.map((byte) => ({ byte, length: lengthOf(byte) })),
})

/** The scenes with several threads: who they are, how many places, what is in the queue before. */
const PLAYS = {
  /** Two put at once; the queue is looked at afterwards. */
  claim: { roles: [producer("tryPut", 11), producer("tryPut", 22)], capacity: 4, before: [] },
  /** The same, and there is one place left. */
  lastPlace: { roles: [producer("tryPut", 24), producer("tryPut", 35)], capacity: 4, before: [11, 12, 13] },
  /** One puts, the other looks. */
  publish: { roles: [producer("tryPut", 13), { does: "tryTake", takes: 3 }], capacity: 2, before: [] },
  /** Two put, the second one while the first is at it, then the other looks. */
  overtake: {
    roles: [producer("tryPut", 13), producer("tryPut", 24), { does: "tryTake", takes: 3 }],
    capacity: 2,
    before: [],
    only: [{ begins: 0, interrupts: [1] }],
  },
  /** The queue is full: one takes, the other wants to put. */
  reuse: { roles: [{ does: "tryTake", takes: 2 }, producer("tryPut", 33, 34)], capacity: 2, before: [11, 12] },
  /** One sleeps until the other puts. */
  sleep: { roles: [{ does: "take", takes: 2 }, producer("tryPut", 13, 14)], capacity: 4, before: [] },
  /** One sleeps until two put, the second one while the first is at it. PUTS must not come back to what it was. */
  sleepForTwo: {
    roles: [producer("tryPut", 13), producer("tryPut", 24), { does: "take", takes: 2 }],
    capacity: 4,
    before: [],
    only: [
      { begins: 2, interrupts: [] },
      { begins: 0, interrupts: [1] },
    ],
    counts: true,
  },
  /** The same with one message, interrupted twice. */
  sleepOnce: { roles: [{ does: "take", takes: 1 }, producer("tryPut", 13)], capacity: 4, before: [], twice: true },
  /** A message of no bytes. */
  emptyMessage: {
    roles: [producer("tryPut", EMPTY), { does: "take", takes: 1 }],
    capacity: 4,
    before: [],
    only: [],
    shows: "empty",
  },
  /** The queue is full: one sleeps until the other takes. */
  full: { roles: [producer("put", 33, 34), { does: "take", takes: 4 }], capacity: 2, before: [11, 12] },
  /** The same with one message, interrupted twice. */
  fullOnce: { roles: [producer("put", 33), { does: "tryTake", takes: 1 }], capacity: 2, before: [11, 12], twice: true },
  /** The queue is full: two sleep until the third takes. */
  crowd: {
    roles: [producer("put", 33), producer("put", 24), { does: "take", takes: 4 }],
    capacity: 2,
    before: [11, 12],
    only: [
      { begins: 0, interrupts: [] },
      { begins: 1, interrupts: [] },
    ],
  },
} as const satisfies Record<string, PlayFacts>

interface PlayFacts {
  readonly roles: readonly Role[]
  readonly capacity: number
  readonly before: readonly number[]
  /** Orders to try; all of them without it. */
  readonly only?: Interruptions
  /** Whether whoever begins is interrupted twice. The two roles are short. */
  readonly twice?: boolean
  /** What goes wrong in it, however that comes out. */
  readonly shows?: BadRun["why"]
  /** Whether two puts that leave PUTS at the same value are wrong. */
  readonly counts?: boolean
}

export type Play = keyof typeof PLAYS

/** A run that shows something wrong, for the check. */
export interface BadRun {
  readonly why: "asleep" | "limit" | "spins" | "nothing" | "lost" | "torn" | "order" | "refused" | "count" | "empty"
  /** "P1", "C" of whom it is about; what came out. */
  readonly said: string | Text
  readonly steps: readonly string[]
}

/** How interleaved() goes on; reported again and again, because all orders together may take longer than one wait. */
export interface Played {
  readonly ended: boolean
  /** The first run that went wrong, with which it ended. */
  readonly bad?: BadRun
}

const RUNS_PER_REPORT = 20

/** Plays scenes in every order, until one goes wrong. */
export async function interleaved({ plays }: { plays: readonly Play[] }): Promise<void> {
  let played = 0
  const count = () => {
    if (++played % RUNS_PER_REPORT === 0) report({ ended: false } satisfies Played)
  }
  for (const play of plays) {
    const bad = await playInEveryOrder(play, count)
    if (bad === undefined) continue
    report({ ended: true, bad } satisfies Played)
    hold()
  }
  report({ ended: true } satisfies Played)
  hold()
}

/** @returns the first run that goes wrong; its actors hang, so no other run can follow it */
async function playInEveryOrder(play: Play, count: () => void): Promise<BadRun | undefined> {
  const facts: PlayFacts = PLAYS[play]
  const { roles, capacity, before } = facts
  const memory = createQueue(capacity, SLOT_BYTES)
  const { queue, reset } = resettable(memory, before)
  const stage = await openStage(roles, memory, reset)
  const names = actorNames(roles)
  let longest = 0
  const most: [number, number] = [0, 0]
  const look = (run: Run): BadRun | undefined => {
    count()
    longest = Math.max(longest, run.steps.length)
    for (const nth of [0, 1] as const)
      most[nth] = Math.max(most[nth], run.steps.filter(({ actor }) => actor === nth).length)
    const rest: string[] = []
    if (run.outcome.kind === "done" || run.outcome.kind === "asleep")
      for (let got = taken(queue); got !== "-1" && rest.length < 8; got = taken(queue)) rest.push(got)
    const bad = badIn(run, facts, rest, names)
    return bad === undefined ? undefined : { ...bad, why: facts.shows ?? bad.why }
  }
  const straight = look(stage.run((able) => able[0] ?? 0))
  if (straight !== undefined) return straight
  for (const choose of schedules(roles.length, longest, facts.only)) {
    const bad = look(stage.run(choose))
    if (bad !== undefined) return bad
  }
  if (facts.twice !== true) return undefined
  for (const choose of schedulesOfTwo([...most])) {
    const bad = look(stage.run(choose))
    if (bad !== undefined) return bad
  }
  return undefined
}

function actorNames(roles: readonly Role[]): string[] {
  const producers = roles.filter(({ messages }) => messages !== undefined).length
  let count = 0
  return roles.map(({ messages }) => (messages === undefined ? "C" : producers === 1 ? "P" : `P${++count}`))
}

/** A queue that can be put back to how it was, with `before` in it. */
function resettable(memory: QueueMemory, before: readonly number[]) {
  const queue = openQueue(memory)
  for (const byte of before) tryPut(queue, message(byte))
  const kept = [queue.words, queue.lengths, queue.bytes].map((view) => ({ view, was: view.slice() }))
  const reset = () => {
    for (const { view, was } of kept) view.set(was)
  }
  return { queue, reset }
}

function badIn(
  { outcome, results, steps }: Run,
  { roles, capacity, before, counts = false }: PlayFacts,
  rest: readonly string[],
  names: readonly string[],
): BadRun | undefined {
  const lines = steps.map(({ actor, op, where, said }) => `${names[actor]?.padEnd(3)}${op} ${where}${said}`)
  if (outcome.kind === "asleep") {
    const said = outcome.actors.map((actor) => names[actor]).join(", ")
    // Only who takes is left, and there is nothing to take: a message was not put.
    const missed = rest.length === 0 && outcome.actors.every((actor) => roles[actor]?.does === "take")
    if (!missed) return { why: "asleep", said, steps: lines }
    return { why: "lost", said: { en: `put, and ${said} waits`, ko: `put, 기다리는 쪽 ${said}` }, steps: lines }
  }
  if (outcome.kind === "limit" || outcome.kind === "spins")
    return { why: outcome.kind, said: names[outcome.actor] ?? "", steps: lines }
  const sent = [...before.map(String)]
  const got: string[] = []
  let tried = 0
  for (const [actor, { does, messages = [] }] of roles.entries()) {
    const own = results[actor] ?? []
    if (does === "take" && own.includes(-1)) return { why: "nothing", said: "take", steps: lines }
    if (does === "put") sent.push(...messages.map(({ byte }) => String(byte)))
    if (does === "tryPut") {
      tried += messages.length
      sent.push(...messages.filter((_, i) => own[i] === 1).map(({ byte }) => String(byte)))
    }
    if (messages.length === 0)
      got.push(...own.filter((value) => value !== -1).map((value) => (value < 0 ? TORN_WORD : String(value))))
  }
  got.push(...rest)
  const said = movedText(sent, got)
  if (got.some((value) => !sent.includes(value))) return { why: "torn", said, steps: lines }
  if (got.length !== sent.length || new Set(got).size !== got.length) return { why: "lost", said, steps: lines }
  const ofOne = (first: number) => got.filter((value) => Math.floor(Number(value) / 10) === first).join(" ")
  const inOrder = [1, 2, 3].every((first) => ofOne(first) === [...ofOne(first).split(" ")].sort().join(" "))
  if (!inOrder) return { why: "order", said, steps: lines }
  const [accepted, room] = [sent.length - before.length, Math.min(tried, capacity - before.length)]
  if (tried > 0 && accepted < room) return { why: "refused", said: `${accepted} of ${room}`, steps: lines }
  if (!counts) return undefined
  const stood = steps.filter(({ op, where }) => where === "PUTS" && COUNTS.has(op)).map(({ puts }) => puts)
  const twice = stood.find((puts, i) => puts === 0 || stood.indexOf(puts) !== i)
  return twice === undefined ? undefined : { why: "count", said: String(twice), steps: lines }
}

/** Among what came out: a message that nobody put. */
const TORN_WORD = "torn"

function movedText(sent: readonly string[], got: readonly string[]): Text {
  const list = (values: readonly string[], torn: string, none: string) =>
    values.length === 0 ? none : values.map((value) => (value === TORN_WORD ? torn : value)).join(", ")
  return {
    en: `put: ${list(sent, "", "nothing")}; taken: ${list(got, "a message that nobody put", "nothing")}`,
    ko: `넣은 것: ${list(sent, "", "없음")}; 꺼낸 것: ${list(got, "아무도 넣지 않은 메시지", "없음")}`,
  }
}

/** What changes a word, whatever it held. */
const COUNTS = new Set(["write", "store", "exchange", "add", "sub"])

/** Two threads add to one counter, in every order. Reports the first run that loses something. */
export async function counted({ times }: { times: number }): Promise<void> {
  const memory = createQueue(2, SLOT_BYTES)
  const { queue, reset } = resettable(memory, [])
  const stage = await openStage(
    [
      { does: "countUp", times },
      { does: "countUp", times },
    ],
    memory,
    reset,
  )
  let longest = 0
  const look = (run: Run): boolean => {
    longest = Math.max(longest, run.steps.length)
    if (run.outcome.kind === "done" && queue.words[0] === 2 * times) return true
    const lines = run.steps.map(({ actor, op, where, said }) => `T${actor + 1} ${op} ${where}${said}`)
    report({ counted: queue.words[0], steps: lines, ended: run.outcome.kind })
    hold()
  }
  look(stage.run((able) => able[0] ?? 0))
  for (const choose of schedules(2, longest)) look(stage.run(choose))
  report({ counted: 2 * times, steps: [], ended: "done" })
  hold()
}

/** A step in which a thread reads or writes a word without Atomics. HEAD is the consumer's own. */
export async function plainAccess(): Promise<string | undefined> {
  const { roles, capacity, before } = PLAYS.full
  const memory = createQueue(capacity, SLOT_BYTES)
  const stage = await openStage(roles, memory, resettable(memory, before).reset)
  const names = actorNames(roles)
  const consumer = names.indexOf("C")
  const { steps } = stage.run((able) => able[0] ?? 0)
  const plain = steps.find(
    ({ actor, op, where }) =>
      (op === "read" || op === "write") && isWord(where) && !(where === "HEAD" && actor === consumer),
  )
  return plain === undefined ? undefined : `${names[plain.actor]} ${plain.op} ${plain.where}${plain.said}`
}
