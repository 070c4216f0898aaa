// Short real races for the tests of a step's bench. Nothing here looks at speed.

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeAll, beforeEach, expect } from "vitest"
import type { Workshop } from "../../bench/programs.ts"
import { race } from "../../bench/race.ts"
import {
  type BenchResult,
  type ContestantResult,
  readResult,
  type ScenarioResult,
  writeResult,
} from "../../bench/result.ts"
import { buildAddons } from "../../bench/run.ts"
import type { Scenario } from "../../bench/scenarios/scenario.ts"
import { scenarios } from "../../bench/scenarios.ts"
import { spread } from "../../bench/statistics.ts"
import { findStep } from "../../workbook/manifest.ts"
import { NATIVE_BUILD, ROOT } from "../../workbook/paths.ts"
import { must } from "./temp-copy.ts"

export interface TinyBench {
  /** For the current test. */
  shop(): Workshop
  /** A scratch folder, for the current test. */
  directory(): string
  /** A scenario of the step's bench, made small; on one core too, where it would not run. */
  like(id: string, tiny?: Partial<Scenario>): Scenario
  race(scenario: Scenario, target?: Workshop["target"]): Promise<ScenarioResult>
  /** Results written to a file, and read. */
  kept(...results: ScenarioResult[]): BenchResult
  /** A scenario without its contestants, for made-up figures. */
  empty(id: string): ScenarioResult
}

/** Registers what a test file of a step's bench needs before and after its tests. */
export function tinyBench(step: string): TinyBench {
  let directory = ""
  let shop: Workshop | undefined
  beforeAll(() => {
    expect(buildAddons()).toBeUndefined()
  })
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "echobook-bench-test-"))
    const inside = mkdtempSync(join(NATIVE_BUILD, "echobook-bench-"))
    const { slug } = must(findStep(step))
    shop = { directory: inside, traceDirectory: directory, step, slug, target: "solutions" }
  })
  afterEach(() => {
    for (const folder of [must(shop).directory, directory]) rmSync(folder, { recursive: true, force: true })
  })
  const like = (id: string, tiny: Partial<Scenario> = {}): Scenario => ({
    ...must(scenarios[step]?.find((scenario) => scenario.id === id)),
    cores: 1,
    ...tiny,
  })
  return {
    shop: () => must(shop),
    directory: () => directory,
    like,
    race: (scenario, target = "solutions") =>
      race(scenario, {
        ...{ shop: { ...must(shop), target }, rounds: 1, seconds: 0.1 },
        ...{ cores: null, progress: () => undefined },
      }),
    kept(...results) {
      const file = join(directory, `${step}.json`)
      const old = readResult(join(ROOT, "bench/recorded/step1.json"))
      writeResult(file, { ...old, step, scenarios: results })
      const read = readResult(file)
      expect(read.scenarios).toEqual(results)
      return read
    },
    empty(id) {
      const { group, title, note, mode, connections, messageBytes, sharedCore, baseline } = like(id)
      const facts = { id, group, title, note, mode, connections, messageBytes, sharedCore, baseline }
      return { ...facts, seconds: 1, contestants: [] }
    },
  }
}

/** Every contestant that this machine has ran. */
export function expectFigures({ contestants }: ScenarioResult): void {
  for (const { id, problem, missing, rounds } of contestants) {
    if (missing) continue
    expect(`${id}: ${problem}`).toBe(`${id}: null`)
    expect(rounds[0]?.operations).toBeGreaterThan(0)
    expect(rounds[0]?.latencyUs.max).toBeGreaterThanOrEqual(rounds[0]?.latencyUs.p50 ?? Number.POSITIVE_INFINITY)
  }
}

/** A contestant whose rounds had these throughputs; the first one of all has 100 each time. */
export function fake(id: string, ...speeds: number[]): ContestantResult {
  const rounds = speeds.map((perSecond) => ({
    ...{ operations: perSecond, windowSeconds: 1, perSecond, bytes: 64 * perSecond },
    latencyUs: { p50: 1, p90: 1, p99: 1, max: 1 },
    ...{ loadBusy: 0, serverBusy: null },
  }))
  const none = { serverUs: null, serverUsRatio: null, p50Us: null, p99Us: null }
  return {
    ...{ id, title: { en: id, ko: id }, problem: null, missing: false, rounds, ...none },
    ...{ perSecond: spread(speeds), ratio: spread(speeds.map((speed) => speed / 100)) },
  }
}
