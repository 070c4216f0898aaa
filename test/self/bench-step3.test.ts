// The bench of step 3: short real races of servers with threads, and of what two threads can talk through. Nothing here
// asserts on speed.

import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { runToEnd, startServer } from "../../bench/child.ts"
import { lackOfCores } from "../../bench/limits.ts"
import { numberFor, primesAnswer, primesLine } from "../../bench/load/heavy.ts"
import { loadCommand } from "../../bench/programs.ts"
import { scenarios } from "../../bench/scenarios.ts"
import { showResult } from "../../bench/shown.ts"
import { formatResult } from "../../bench/table.ts"
import { expectFigures, fake, tinyBench } from "./bench-tiny.ts"
import { must } from "./temp-copy.ts"

const { shop, directory, like, race: tinyRace, kept, empty } = tinyBench("step3")

describe("light requests beside heavy ones", () => {
  it("are measured idle and beside, and every server answers all of them", { timeout: 60_000 }, async () => {
    const result = await tinyRace(like("mixed", { heavyMs: 3 }))
    expectFigures(result)
    expect(result).toMatchObject({ heavyClients: 4, heavyMs: 3, primes: expect.any(Number) })
    for (const { id, alone, rounds, p99Ratio } of result.contestants) {
      expect([alone?.length, rounds.length], id).toEqual([1, 1])
      expect(alone?.[0]?.heavyPerSecond).toBe(0)
      expect(rounds[0]?.operations, "each light client at least once").toBeGreaterThanOrEqual(8)
      expect(rounds[0]?.bytes).toBe((rounds[0]?.operations ?? 0) * "hello\n".length)
      expect(p99Ratio?.median).toBeGreaterThan(0)
    }
    const read = kept(result)
    expect(formatResult(read, "en")).toMatch(/step3, reference: p99 beside 4 heavy clients is .*; goal: at most 3, /)
    expect(formatResult(read, "en")).toMatch(/step 2's loop, same service: .*; expected: at least 50, /)
    expect(formatResult(read, "ko")).toMatch(
      /모범 답안: 무거운 요청을 보내는 클라이언트가 4개 있으면 .*; 목표 3 이하, /,
    )
    const [shown] = showResult(read, "en").scenarios
    expect(shown).toMatchObject({ mode: "mixed", baseline: "its own idle" })
    expect(shown?.contestants.find(({ id }) => id === "step")?.figure?.median).toBeGreaterThan(0)
  })

  it("end with an error when a wrong answer comes", async () => {
    const file = join(directory(), "liar.cjs")
    writeFileSync(
      file,
      `const s = require("net").createServer((c) => c.on("data", () => c.write("hallo\\n")))
      s.listen(0, "127.0.0.1", () => console.log("listening 0"))`,
    )
    const server = await startServer({ argv: [process.execPath, file] }, null)
    const { argv, env = {} } = await loadCommand(shop(), "mixed")
    const load = { argv: [...argv, `--server=${server.port}:${server.pid}`, "--primes=100"], env }
    await expect(runToEnd(load, null, 10_000)).rejects.toThrow('"hello\n" was expected, and "hallo\n" came')
    await server.stop()
  })

  it("have a number that takes about as long as was asked", () => {
    const below = numberFor(1)
    expect(below).toBeGreaterThanOrEqual(1000)
    expect(String(primesLine(100))).toBe("primes 100\n")
    expect(String(primesAnswer(100))).toBe("25\n")
  })
})

describe("the size of the pool", () => {
  it.each([
    ["pool-size", ["workers-1", "workers-2"]],
    ["pool-size-waiting", ["waiting-1", "waiting-4"]],
  ] as const)("%s: every size answers", { timeout: 60_000 }, async (id, contestants) => {
    const result = await tinyRace(like(id, { contestants, heavyMs: 1 }))
    expectFigures(result)
    expect(formatResult(kept(result), "en")).toMatch(/ +requests\/s +of 1 worker +/)
  })

  it("judges two workers by their throughput, and only when all of it is on one side", () => {
    const verdictOf = (...speeds: number[]) => {
      const [one, two] = [fake("workers-1", 100, 100, 100), fake("workers-2", ...speeds)]
      return formatResult(kept({ ...empty("pool-size"), contestants: [one, two] }), "en")
    }
    expect(verdictOf(180, 190, 185)).toContain(
      "workers-2: 1.85 times the throughput of workers-1 (95 % sure: 1.80 .. 1.90; 3 pairs); goal: at least 1.7, met",
    )
    expect(verdictOf(120, 130, 125)).toContain("goal: at least 1.7, missed")
    expect(verdictOf(120, 180, 170)).toContain("too much scatter to tell here")
  })

  it("does not run where one processor is, and says so", () => {
    const scenario = must(scenarios["step3"]?.find(({ id }) => id === "pool-size"))
    expect(lackOfCores(scenario, 1)?.en).toBe(
      "Skipped: it needs 2 processors, and this process may use 1. See: nproc, taskset(1)",
    )
    expect(lackOfCores(scenario, 2)).toBeUndefined()
  })
})

describe("two threads", () => {
  it.each(["queue-stream", "queue-trip", "wake"])("%s", { timeout: 60_000 }, async (id) => {
    const result = await tinyRace(like(id))
    expectFigures(result)
    for (const { ratio, missing, serverUs } of result.contestants) {
      expect(serverUs).toBeNull()
      if (!missing) expect(ratio?.median).toBeGreaterThan(0)
    }
    const read = kept(result)
    expect(formatResult(read, "en")).toContain("threads busy")
    if (id === "queue-stream")
      expect(formatResult(read, "ko")).toMatch(/큐: 처리량이 postMessage 왕복의 [\d.]+배 .*목표 5 이상/)
  })

  it("measure the reader's queue under --target steps", { timeout: 60_000 }, async () => {
    const result = await tinyRace(like("queue-trip", { contestants: ["queue", "post"] }), "steps")
    const problem = result.contestants.find(({ id }) => id === "queue")?.problem
    // Untouched in the repository; a reader's own may work.
    if (problem !== null) expect(problem).toMatch(/3\.2/)
  })
})
