// What holds for the grading of every step. Each step's own is in a file of its own, so that two may run at once.

import { existsSync } from "node:fs"
import { expect, test } from "vitest"
import { runStep } from "../../workbook/grader/run.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import { steps } from "../../workbook/manifest.ts"

test.for(steps)("$id is graded", ({ id }) => {
  expect(existsSync(new URL(`grading-${id}.test.ts`, import.meta.url))).toBe(true)
})

test("a text that lacks a value ends its check, and not the run", async () => {
  const [step] = steps
  const lacks = (code: string) => async () => {
    throw new Diagnosis(code)
  }
  const checks = { "1.1a": lacks("E1-EOF"), "1.1b": lacks("E1-NO-SUCH-CODE"), "1.1c": async () => undefined }
  const results = await runStep(step as (typeof steps)[number], checks, {
    target: "solutions",
    only: (id) => id in checks,
    traces: "none",
  })
  expect(results.map(({ id, code }) => [id, code])).toEqual([
    ["1.1a", "E0-UNSURE"],
    ["1.1b", "E0-UNSURE"],
    ["1.1c", undefined],
  ])
  expect(results[0]?.explanation?.saw.en).toMatch(/^E1-EOF: No value for \{\w+\}/)
})
