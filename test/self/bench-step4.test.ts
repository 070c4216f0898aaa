// The bench of step 4: codecs and frames in memory, and RESP by redis-benchmark. Nothing here asserts on speed.

import { describe, expect, it } from "vitest"
import { codecs } from "../../bench/codecs/codecs.ts"
import { customers, NUMBER_FIELD, TEXT_FIELD } from "../../bench/codecs/example.ts"
import { byConcat, byStream } from "../../bench/codecs/frames.ts"
import { formatResult } from "../../bench/table.ts"
import { expectFigures, fake, tinyBench } from "./bench-tiny.ts"
import { must } from "./temp-copy.ts"

const { like, race, kept, empty } = tinyBench("step4")

describe("codecs", () => {
  it.each(Object.keys(codecs))("%s gives back what it was given", (name) => {
    const codec = must(codecs[name])()
    for (const customer of customers(20)) {
      const bytes = Uint8Array.from(codec.encode(customer))
      expect({ ...codec.decode(bytes) }).toEqual(customer)
      expect(codec.readTwo(bytes)).toEqual([customer[TEXT_FIELD], customer[NUMBER_FIELD]])
    }
  })

  it.each([
    ["encode", "record"],
    ["decode", "msgpackr"],
    ["read-two", "view"],
  ] as const)("are measured: %s", { timeout: 60_000 }, async (id, contestant) => {
    const result = await race(like(id, { contestants: [contestant, "json"] }))
    expectFigures(result)
    const text = formatResult(kept(result), "en")
    expect(text).toMatch(/ +records\/s +ns each +of JSON +bytes each +MB\/s/)
    if (id === "read-two") expect(text).toMatch(/views: [\d.]+ times the throughput of JSON .*; goal: at least 10, /)
  })
})

describe("frames", () => {
  it("are all taken, whatever is left over at the end of a piece", () => {
    for (const decoder of [byStream, byConcat])
      for (const bytes of [1, 64, 65_536]) expect(decoder(bytes)()).toBeGreaterThan(0)
  })

  it.each(["frames-64", "frames-64k"])("are measured: %s", { timeout: 60_000 }, async (id) => {
    const result = await race(like(id))
    expectFigures(result)
    expect(formatResult(kept(result), "ko")).toMatch(
      /모범 답안, 스트림: [\d.]+ (백만 프레임|GB)\/초; 목표 [\d.]+ 이상, /,
    )
  })

  it("are judged by their number when they are small, and by their bytes when they are large", () => {
    const verdictOf = (id: string, ...speeds: number[]) =>
      formatResult(kept({ ...empty(id), contestants: [fake("stream", ...speeds)] }), "en")
    expect(verdictOf("frames-64", 6e6, 7e6, 8e6)).toContain("7.0 million frames/s; goal: at least 5.0, met")
    expect(verdictOf("frames-64", 1e6, 2e6, 3e6)).toContain("goal: at least 5.0, missed")
    expect(verdictOf("frames-64k", 4e7, 5e7, 4e7)).toContain("2.6 GB/s; goal: at least 2.0, met")
    expect(verdictOf("frames-64k", 1e7, 5e7, 4e7)).toContain("too much scatter to tell here")
  })
})

describe("RESP", () => {
  it("is loaded by redis-benchmark where that is installed", { timeout: 60_000 }, async () => {
    const result = await race(like("resp"))
    const own = must(result.contestants.find(({ id }) => id === "resp"))
    if (own.problem !== null) expect(own.problem).toMatch(/redis-benchmark is not installed/)
    else expect(own.rounds[0]).toMatchObject({ operations: expect.any(Number), serverBusy: expect.any(Number) })
    expect(formatResult(kept(result), "en")).toContain("by redis-benchmark")
  })
})
