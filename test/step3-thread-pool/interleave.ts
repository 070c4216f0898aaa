// Runs threads one step at a time, in an order that is decided here, so that a race shows every time or never.
//
// A step is one access to the memory of a queue: an operation of Atomics, or a plain read or write. Each actor is a real
// thread whose Atomics (watched-atomics.ts) and whose views of the queue ask before each access (actor.ts). One actor
// runs at a time; the others wait at their next step, or sleep in an Atomics.wait that only an Atomics.notify of another
// actor ends; its time limit never does.
//
// Rules
//   1 The director, here, is the main thread.
//   2 An actor runs alone between two of its steps: what it does there belongs to the step before.
//   3 After a run that did not end with "done" the actors hang where they are: nothing more can be run with them.
//
// Left out: most orders. Whoever begins is interrupted once (schedules), and where a thread sleeps until another one makes
// one call, twice (schedulesOfTwo): a mistake that needs a third interruption, or two among three threads, is not found
// here. And what a processor may reorder. Atomics are sequentially consistent, and a plain access is a step of its own,
// which is enough to find a place that is used by somebody who does not have it.

import { PUTS, type QueueMemory } from "#impl/step3-thread-pool/queue"
import { startThreads } from "../../runtime/threads.ts"

/** What an actor does: calls one function, again and again. */
export interface Role {
  readonly does: "tryPut" | "put" | "tryTake" | "take" | "countUp"
  /** Producers: their messages, `length` bytes of the value `byte` each. */
  readonly messages?: readonly { readonly byte: number; readonly length: number }[]
  /** Consumers: how many messages they take; with tryTake, at most. */
  readonly takes?: number
  /** countUp: how often. The counter is the first word of the queue's. */
  readonly times?: number
}

export interface Step {
  readonly actor: number
  /** "load", "compareExchange", "wait", "notify"; "read" and "write" for plain accesses. */
  readonly op: string
  /** "TAIL", "turn[0]", "bytes" */
  readonly where: string
  /** Arguments and result: "0 -> 1 = 0" */
  readonly said: string
  /** What PUTS stands at after it. */
  readonly puts: number
}

export type Outcome =
  | { readonly kind: "done" }
  /** Nobody can go on: all that are left sleep. */
  | { readonly kind: "asleep"; readonly actors: readonly number[] }
  /** The same, but this one sleeps with a time limit. */
  | { readonly kind: "limit"; readonly actor: number }
  /** This one goes on and on without coming to an end. */
  | { readonly kind: "spins"; readonly actor: number }

export interface Run {
  readonly steps: readonly Step[]
  readonly outcome: Outcome
  /** What the calls of each actor returned: tryPut 1 or 0; a take the byte it got, -1 for none, TORN for a mixture. */
  readonly results: readonly (readonly number[])[]
}

/** Picks who makes the next step. */
export type Choose = (able: readonly number[], last: number | undefined, stepsSoFar: number) => number

// What director and actors share: one block of words for each actor, and room for two short texts.

export const BLOCK = 8
/** RUNNING is written by the director, the others by the actor. */
export const STATE = 0
/** Counts grants; the actor sleeps on it. */
export const GO = 1
/** What an actor is told with a grant: how many its notify wakes. */
export const ANSWER = 2
/** The word that its next step waits on or notifies. */
export const WORD = 3
/** wait: 1 if without a timeout. notify: how many at most. */
export const EXTRA = 4
/** Length of the text of its next step, and of the result of its last one. */
export const TEXT = 5
export const RESULT = 6

export const RUNNING = 0
export const AT_STEP = 1
export const PARKED = 2
export const DONE = 3

export const TEXT_BYTES = 128
/** Words of an actor's results: how many, and then each. */
export const RESULTS = 16
export const TORN = -2

/** What an actor's thread is started with. */
export interface Cast {
  readonly actor: number
  readonly role: Role
  readonly memory: QueueMemory
  readonly control: Int32Array
  /** By actor: the text of its next step, then the result of its last one. */
  readonly texts: Uint8Array
  /** Counts runs; an actor sleeps on it between two. */
  readonly curtain: Int32Array
  readonly results: Int32Array
}

/** More steps than any of our actors needs. */
const MOST_STEPS = 800

export interface Stage {
  readonly run: (choose: Choose) => Run
}

/**
 * Starts a thread for each role.
 * @param reset makes their queue anew; called before each run
 */
export async function openStage(roles: readonly Role[], memory: QueueMemory, reset: () => void): Promise<Stage> {
  const words = (count: number) => new Int32Array(new SharedArrayBuffer(4 * count))
  const shared = { control: words(BLOCK * roles.length), curtain: words(1), memory }
  const texts = new Uint8Array(new SharedArrayBuffer(2 * TEXT_BYTES * roles.length))
  const casts = roles.map((role, actor): Cast => ({ ...shared, actor, role, texts, results: words(RESULTS) }))
  await startThreads("actor", casts)
  return {
    run(choose) {
      reset()
      for (const { results } of casts) results.fill(0)
      const run = direct(casts, choose)
      return { ...run, results: casts.map(({ results }) => [...results.subarray(1, 1 + (results[0] ?? 0))]) }
    },
  }
}

function direct(casts: readonly Cast[], choose: Choose): Omit<Run, "results"> {
  const [first] = casts
  if (first === undefined) return { steps: [], outcome: { kind: "done" } }
  const { control, curtain, texts } = first
  const all = casts.map(({ actor }) => actor)
  const word = (actor: number, at: number) => control[actor * BLOCK + at] ?? 0
  const state = (actor: number) => Atomics.load(control, actor * BLOCK + STATE)
  const settle = (actor: number) => {
    while (state(actor) === RUNNING) Atomics.wait(control, actor * BLOCK + STATE, RUNNING)
  }
  const grant = (actor: number, answer: number) => {
    control[actor * BLOCK + ANSWER] = answer
    Atomics.store(control, actor * BLOCK + STATE, RUNNING)
    Atomics.add(control, actor * BLOCK + GO, 1)
    Atomics.notify(control, actor * BLOCK + GO)
    settle(actor)
  }
  const text = (actor: number, which: 0 | 1, at: number) => {
    const start = (2 * actor + which) * TEXT_BYTES
    return Buffer.from(texts.slice(start, start + word(actor, at))).toString("latin1")
  }

  for (const actor of all) Atomics.store(control, actor * BLOCK + STATE, RUNNING)
  Atomics.add(curtain, 0, 1)
  Atomics.notify(curtain, 0)
  for (const actor of all) settle(actor)

  const words = new Int32Array(first.memory.words)
  const steps: Step[] = []
  let parked: number[] = [] // in the order in which they went to sleep
  let last: number | undefined
  for (let turns = 0; ; turns++) {
    const able = all.filter((actor) => state(actor) === AT_STEP)
    const timed = parked.find((actor) => word(actor, EXTRA) === 0)
    if (turns > MOST_STEPS) return { steps, outcome: { kind: "spins", actor: able[0] ?? 0 } }
    if (able.length === 0 && timed !== undefined) return { steps, outcome: { kind: "limit", actor: timed } }
    if (able.length === 0)
      return { steps, outcome: parked.length === 0 ? { kind: "done" } : { kind: "asleep", actors: parked } }
    const actor = choose(able, last, steps.length)
    last = actor
    const [op = "", where = "", said = ""] = text(actor, 0, TEXT).split("\t")
    const wakes = op === "notify" ? parked.filter((one) => word(one, WORD) === word(actor, WORD)) : []
    const woken = wakes.slice(0, word(actor, EXTRA))
    parked = parked.filter((one) => !woken.includes(one))
    grant(actor, woken.length)
    steps.push({ actor, op, where, said: `${said}${text(actor, 1, RESULT)}`, puts: words[PUTS] ?? 0 })
    for (const one of woken) grant(one, 0)
    if (state(actor) === PARKED) parked.push(actor)
  }
}

/** Who begins, and who interrupts whom; without it everybody, each of the others. */
export type Interruptions = readonly { readonly begins: number; readonly interrupts: readonly number[] }[]

/**
 * Orders to try, in a fixed order: every actor first, and whoever begins is interrupted once, before each step, by each
 * of the others.
 */
export function* schedules(actors: number, mostSteps: number, only?: Interruptions): Generator<Choose> {
  const all = Array.from({ length: actors }, (_, actor) => actor)
  for (const { begins, interrupts: by } of only ?? all.map((begins) => ({ begins, interrupts: all }))) {
    const others = all.filter((actor) => actor !== begins)
    yield byRank([begins, ...others])
    for (const interrupts of others.filter((actor) => by.includes(actor)))
      for (let at = 0; at < mostSteps; at++) {
        const before = byRank([begins, ...others])
        const after = byRank([interrupts, ...others.filter((actor) => actor !== interrupts), begins])
        let left = at
        yield (able, last, steps) => (left-- > 0 ? before : after)(able, last, steps)
      }
  }
}

/**
 * Orders of two actors: whoever begins is interrupted after `first` steps, and goes on when the other one has made
 * `second` steps. A wake-up that comes too early is lost only so: count | look | message, notify | sleep.
 * @param mostSteps of either actor
 */
export function* schedulesOfTwo(mostSteps: readonly [number, number]): Generator<Choose> {
  for (const [begins, other] of [
    [0, 1],
    [1, 0],
  ] as const)
    for (let first = 1; first < mostSteps[begins]; first++)
      for (let second = 1; second < mostSteps[other]; second++) {
        const begun = byRank([begins, other])
        const between = byRank([other, begins])
        yield (able, last, steps) => (steps >= first && steps < first + second ? between : begun)(able, last, steps)
      }
}

/** The first of these that can go on. */
function byRank(rank: readonly number[]): Choose {
  return (able) => rank.find((actor) => able.includes(actor)) ?? able[0] ?? 0
}
