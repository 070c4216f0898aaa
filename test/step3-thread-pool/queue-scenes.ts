// The queue under test inside the graded process: alone in one thread, step by step with several, and at full speed.

import {
  createQueue,
  openQueue,
  put,
  type Queue,
  type QueueMemory,
  take,
  tryPut,
  tryTake,
} from "#impl/step3-thread-pool/queue"
import { gettid } from "#sys"
import { onThread, startThreads } from "../../runtime/threads.ts"
import { hold, report } from "../../workbook/grader/driver.ts"
import { lengthOf } from "./actor.ts"
import { openStage, type Role, type Run, schedules } from "./interleave.ts"

const SLOT_BYTES = 8
/** Positions before the largest int32. */
const NEAR_THE_END = 2 ** 31 - 6

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
  const [byte = 0] = bytes
  return length === lengthOf(byte) && bytes.every((other) => other === byte) ? `${byte}` : `[${bytes.join(" ")}]`
}

/** One thread, no races: how many fit, what comes out. */
export function ring({ capacity, first }: { capacity: number; first?: number }): void {
  const queue = openQueue(createQueue(capacity, SLOT_BYTES, first === undefined ? 0 : NEAR_THE_END + first))
  const empty = taken(queue)
  const puts: string[] = []
  for (let i = 0; i < capacity + 1; i++) puts.push(String(tryPut(queue, message(10 + i))))
  const takes: string[] = []
  for (let i = 0; i < capacity + 1; i++) takes.push(taken(queue))
  // Several laps, never more than two in the queue.
  const laps: string[] = []
  for (let i = 0; i < 4 * capacity; i++) {
    laps.push(String(tryPut(queue, message(100 + i))))
    laps.push(taken(queue))
  }
  report({ empty, puts, takes, laps })
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
  /** One puts, the other looks. */
  publish: { roles: [producer("tryPut", 13), { does: "tryTake", takes: 3 }], capacity: 2, before: [] },
  /** The queue is full: one takes, the other wants to put. */
  reuse: { roles: [{ does: "tryTake", takes: 2 }, producer("tryPut", 33, 34)], capacity: 2, before: [11, 12] },
  /** One sleeps until the other puts. */
  sleep: { roles: [{ does: "take", takes: 2 }, producer("tryPut", 13, 14)], capacity: 4, before: [] },
  /** The queue is full: one sleeps until the other takes. */
  full: { roles: [producer("put", 33, 34), { does: "take", takes: 4 }], capacity: 2, before: [11, 12] },
} as const satisfies Record<string, { roles: readonly Role[]; capacity: number; before: readonly number[] }>

export type Play = keyof typeof PLAYS

/** A run that shows something wrong, for the check. */
export interface BadRun {
  readonly why: "asleep" | "spins" | "lost" | "torn" | "order"
  /** "P1", "C" of whom it is about; what came out. */
  readonly said: string
  readonly steps: readonly string[]
}

/** Plays one scene in every order and reports the first run that goes wrong, or how many were played. */
export async function interleaved({ play }: { play: Play }): Promise<void> {
  const { roles, capacity, before } = PLAYS[play]
  const memory = createQueue(capacity, SLOT_BYTES)
  const { queue, reset } = resettable(memory, before)
  const stage = await openStage(roles, memory, reset)
  const names = actorNames(roles)
  let played = 0
  let longest = 0
  const look = (run: Run): BadRun | undefined => {
    played++
    longest = Math.max(longest, run.steps.length)
    const rest: string[] = []
    if (run.outcome.kind === "done")
      for (let got = taken(queue); got !== "-1" && rest.length < 8; got = taken(queue)) rest.push(got)
    return badIn(run, roles, before, rest, names)
  }
  const straight = stage.run((able) => able[0] ?? 0)
  const bad = look(straight)
  if (bad !== undefined) report({ bad })
  else {
    for (const choose of schedules(roles.length, longest)) {
      const found = look(stage.run(choose))
      if (found === undefined) continue
      report({ bad: found })
      hold()
    }
    report({ played, longest })
  }
  hold()
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
  roles: readonly Role[],
  before: readonly number[],
  rest: readonly string[],
  names: readonly string[],
): BadRun | undefined {
  const lines = steps.map(({ actor, op, where, said }) => `${names[actor]?.padEnd(3)}${op} ${where}${said}`)
  if (outcome.kind === "asleep")
    return { why: "asleep", said: outcome.actors.map((actor) => names[actor]).join(", "), steps: lines }
  if (outcome.kind === "spins") return { why: "spins", said: names[outcome.actor] ?? "", steps: lines }
  const sent = [...before.map(String)]
  const got: string[] = []
  for (const [actor, { does, messages = [] }] of roles.entries()) {
    const own = results[actor] ?? []
    if (does === "put") sent.push(...messages.map(({ byte }) => String(byte)))
    if (does === "tryPut") sent.push(...messages.filter((_, i) => own[i] === 1).map(({ byte }) => String(byte)))
    if (messages.length === 0)
      got.push(...own.filter((value) => value !== -1).map((value) => (value < 0 ? "torn" : String(value))))
  }
  got.push(...rest)
  const said = `put ${sent.join(" ")}; taken ${got.join(" ")}`
  if (got.some((value) => !sent.includes(value))) return { why: "torn", said, steps: lines }
  if (got.length !== sent.length || new Set(got).size !== got.length) return { why: "lost", said, steps: lines }
  const ofOne = (first: number) => got.filter((value) => Math.floor(Number(value) / 10) === first).join(" ")
  const inOrder = [1, 2, 3].every((first) => ofOne(first) === [...ofOne(first).split(" ")].sort().join(" "))
  return inOrder ? undefined : { why: "order", said, steps: lines }
}

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

// At full speed.

export interface StressArgument {
  readonly producers: number
  readonly each: number
}

interface StressShare {
  readonly memory: QueueMemory
  readonly producer: number
  readonly each: number
  readonly tally: Int32Array
}

/** Eight bytes: which producer, and its number. */
onThread("stress-producer", ({ memory, producer, each }: StressShare) => {
  const queue = openQueue(memory)
  const words = new Int32Array(2)
  const bytes = new Uint8Array(words.buffer)
  words[0] = producer
  for (let i = 0; i < each; i++) {
    words[1] = i
    put(queue, bytes)
  }
})

/** Words of the tally: taken, lost or doubled or out of order, finished. */
const TAKEN = 0
const WRONG = 1

onThread("stress-consumer", ({ memory, producer: producers, each, tally }: StressShare) => {
  const queue = openQueue(memory)
  const into = new Uint8Array(SLOT_BYTES)
  const words = new Int32Array(into.buffer)
  const next = new Int32Array(producers)
  for (let i = 0; i < producers * each; i++) {
    const length = take(queue, into)
    const [from = 0, number = 0] = words
    if (length !== SLOT_BYTES || from < 0 || from >= producers || next[from] !== number) Atomics.add(tally, WRONG, 1)
    else next[from] = number + 1
    Atomics.add(tally, TAKEN, 1)
    if (i % 1024 === 0) Atomics.notify(tally, TAKEN)
  }
  Atomics.notify(tally, TAKEN)
})

/** Several producers and one consumer, each in a thread of its own. */
export async function stress({ producers, each }: StressArgument): Promise<void> {
  const memory = createQueue(64, SLOT_BYTES)
  const tally = new Int32Array(new SharedArrayBuffer(8))
  const consumer: StressShare = { memory, producer: producers, each, tally }
  await startThreads("stress-consumer", [consumer])
  await startThreads(
    "stress-producer",
    Array.from({ length: producers }, (_, producer) => ({ ...consumer, producer })),
  )
  for (let seen = 0; seen < producers * each; ) {
    Atomics.wait(tally, TAKEN, seen, 250)
    seen = Atomics.load(tally, TAKEN)
    gettid() // shows the check that something goes on
    if (Atomics.load(tally, WRONG) > 0) break
  }
  report({ taken: Atomics.load(tally, TAKEN), wrong: Atomics.load(tally, WRONG) })
  hold()
}
