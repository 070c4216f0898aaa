// The bench: its arithmetic against plain definitions, and one short real race. Nothing here asserts on speed.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { runToEnd, startServer } from "../../bench/child.ts"
import { lackOfDescriptors } from "../../bench/limits.ts"
import {
  bucketOf,
  bucketStart,
  createHistogram,
  percentile,
  record,
  resetHistogram,
} from "../../bench/load/histogram.ts"
import { readOptions, UsageError } from "../../bench/options.ts"
import { loadCommand, type Workshop } from "../../bench/programs.ts"
import { race } from "../../bench/race.ts"
import { readResult, type ScenarioResult, writeResult } from "../../bench/result.ts"
import { buildAddons, runBench } from "../../bench/run.ts"
import type { Scenario } from "../../bench/scenarios/scenario.ts"
import { scenarios } from "../../bench/scenarios.ts"
import { median, medianInterval, pairRatios, spread } from "../../bench/statistics.ts"
import { formatResult } from "../../bench/table.ts"
import { NATIVE_BUILD, ROOT } from "../../workbook/paths.ts"

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "echobook-bench-test-"))
})
afterEach(() => {
  rmSync(directory, { recursive: true, force: true })
  vi.restoreAllMocks()
})

describe("statistics", () => {
  it("takes the middle value, or the mean of the two middle ones", () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([10, 1, 2, 3])).toBe(2.5)
    expect(() => median([])).toThrow(RangeError)
  })

  it("does not change the order of what it is given", () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })

  it("gives the ranks between which the median lies, and the whole range of a few values", () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
    expect(medianInterval(hundred)).toEqual({ low: 41, high: 60 }) // 94 % by the binomial distribution itself
    expect(medianInterval([3, 1, 2])).toEqual({ low: 1, high: 3 })
  })

  it("summarises what is known and says null for nothing", () => {
    expect(spread([5, null, 1, 3])).toEqual({ median: 3, min: 1, max: 5 })
    expect(spread([null, null])).toBeNull()
  })

  it("compares within a round, so a disturbance of both cancels", () => {
    expect(pairRatios([50, 5, 500], [100, 10, 1000])).toEqual([0.5, 0.5, 0.5])
  })

  it("gives no ratio for a round that one of them missed", () => {
    expect(pairRatios([1, null, 3, 4], [2, 2, null, 8])).toEqual([0.5, 0.5])
  })
})

describe("histogram", () => {
  it("puts every value into the bucket that starts at or below it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (value) => {
        const bucket = bucketOf(value)
        expect(bucketStart(bucket)).toBeLessThanOrEqual(value)
        expect(bucketStart(bucket + 1)).toBeGreaterThan(value)
      }),
    )
  })

  it("answers percentiles within 1/32 of the exact ones", () => {
    const values = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(values, fc.constantFrom(0.5, 0.9, 0.99, 1), (recorded, share) => {
        const histogram = createHistogram()
        for (const value of recorded) record(histogram, value)
        const exact =
          recorded.toSorted((a, b) => a - b)[Math.max(1, Math.ceil(share * recorded.length)) - 1] ?? Number.NaN
        const answer = percentile(histogram, share)
        expect(answer).toBeGreaterThanOrEqual(exact)
        expect(answer - exact).toBeLessThanOrEqual(exact / 32)
      }),
    )
  })

  it("keeps the exact maximum, clamps what is larger than it can hold, and forgets on reset", () => {
    const histogram = createHistogram()
    record(histogram, 1_234_567.8)
    expect(histogram.max).toBe(1_234_567)
    record(histogram, 1e12)
    expect(histogram.max).toBe(0xffffffff)
    resetHistogram(histogram)
    expect(percentile(histogram, 0.5)).toBe(0)
    expect(histogram.total).toBe(0)
  })
})

describe("options", () => {
  it("names the valid steps, and the nearest, for an unknown one", () => {
    expect(() => readOptions(["stp1"])).toThrow(/No step "stp1". There is: step1.*Did you mean step1/)
  })

  it.each([
    [["step1", "--rounds", "0"], /--rounds must be a whole number from 1 to 100/],
    [["step1", "--seconds", "soon"], /--seconds must be a number from 0.05 to 60/],
    [["step1", "--only", "ping"], /No scenario "ping".*Did you mean ping-64/],
    [["step1", "--target", "mine"], /No --target "mine"/],
    [["step1", "--fast"], /--fast/],
    [["step1", "--record", "--target", "steps"], /--record keeps a complete run/],
    [[], /Which step\? There is: step1/],
  ])("refuses %j", (args, message) => {
    expect(() => readOptions(args)).toThrow(UsageError)
    expect(() => readOptions(args)).toThrow(message)
  })

  it("runs the race alone unless asked for more", () => {
    const groups = (args: string[]) => new Set(readOptions(["step1", ...args]).scenarios.map(({ group }) => group))
    expect(groups([])).toEqual(new Set(["race"]))
    expect(groups(["--http", "--trace-overhead"])).toEqual(new Set(["race", "http", "overhead"]))
    expect(groups(["--only", "trace-ping"])).toEqual(new Set(["overhead"]))
  })

  it("keeps no path of this machine in the command of a result", () => {
    expect(readOptions(["step1", "--json", join(directory, "out.json")]).command).not.toContain(directory)
  })

  it("exits with 2 and says why", async () => {
    const said = vi.spyOn(console, "error").mockReturnValue()
    expect(await runBench(["step9"])).toBe(2)
    expect(said.mock.calls.join()).toContain("There is: step1")
  })
})

describe("child processes", () => {
  const program = (name: string, source: string) => {
    const file = join(directory, name)
    writeFileSync(file, source)
    return { argv: [process.execPath, file] }
  }

  it("asks the kernel for the port of a server that prints the 0 it was given", async () => {
    const source = `const s = require("net").createServer().listen(0, "127.0.0.1", () => {
      require("fs").writeFileSync(${JSON.stringify(join(directory, "port"))}, String(s.address().port))
      console.log("listening on 127.0.0.1:0")
    })`
    const server = await startServer(program("server.cjs", source), null)
    expect(server.port).toBe(Number(readFileSync(join(directory, "port"), "utf8")))
    await server.stop()
    expect(() => process.kill(server.pid, 0)).toThrow("ESRCH")
  })

  it("reports a server that ends instead of listening, with what it said", async () => {
    const bad = program("bad.cjs", `console.error("no port for you"); process.exit(3)`)
    await expect(startServer(bad, null)).rejects.toThrow("no port for you\nexit code 3")
  })

  it("ends a program that takes too long, and everything it started", async () => {
    const source = `const child = require("child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"])
      require("fs").writeFileSync(${JSON.stringify(join(directory, "pid"))}, String(child.pid))
      setInterval(() => {}, 1000)`
    await expect(runToEnd(program("slow.cjs", source), null, 1500)).rejects.toThrow("did not end within 1500 ms")
    const pid = Number(readFileSync(join(directory, "pid"), "utf8"))
    await vi.waitFor(() => expect(stateOf(pid)).toMatch(/gone|Z/), { timeout: 5000 })
  })
})

/** "Z" for a zombie that nobody reaped yet (a container without an init), "gone" when there is no such process. */
function stateOf(pid: number): string {
  try {
    return /\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1] ?? "?"
  } catch {
    return "gone"
  }
}

describe("a race", () => {
  // In a slice of some 30 ms there may be no echo at all when the machine is busy with other tests.
  it("echoes bytes, and its result is complete and reads back", { timeout: 120_000, retry: 2 }, async () => {
    const printed = vi.spyOn(console, "log").mockReturnValue()
    const file = join(directory, "out.json")
    const args = ["step1", "--rounds", "1", "--seconds", "0.6", "--only", "ping-64,trace-calls", "--json", file]
    expect(await runBench(args)).toBe(0)
    expect(readdirSync(directory)).toEqual(["out.json"])

    const result = readResult(file)
    expect(result.scenarios.map(({ id }) => id)).toEqual(["ping-64", "trace-calls"])
    for (const scenario of result.scenarios) {
      for (const { id, missing, problem, rounds, perSecond, ratio } of scenario.contestants) {
        if (missing) continue
        expect(`${id}: ${problem}`).toBe(`${id}: null`)
        expect(rounds).toHaveLength(scenario.group === "overhead" ? 20 : 1)
        for (const sample of rounds) {
          expect(sample?.operations).toBeGreaterThan(0)
          expect(sample?.bytes).toBe((sample?.operations ?? 0) * scenario.messageBytes)
          expect(sample?.latencyUs.max).toBeGreaterThanOrEqual(sample?.latencyUs.p50 ?? Number.POSITIVE_INFINITY)
        }
        expect(perSecond).not.toBeNull()
        expect(ratio).not.toBeNull()
      }
      const names = scenario.contestants.map(({ id }) => id)
      expect(names).toContain(scenario.baseline)
    }
    const table = printed.mock.calls.join("\n")
    expect(table).toContain("step1, reference")
    expect(table).toMatch(/trace on: loses .* goal: at most 25 %/)
    expect(formatResult(result, "ko")).toMatch(/추적 켬: 처리량 손실/)
  })

  it("refuses a file that is no result, and names what is wrong with it", () => {
    const file = join(directory, "broken.json")
    writeFileSync(file, JSON.stringify({ version: 1, step: "step1", target: "nowhere" }))
    expect(() => readResult(file)).toThrow(/broken\.json is not a bench result at target/)
  })
})

describe("many connections", () => {
  let shop: Workshop
  beforeEach(() => {
    expect(buildAddons()).toBeUndefined()
    const inside = mkdtempSync(join(NATIVE_BUILD, "echobook-bench-"))
    shop = { directory: inside, traceDirectory: directory, step: "step2", slug: "step2-epoll", target: "solutions" }
  })
  afterEach(() => {
    rmSync(shop.directory, { recursive: true, force: true })
  })

  const like = (id: string, tiny: Partial<Scenario>): Scenario => {
    const found = scenarios["step2"]?.find((scenario) => scenario.id === id)
    if (found === undefined) throw new Error(`step2 has no scenario ${id}`)
    return { ...found, contestants: ["c-epoll", "step", "step-edge"], ...tiny }
  }
  const tinyRace = (scenario: Scenario) =>
    race(scenario, { shop, rounds: 1, seconds: 0.1, cores: null, progress: () => undefined })
  /** As a file, and back; and its table in English. */
  const kept = (...results: ScenarioResult[]) => {
    const file = join(directory, "many.json")
    const old = readResult(join(ROOT, "bench/recorded/step1.json"))
    writeResult(file, { ...old, step: "step2", scenarios: results })
    const read = readResult(file)
    expect(read.scenarios).toEqual(results)
    return formatResult(read, "en")
  }

  it("loads all of them at once, and compares every byte", { timeout: 60_000 }, async () => {
    const result = await tinyRace(like("many-16k", { connections: 8, messageBytes: 50_000 }))
    for (const { id, problem, rounds } of result.contestants) {
      expect(`${id}: ${problem}`).toBe(`${id}: null`)
      expect(rounds[0]?.operations).toBeGreaterThan(0)
      expect(rounds[0]?.bytes).toBe((rounds[0]?.operations ?? 0) * 50_000)
    }
    expect(kept(result)).toContain("step2, reference, edge-triggered")
  })

  it("notices a byte that changed on its way", async () => {
    const file = join(directory, "liar.cjs")
    writeFileSync(
      file,
      `const s = require("net").createServer((c) => c.on("data", (d) => { d[0]++; c.write(d) }))
      s.listen(0, "127.0.0.1", () => console.log("listening 0"))`,
    )
    const server = await startServer({ argv: [process.execPath, file] }, null)
    const { argv } = await loadCommand(shop, "crowd")
    const load = { argv: [...argv, `--server=${server.port}:${server.pid}`, "--connections=2"] }
    await expect(runToEnd(load, null, 10_000)).rejects.toThrow("other bytes came back")
    await server.stop()
  })

  it("says what a connection takes that does nothing", { timeout: 60_000 }, async () => {
    const result = await tinyRace(like("idle", { connections: 50 }))
    for (const { id, problem, rounds, idleBytes } of result.contestants) {
      expect(`${id}: ${problem}`).toBe(`${id}: null`)
      expect(rounds[0]?.operations).toBe(50)
      expect(rounds[0]?.memory?.emptyBytes).toBeGreaterThan(100_000)
      expect(idleBytes).not.toBeNull()
    }
    expect(kept(result)).toMatch(/step2, reference: goal: at most 2,048 bytes/)
  })

  it("compares a server that has idle connections with itself", { timeout: 60_000 }, async () => {
    const result = await tinyRace(like("active", { connections: 4, idleConnections: 30 }))
    for (const { id, problem, rounds, alone, idleRatio } of result.contestants) {
      expect(`${id}: ${problem}`).toBe(`${id}: null`)
      expect([rounds.length, alone?.length]).toEqual([20, 20])
      expect(idleRatio?.median).toBeGreaterThan(0)
    }
    expect(kept(result)).toMatch(/C, epoll: with 30 idle ones loses .*\n.*step2, reference: .*; goal: at most 10 %/)
  })

  it("skips what the hard limit does not allow, and says which it needs", async () => {
    const tooMany = like("active", { idleConnections: 2 ** 31 })
    const result = await tinyRace(tooMany)
    expect(result.contestants).toEqual([])
    expect(kept(result)).toMatch(/Skipped: it needs 2,147,483,948 descriptors .* hard limit is/)
    expect(lackOfDescriptors(like("idle", {}), 10_099)?.en).toContain("10,100")
    expect(lackOfDescriptors(like("idle", {}), 10_100)).toBeUndefined()
  })
})
