// The lab "exceptions", run for real: its counts and names are exact on this kernel, and the ways of a server without a
// descriptor differ by orders of magnitude.

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as v from "valibot"
import { afterAll, beforeAll, expect, it } from "vitest"
import { ExceptionsResult, measureExceptions } from "../../bench/labs/exceptions.ts"
import { formatExceptions } from "../../bench/labs/exceptions-table.ts"

let directory: string
let result: ExceptionsResult
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "echobook-lab-test-"))
  process.env["ECHOBOOK_STATE"] = join(directory, "state")
  result = v.parse(ExceptionsResult, JSON.parse(JSON.stringify(await measureExceptions())))
})
afterAll(() => {
  delete process.env["ECHOBOOK_STATE"]
  rmSync(directory, { recursive: true, force: true })
})

it("finds one signal for twenty ends, and what one wait leaves over", () => {
  expect(result.merged).toEqual({ children: 20, signals: 1, zombiesAfterOne: 19, zombiesAfterAll: 0 })
})

it("finds the errors of a peer that is gone in the order that depends on what had arrived", () => {
  const calls = Object.fromEntries(result.gone.map((each) => [each.situation, each.calls.join(", ")]))
  expect(calls["read all"]).toMatch(/^write = 5, write = -EPIPE/)
  expect(calls["unread"]).toMatch(/^write = -ECONNRESET, write = -EPIPE/)
  expect(calls["unread, then asked"]).toMatch(/^read = -ECONNRESET/)
})

it("tells a server that turns in circles from one that refuses and one that waits", () => {
  const [nothing, reserve, pause] = result.full
  expect(nothing?.refused).toBe(0)
  expect(nothing?.wakesPerSecond).toBeGreaterThan(1000)
  expect(reserve?.refused).toBe(reserve?.clients)
  expect(reserve?.wakesPerSecond).toBeLessThan(100)
  expect(pause?.wakesPerSecond).toBeLessThan(100)
})

it("is shown in both languages, beside what was predicted", () => {
  const at = new Date().toISOString()
  const answers = { "6.3-killed": { first: { value: "ok-reset", at }, latest: { value: "ok-epipe", at } } }
  const en = formatExceptions(result, answers, "en")
  expect(en).toMatch(
    /6\.3-killed +success, then -EPIPE \(first thought: success, then -ECONNRESET\) +write = 5, write = -EPIPE/,
  )
  expect(en).toMatch(/6\.1-signals +none kept +1/)
  expect(formatExceptions(result, {}, "ko")).toMatch(/waitpid 한 번 뒤에 남은 좀비 +19/)
})
