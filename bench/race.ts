// One scenario: its contestants take turns, round after round, each turn with a fresh server that runs alone and a
// fresh load generator. Each round starts one place later (A B C, B C A, C A B), so that nobody always follows the
// same neighbour. Side by side: in each round all servers start, and one load generator takes turns among them.

import * as v from "valibot"
import type { Text } from "../workbook/manifest.ts"
import { type Command, runToEnd, type Server, startServer } from "./child.ts"
import { type Contestant, type ContestantId, contestants, Unavailable, type Workshop } from "./contestants.ts"
import type { Sample } from "./load/sample.ts"
import { type ContestantResult, type ScenarioResult, sampleSchema } from "./result.ts"
import type { Scenario } from "./scenarios.ts"
import { pairRatios, spread } from "./statistics.ts"

/** Fixed: long enough for V8 to compile the loops of both sides. */
export const WARMUP_SECONDS = 0.3
/** Turns of each server in one round of a side-by-side scenario. */
const SLICES = 20
/** What a load may take beyond its window: start, warm-up, grace, end. */
const LOAD_SLACK_MS = 15_000

export interface Course {
  readonly shop: Workshop
  readonly load: Command
  readonly rounds: number
  readonly seconds: number
  /** null: nothing is pinned. */
  readonly cores: { server: number; load: number } | null
  /** Told before each turn. */
  progress(text: string): void
}

interface Entry {
  readonly id: ContestantId
  readonly title: Text
  readonly command: Command | undefined
  readonly rounds: (Sample | null)[]
  problem: string | null
  missing: boolean
}

/** Runs one scenario. A contestant that fails is reported by name and the others go on. */
export async function race(scenario: Scenario, course: Course): Promise<ScenarioResult> {
  const entries: Entry[] = []
  for (const id of scenario.contestants) entries.push(await enter(id, course.shop))
  for (let round = 0; round < course.rounds; round++) {
    const first = round % entries.length
    const order = [...entries.slice(first), ...entries.slice(0, first)]
    const groups = scenario.sideBySide === true ? [order] : order.map((entry) => [entry])
    for (const group of groups) {
      course.progress(`${scenario.id} ${round + 1}/${course.rounds}: ${group.map(({ title }) => title.en).join(", ")}`)
      await turn(scenario, course, group)
    }
  }
  // Who failed was not asked again: the rounds it ran are the first ones, in step with everybody's.
  for (const { rounds } of entries) while (rounds.length < course.rounds * slicesOf(scenario)) rounds.push(null)
  const base = entries.find((entry) => entry.id === scenario.baseline)
  const { id, group, title, note, mode, connections, messageBytes, sharedCore, baseline } = scenario
  return {
    ...{
      id,
      group,
      title,
      note,
      mode,
      connections,
      messageBytes,
      sharedCore,
      baseline,
      seconds: course.seconds / slicesOf(scenario),
    },
    contestants: entries.map((entry) => summarise(entry, base?.rounds ?? [])),
  }
}

async function enter(id: ContestantId, shop: Workshop): Promise<Entry> {
  const contestant: Contestant = contestants[id]
  const entry = { id, title: contestant.title(shop), rounds: [], problem: null, missing: false }
  try {
    return { ...entry, command: await contestant.prepare(shop) }
  } catch (error) {
    return { ...entry, command: undefined, problem: messageOf(error), missing: error instanceof Unavailable }
  }
}

const slicesOf = (scenario: Scenario) => (scenario.sideBySide === true ? SLICES : 1)

/** Starts the servers of a group, loads them, stops them; adds the samples of each. */
async function turn(scenario: Scenario, course: Course, group: readonly Entry[]): Promise<void> {
  const standing: { entry: Entry; server: Server }[] = []
  try {
    for (const entry of group) {
      const server = await standUp(entry, course)
      if (server !== undefined) standing.push({ entry, server })
    }
    if (standing.length === 0) return
    const samples = await measure(
      scenario,
      course,
      standing.map(({ server }) => server),
    )
    for (const [which, { entry }] of standing.entries()) {
      const own = samples[which] ?? []
      entry.problem = brokenPromise(entry, own)
      if (entry.problem === null) entry.rounds.push(...own)
    }
  } catch (error) {
    for (const { entry, server } of standing)
      entry.problem = [messageOf(error), server.trouble()].filter((part) => part !== "").join("\n")
  } finally {
    for (const { server } of standing) await server.stop()
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

/** undefined for who has failed before: it would fail, or take 15 s not to listen, in every round. */
async function standUp(entry: Entry, course: Course): Promise<Server | undefined> {
  if (entry.command === undefined || entry.problem !== null) return undefined
  try {
    return await startServer(entry.command, course.cores?.server ?? null)
  } catch (error) {
    entry.problem = messageOf(error)
    return undefined
  }
}

async function measure(scenario: Scenario, course: Course, servers: readonly Server[]): Promise<Sample[][]> {
  const slices = slicesOf(scenario)
  const plan = {
    mode: scenario.mode,
    connections: scenario.connections,
    bytes: scenario.messageBytes,
    seconds: course.seconds / slices,
    slices,
    warmup: WARMUP_SECONDS,
  }
  const options = Object.entries(plan).map(([name, value]) => `--${name}=${value}`)
  const argv = [...course.load.argv, ...options, ...servers.map(({ port, pid }) => `--server=${port}:${pid}`)]
  const core = (scenario.sharedCore ? course.cores?.server : course.cores?.load) ?? null
  const limitMs = (course.seconds + WARMUP_SECONDS) * servers.length * 1000 + LOAD_SLACK_MS
  return v.parse(v.array(v.array(sampleSchema)), JSON.parse(await runToEnd({ ...course.load, argv }, core, limitMs)))
}

function summarise(entry: Entry, baseRounds: readonly (Sample | null)[]): ContestantResult {
  const { id, title, problem, missing, rounds } = entry
  const each = (value: (sample: Sample) => number | null) =>
    rounds.map((sample) => (sample === null ? null : value(sample)))
  const base = (value: (sample: Sample) => number | null) =>
    baseRounds.map((sample) => (sample === null ? null : value(sample)))
  return {
    ...{ id, title, problem, missing, rounds },
    perSecond: spread(each((sample) => sample.perSecond)),
    ratio: spread(
      pairRatios(
        each((sample) => sample.perSecond),
        base((sample) => sample.perSecond),
      ),
    ),
    p50Us: spread(each((sample) => sample.latencyUs.p50)),
    p99Us: spread(each((sample) => sample.latencyUs.p99)),
    serverUs: spread(each(serverUs)),
    serverUsRatio: spread(pairRatios(each(serverUs), base(serverUs))),
  }
}

function serverUs({ serverBusy, perSecond }: Sample): number | null {
  return serverBusy === null || perSecond === 0 ? null : (serverBusy / perSecond) * 1e6
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
