// The simulator of the chapter on threads against the real queue: both make their steps in the same random orders, and
// each step's line, each result and what is left in memory must be equal. The queues with a mistake break, and only in
// the way they are said to; the right one does not, in any order.

import { spawnSync } from "node:child_process"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { able, type Done, nextStep, step } from "../../.vitepress/theme/figures/ring-model.ts"
import {
  type Broken,
  type State,
  start,
  THREADS,
  VARIANTS,
  type Variant,
  type Who,
} from "../../.vitepress/theme/figures/ring-state.ts"
import { lengthOf } from "../step3-thread-pool/actor.ts"
import type { Play, Played } from "./ring-child.ts"

// Against the real one.

/** "P1#2" as the byte of a message: 12. "" as nothing. */
function byteOf(message: string): number {
  return message === "" ? 0 : Number(message.slice(1).replace("#", ""))
}

interface Followed {
  readonly order: number[]
  readonly expected: Played
}

/** What is allowed to a thread here: so many calls, and no more. */
function mayGo(state: State, who: Who, calls: number, takes: number): boolean {
  if (!able(state, who)) return false
  return who === "C" ? state.C.calling || state.takes < takes : state[who].calling || state[who].calls < calls
}

/** Lets the model run to its end, in an order that `pick` decides. */
function follow(capacity: number, calls: number, takes: number, pick: () => number): Followed {
  let state = start("right", capacity)
  const lines: string[] = []
  const order: number[] = []
  const results: number[][] = [[], [], []]
  for (;;) {
    const who = THREADS.filter((thread) => mayGo(state, thread, calls, takes))
    const next = who[pick() % Math.max(1, who.length)]
    if (next === undefined) break
    const done = step(state, next)!
    const real = accesses(done.line, byteOf)
    lines.push(...real)
    order.push(...real.map(() => THREADS.indexOf(next)))
    state = done.state
    const { returned } = state[next]
    if (!state[next].calling && returned !== undefined)
      results[THREADS.indexOf(next)]!.push(typeof returned === "string" ? byteOf(returned) : Number(returned))
  }
  const expected = {
    lines,
    outcome: state.C.next === "asleep" ? "asleep" : "done",
    results,
    words: [state.head, state.tail, state.puts, state.takes],
    turns: state.places.map(({ turn }) => turn),
    places: state.places.map(({ message }) => byteOf(message)),
  }
  return { order, expected }
}

/** A line of the model as the real threads say it: a message is two accesses. */
function accesses(line: string, byte: (message: string) => number): string[] {
  const [, who, op, place, message = ""] = /^(\w+) (read|write) message\[(\d+)\](?: =)? (.*)$/.exec(line) ?? []
  if (op === "write") return [`${who} write bytes`, `${who} write lengths[${place}] ${lengthOf(byte(message))}`]
  if (op === "read") return [`${who} read lengths[${place}] = ${lengthOf(byte(message))}`, `${who} read bytes`]
  return [line]
}

/** A play of many orders on the same threads: those in which everybody comes to an end, and at last one that does not. */
function plays(capacity: number, calls: number, takes: number, count: number) {
  const picks = fc.sample(fc.array(fc.nat(5), { minLength: 400, maxLength: 400 }), { numRuns: count, seed: capacity })
  const all = picks.map((pick) => {
    let at = 0
    return follow(capacity, calls, takes, () => pick[at++ % pick.length]!)
  })
  const ends = all.filter(({ expected }) => expected.outcome === "done")
  const sleeps = all.find(({ expected }) => expected.outcome === "asleep")
  const followed = sleeps === undefined ? ends : [...ends, sleeps]
  const messages = [1, 2].map((p) => Array.from({ length: calls }, (_, i) => 10 * p + i + 1))
  const orders = followed.map(({ order }) => order)
  const play: Play = { capacity, messages, takes, orders }
  return { play, expected: followed.map(({ expected }) => expected) }
}

it("goes like the real queue, step by step", () => {
  // Two places with more messages than fit, and more takes than messages in some orders; four places; one lap and more.
  const all = [plays(2, 4, 5, 150), plays(4, 4, 6, 150), plays(2, 3, 2, 60)]
  const input = JSON.stringify(all.map(({ play }) => play))
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", "test/self/ring-child.ts"], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: 60_000,
  })
  expect(stderr).toBe("")
  expect(status).toBe(0)
  const played = JSON.parse(stdout) as Played[][]
  const expected = all.map((one) => one.expected)
  for (const [i, runs] of expected.entries())
    for (const [j, run] of runs.entries()) expect(played[i]?.[j], `play ${i}, order ${j}`).toEqual(run)
  // Else the orders would have shown too little.
  const lines = expected.flat().flatMap((run) => run.lines)
  const results = expected.flat().flatMap((run) => run.results)
  const seen = {
    beaten: lines.some((line) => /compareExchange TAIL (\d+) -> \d+ = (?!\1$)/.test(line)),
    late: lines.some((line) => line.endsWith("= not-equal")),
    slept: lines.some((line) => /wait PUTS \d+$/.test(line)),
    woken: lines.some((line) => line.endsWith("notify PUTS = 1")),
    refused: results.some((result) => result.includes(0)),
    asleep: expected.flat().some(({ outcome }) => outcome === "asleep"),
  }
  expect(Object.entries(seen).filter(([, was]) => !was)).toEqual([])
})

// All orders.

interface Explored {
  readonly states: number
  /** The first way, among the shortest, to each kind of mistake. */
  readonly broken: Map<Broken["why"], Done[]>
  /** States in which nobody can go on, or may. */
  readonly ends: State[]
}

interface Reached {
  readonly state: State
  readonly before: Reached | undefined
  readonly done: Done | undefined
}

/** Every order of so many calls of each producer and so many takes. Two ways to one state are gone on from once. */
function explore(variant: Variant, capacity: number, calls: number, takes: number): Explored {
  const first = start(variant, capacity)
  const known = new Set([key(first)])
  const broken: Explored["broken"] = new Map()
  const ends: State[] = []
  let reached: Reached[] = [{ state: first, before: undefined, done: undefined }]
  while (reached.length > 0) {
    const next: Reached[] = []
    for (const from of reached) {
      const able = THREADS.filter((who) => mayGo(from.state, who, calls, takes))
      if (able.length === 0) ends.push(from.state)
      for (const who of able) {
        const done = step(from.state, who)!
        const to: Reached = { state: done.state, before: from, done }
        const why = done.state.broken?.why
        if (why !== undefined && !broken.has(why)) broken.set(why, wayTo(to))
        if (known.has(key(done.state))) continue
        known.add(key(done.state))
        next.push(to)
      }
    }
    reached = next
  }
  return { states: known.size, broken, ends }
}

/** What two states must have in common to go on alike: all but the numbers of steps. */
function key({ steps: _, broken, claims, C: { lookedStep: _l, putsStep: _p, ...consumer }, ...rest }: State): string {
  const claimed = claims.map(({ position, message, taken }) => [position, message, taken])
  return JSON.stringify([rest, consumer, claimed, broken?.why])
}

function wayTo(reached: Reached): Done[] {
  const way: Done[] = []
  for (let at: Reached | undefined = reached; at?.done !== undefined; at = at.before) way.unshift(at.done)
  return way
}

const BREAKS = { right: [], stores: ["lost"], early: ["garbage"], late: ["asleep"] } as const

describe("in every order", () => {
  it.each(VARIANTS.flatMap((variant) => [2, 4].map((capacity) => ({ variant, capacity }))))(
    "$variant with $capacity places breaks as it is said to",
    ({ variant, capacity }) => {
      const { broken, states, ends } = explore(variant, capacity, 2, 3)
      expect(states).toBeGreaterThan(1000)
      expect([...broken.keys()]).toEqual(BREAKS[variant])
      if (variant !== "right") return
      expect(ends.length).toBeGreaterThan(0)
      for (const { claims, puts, head, takes, places, P1, P2 } of ends) {
        // What was put is taken in the order of the claims, up to what C was allowed, and the rest is there.
        expect([P1.calling, P2.calling]).toEqual([false, false])
        expect(claims.map(({ position }) => position)).toEqual(claims.map((_, i) => i))
        expect(claims.map(({ taken }) => taken)).toEqual(claims.map((_, i) => i < takes))
        expect([puts, head]).toEqual([claims.length, takes])
        for (const { position, message } of claims.slice(takes))
          expect(places[position % capacity]).toEqual({ turn: position + 1, message })
      }
    },
  )
})

describe("what it blames", () => {
  /** The shortest way to break it, and what is said then. */
  const shortest = (variant: Variant, why: Broken["why"]) => {
    const way = explore(variant, 2, 1, 1).broken.get(why) ?? []
    return { lines: way.map(({ line }) => line), broken: way.at(-1)?.state.broken }
  }

  it("of a lost message the second store of TAIL", () => {
    const { lines, broken } = shortest("stores", "lost")
    if (broken?.why !== "lost") throw new Error("not lost")
    const [first, second] = broken.claims
    for (const claim of [first, second]) expect(lines[claim.claimedStep - 1]).toBe(`${claim.by} store TAIL 1 = 1`)
    expect(first.claimedStep).toBeLessThan(second.claimedStep)
    expect(lines.at(-1)).toMatch(`${broken.by} write message[0]`)
  })

  it("of garbage the store of the turn", () => {
    const { lines, broken } = shortest("early", "garbage")
    if (broken?.why !== "garbage") throw new Error("not garbage")
    expect(lines[broken.claim.turnStep - 1]).toBe(`${broken.claim.by} store turn[0] 1 = 1`)
    expect(lines.at(-1)).toBe("C read message[0] = nothing")
  })

  it("of a lost wake-up the load of PUTS behind the look", () => {
    const { lines, broken } = shortest("late", "asleep")
    if (broken?.why !== "asleep") throw new Error("not asleep")
    expect(lines[broken.lookedStep - 1]).toBe("C load turn[0] = 0")
    expect(lines[broken.claim.putsStep - 1]).toBe(`${broken.claim.by} add PUTS 1 = 0`)
    expect(lines[broken.putsStep - 1]).toBe("C load PUTS = 1")
  })
})

it("lets nobody go on once something is wrong", () => {
  const { broken } = explore("early", 2, 1, 1)
  const state = broken.get("garbage")!.at(-1)!.state
  expect(THREADS.map((who) => [able(state, who), step(state, who)])).toEqual(THREADS.map(() => [false, undefined]))
  expect(nextStep(state, "C")).toBe("store HEAD 1")
})
