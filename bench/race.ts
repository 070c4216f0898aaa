// One scenario: its contestants take turns, round after round, each turn with a fresh server that runs alone and a
// fresh load generator. Each round starts one place later (A B C, B C A, C A B), so that nobody always follows the
// same neighbour. Side by side: in each round all servers start, and one load generator takes turns among them. With
// idle connections: each contestant starts twice, with and without them, and one load generator goes back and forth.
// With heavy clients: one server, measured before they come and beside them. Threads: the contestants are programs that
// measure themselves.

import * as v from "valibot"
import { messageOf } from "../workbook/errors.ts"
import type { Text } from "../workbook/manifest.ts"
import { type Command, runToEnd, type Server, startServer } from "./child.ts"
import { type Contestant, type ContestantId, contestants } from "./contestants.ts"
import { lackOfCores, lackOfDescriptors } from "./limits.ts"
import { numberFor } from "./load/heavy.ts"
import type { Sample } from "./load/sample.ts"
import { loadCommand, Unavailable, type Workshop } from "./programs.ts"
import { type ContestantResult, measuresItself, type ScenarioResult, sampleSchema } from "./result.ts"
import type { Scenario } from "./scenarios/scenario.ts"
import { pairRatios, spread } from "./statistics.ts"

/** Long enough for V8 to compile the loops of both sides. */
const WARMUP_SECONDS = 0.3

/** Before turns of so many seconds; whoever asks for shorter ones wants to see it run. */
export function warmupOf(seconds: number): number {
  return Math.min(WARMUP_SECONDS, seconds)
}

/** Turns of each server in one round where several stand at once. */
const SLICES = 20
/** What a load may take beyond its window: start, warm-up, grace, end. */
const LOAD_SLACK_MS = 15_000

export interface Course {
  readonly shop: Workshop
  readonly rounds: number
  readonly seconds: number
  /** null: nothing is pinned. */
  readonly cores: { server: number; load: number } | null
  /** Told before each turn; `done` is the share of this scenario, from 0 to 1. */
  progress(text: string, done: number): void
}

interface Entry {
  readonly id: ContestantId
  readonly title: Text
  readonly command: Command | undefined
  readonly rounds: (Sample | null)[]
  /** In step with rounds: the same server without the idle connections, if the scenario has any. */
  readonly alone: (Sample | null)[]
  problem: string | null
  missing: boolean
}

/** Runs one scenario. A contestant that fails is reported by name and the others go on. */
export async function race(scenario: Scenario, course: Course): Promise<ScenarioResult> {
  const skipped = lackOfDescriptors(scenario) ?? lackOfCores(scenario)
  if (skipped !== undefined) return { ...described(scenario, course), skipped, contestants: [] }
  const load = measuresItself(scenario.mode) ? undefined : await loadCommand(course.shop, scenario.mode)
  const primes = scenario.heavyMs === undefined ? undefined : numberFor(scenario.heavyMs)
  const entries: Entry[] = []
  for (const id of scenario.contestants) entries.push(await enter(id, course.shop))
  for (let round = 0; round < course.rounds; round++) {
    const first = round % entries.length
    const order = [...entries.slice(first), ...entries.slice(0, first)]
    const groups = scenario.sideBySide === true ? [order] : order.map((entry) => [entry])
    for (const [at, group] of groups.entries()) {
      const who = group.map(({ title }) => title.en).join(", ")
      const done = (round + at / groups.length) / course.rounds
      course.progress(`${scenario.id} ${round + 1}/${course.rounds}: ${who}`, done)
      if (load === undefined) await measureItself(scenario, course, group[0])
      else await turn(scenario, { ...course, load, primes }, group)
    }
  }
  // Who failed was not asked again: the rounds it ran are the first ones, in step with everybody's.
  for (const { rounds, alone } of entries) {
    for (const list of [rounds, alone]) while (list.length < course.rounds * slicesOf(scenario)) list.push(null)
  }
  const base = entries.find((entry) => entry.id === scenario.baseline)
  return {
    ...described(scenario, course),
    ...(primes === undefined ? {} : { primes }),
    contestants: entries.map((entry) => summarise(scenario, entry, base?.rounds ?? [])),
  }
}

function described(scenario: Scenario, course: Course): Omit<ScenarioResult, "contestants"> {
  const { id, group, title, note, mode, connections, idleConnections, messageBytes, sharedCore, baseline } = scenario
  const { heavyClients, heavyMs } = scenario
  return {
    ...{ id, group, title, note, mode, connections, messageBytes, sharedCore, baseline },
    ...(idleConnections === undefined ? {} : { idleConnections }),
    ...(heavyClients === undefined ? {} : { heavyClients }),
    ...(heavyMs === undefined ? {} : { heavyMs }),
    seconds: course.seconds / slicesOf(scenario),
  }
}

async function enter(id: ContestantId, shop: Workshop): Promise<Entry> {
  const contestant: Contestant = contestants[id]
  const entry = { id, title: contestant.title(shop), rounds: [], alone: [], problem: null, missing: false }
  try {
    return { ...entry, command: await contestant.prepare(shop) }
  } catch (error) {
    return { ...entry, command: undefined, problem: messageOf(error), missing: error instanceof Unavailable }
  }
}

/** Idle connections of the servers that each contestant starts for a turn. */
const idleOf = ({ idleConnections }: Scenario) => (idleConnections === undefined ? [0] : [0, idleConnections])
const slicesOf = (scenario: Scenario) => (scenario.sideBySide === true || idleOf(scenario).length > 1 ? SLICES : 1)

interface Standing {
  readonly entry: Entry
  readonly server: Server
  readonly idle: number
}

/** A course with its load generator. */
interface Loaded extends Course {
  readonly load: Command
  /** The number in a heavy request, if the scenario has any. */
  readonly primes: number | undefined
}

/** Starts the servers of a group, loads them, stops them; adds the samples of each. */
async function turn(scenario: Scenario, course: Loaded, group: readonly Entry[]): Promise<void> {
  const standing: Standing[] = []
  try {
    for (const entry of group) {
      for (const idle of idleOf(scenario)) {
        const server = await standUp(entry, coresFor(scenario, course))
        if (server !== undefined) standing.push({ entry, server, idle })
      }
    }
    if (standing.length === 0) return
    const samples = await measure(scenario, course, standing)
    for (const [which, { entry, idle }] of standing.entries()) {
      const own = samples[which] ?? []
      entry.problem ??= brokenPromise(entry, own)
      if (entry.problem !== null) continue
      const [first, ...rest] = own
      if (scenario.heavyClients !== undefined && first !== undefined) {
        entry.alone.push(first)
        entry.rounds.push(...rest)
      } else (idle === idleOf(scenario).at(-1) ? entry.rounds : entry.alone).push(...own)
    }
  } catch (error) {
    for (const { entry, server } of standing)
      entry.problem = [messageOf(error), server.trouble()].filter((part) => part !== "").join("\n")
  } finally {
    for (const { server } of standing) await server.stop()
  }
}

/** One turn of a contestant without a server: it loads itself. */
async function measureItself(scenario: Scenario, course: Course, entry: Entry | undefined): Promise<void> {
  if (entry?.command === undefined || entry.problem !== null) return
  const { argv } = entry.command
  const options = [
    ...[`--mode=${scenario.mode}`, `--bytes=${scenario.messageBytes}`],
    ...[`--seconds=${course.seconds}`, `--warmup=${warmupOf(course.seconds)}`],
  ]
  const limitMs = (course.seconds + warmupOf(course.seconds)) * 1000 + LOAD_SLACK_MS
  try {
    const printed = await runToEnd({ ...entry.command, argv: [...argv, ...options] }, null, limitMs)
    entry.rounds.push(v.parse(sampleSchema, JSON.parse(printed)))
  } catch (error) {
    entry.problem = messageOf(error)
  }
}

function brokenPromise({ command }: Entry, samples: readonly Sample[]): string | null {
  try {
    command?.verify?.(samples.reduce((sum, { operations }) => sum + operations, 0))
    return null
  } catch (error) {
    return messageOf(error)
  }
}

/** Who needs several cores gets all of them, and so does the load. */
const coresFor = (scenario: Scenario, course: Course) => (scenario.cores === undefined ? course.cores : null)

/** undefined for who has failed before: it would fail, or take 15 s not to listen, in every round. */
async function standUp(entry: Entry, pinned: Course["cores"]): Promise<Server | undefined> {
  if (entry.command === undefined || entry.problem !== null) return undefined
  try {
    return await startServer(entry.command, pinned?.server ?? null)
  } catch (error) {
    entry.problem = messageOf(error)
    return undefined
  }
}

async function measure(scenario: Scenario, course: Loaded, standing: readonly Standing[]): Promise<Sample[][]> {
  const { seconds, load, primes } = course
  const cores = coresFor(scenario, course)
  const slices = slicesOf(scenario)
  const plan = {
    connections: scenario.connections,
    bytes: scenario.messageBytes,
    seconds: seconds / slices,
    slices,
    warmup: warmupOf(seconds),
    ...(primes === undefined ? {} : { primes }),
    ...(scenario.heavyClients === undefined ? {} : { heavy: scenario.heavyClients }),
  }
  const options = Object.entries(plan).map(([name, value]) => `--${name}=${value}`)
  // Who polls needs a core to itself.
  if (scenario.mode === "crowd" && cores !== null && !scenario.sharedCore) options.push("--poll")
  const servers = standing.map(
    ({ server, idle }) => `--server=${server.port}:${server.pid}${idle > 0 ? `:${idle}` : ""}`,
  )
  const core = (scenario.sharedCore ? cores?.server : cores?.load) ?? null
  const windows = scenario.heavyClients === undefined ? 1 : 2
  const limitMs = (seconds + warmupOf(seconds)) * windows * standing.length * 1000 + LOAD_SLACK_MS
  const printed = await runToEnd({ ...load, argv: [...load.argv, ...options, ...servers] }, core, limitMs)
  return v.parse(v.array(v.array(sampleSchema)), JSON.parse(printed))
}

function summarise(scenario: Scenario, entry: Entry, baseRounds: readonly (Sample | null)[]): ContestantResult {
  const { id, title, problem, missing, rounds, alone } = entry
  const speeds = each(rounds, perSecond)
  const times = each(rounds, serverUs)
  const compared = scenario.mode === "wake" ? p50Us : perSecond
  return {
    ...{ id, title, problem, missing, rounds },
    perSecond: spread(speeds),
    ratio: spread(pairRatios(each(rounds, compared), each(baseRounds, compared))),
    p50Us: spread(each(rounds, p50Us)),
    p99Us: spread(each(rounds, p99Us)),
    serverUs: spread(times),
    serverUsRatio: spread(pairRatios(times, each(baseRounds, serverUs))),
    ...(scenario.mode === "hold" ? { idleBytes: spread(each(rounds, idleBytes)) } : {}),
    ...(scenario.idleConnections === undefined
      ? {}
      : { alone, idleRatio: spread(pairRatios(speeds, each(alone, perSecond))) }),
    ...(scenario.heavyClients === undefined
      ? {}
      : { alone, p99Ratio: spread(pairRatios(each(rounds, p99Us), each(alone, p99Us))) }),
  }
}

function each(rounds: readonly (Sample | null)[], value: (sample: Sample) => number | null): (number | null)[] {
  return rounds.map((sample) => (sample === null ? null : value(sample)))
}

const perSecond = (sample: Sample) => sample.perSecond
const p50Us = (sample: Sample) => sample.latencyUs.p50
const p99Us = (sample: Sample) => sample.latencyUs.p99

function serverUs({ serverBusy, perSecond }: Sample): number | null {
  return serverBusy === null || perSecond === 0 ? null : (serverBusy / perSecond) * 1e6
}

function idleBytes({ memory, operations }: Sample): number | null {
  return memory === undefined ? null : (memory.heldBytes - memory.emptyBytes) / operations
}
