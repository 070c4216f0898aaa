// The grader under test: the reference passes, an empty exercise is "not started" and names its part, and every wrong
// solution is caught by its check with its one diagnosis code.

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { loadChecks, runStep, type StepChecks } from "../../workbook/grader/run.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import { steps } from "../../workbook/manifest.ts"
import { exerciseFiles } from "../../workbook/skeletons/derive.ts"
import { inTurn, type Reach, reachOf } from "./reach.ts"
import { changedTasks, emptyRegion, firstCheckOf, layOut, rightSolutions, wrongSolutions } from "./wrong.ts"

/** Checks that take so many descriptors of this process that two of them at once would find none. */
const ALONE = ["2.5d"]

/**
 * Checks in which a wrong solution shows itself by what has arrived before a turn, or within some time: each is found by one
 * that has the machine to itself, and may pass beside others. Right code passes either way.
 */
const UNDISTURBED = new Set(["2.4c", "2.4d", "3.6d"])

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

for (const step of steps) {
  describe(step.id, () => {
    const order = step.parts.flatMap((part) => part.checks.map(({ id }) => id))
    let scratch = ""
    let checks: StepChecks = {}
    let reach: Reach = new Map()
    beforeAll(async () => {
      scratch = mkdtempSync(join(tmpdir(), "echobook-self-"))
      checks = inTurn(await loadChecks(step), ALONE)
    })
    afterAll(() => rmSync(scratch, { recursive: true, force: true }))

    test("checks and manifest name the same ids", () => {
      expect(Object.keys(checks).sort()).toEqual(order.toSorted())
    })

    test("the reference passes and leaves nothing behind", async () => {
      const own = mkdtempSync(join(scratch, "tmp-"))
      vi.stubEnv("TMPDIR", own) // so that only this run's files are looked at
      const results = await runStep(step, checks, { target: "solutions" }).finally(() => vi.unstubAllEnvs())
      expect(results.filter(({ verdict }) => verdict !== "pass")).toEqual([])
      expect(readdirSync(own)).toEqual([])
    })

    // What the tests below leave out is what this has seen: a check that does not enter a function says of it what it has
    // said of the reference's.
    test("the reference passes, and each check says which tasks it reaches", async () => {
      const seen = await reachOf(step, checks, scratch)
      expect(seen.results.filter(({ verdict }) => verdict !== "pass")).toEqual([])
      expect([...seen.reach.keys()].sort()).toEqual(order.toSorted())
      expect([...seen.reach].filter(([, tasks]) => tasks.size === 0)).toEqual([])
      reach = seen.reach
    })
    /** Whether a check enters one of these tasks; also when that is not known. `undefined`: all of the code is changed. */
    const reaches = (id: string, tasks: readonly string[] | undefined) => {
      const reached = reach.get(id)
      return tasks === undefined || reached === undefined || tasks.some((name) => reached.has(name))
    }

    test("the skeleton is not started in every part", async () => {
      const target = join(scratch, "skeleton")
      mkdirSync(join(target, step.slug), { recursive: true })
      for (const { file, skeleton } of exerciseFiles(step)) {
        mkdirSync(dirname(join(target, step.slug, file)), { recursive: true })
        writeFileSync(join(target, step.slug, file), skeleton)
      }
      const results = await runStep(step, checks, { target })
      expect(results.filter(({ verdict }) => verdict !== "not started").map(({ id }) => id)).toEqual([])
      // What another part has to be written for is an earlier one.
      const parts = step.parts.map(({ id }) => id)
      for (const { part, needs = part } of results)
        expect(parts.indexOf(needs)).toBeLessThanOrEqual(parts.indexOf(part))
    })

    // Each waits more than it computes, so several at once take half the time.
    for (const part of step.parts) {
      for (const task of part.tasks) {
        test.concurrent(`an empty ${task.name} is not started in part ${part.id}`, async () => {
          const target = emptyRegion(step, part.id, task, scratch)
          const results = await runStep(step, checks, { target, only: (id) => reaches(id, [task.name]) })
          const own = results.filter((result) => result.part === part.id && result.verdict !== "pass")
          expect(own.length).toBeGreaterThan(0)
          expect(results.filter(({ verdict }) => !["pass", "not started"].includes(verdict))).toEqual([])
        })
      }
    }

    for (const right of rightSolutions(step)) {
      test.concurrent(`right all the same: ${right.idea}`, async () => {
        const only = (id: string) => reaches(id, changedTasks(step, right))
        const results = await runStep(step, checks, { target: layOut(step, right, scratch), only })
        expect(results.length).toBeGreaterThan(0)
        const bad = results.filter(({ verdict }) => verdict !== "pass")
        expect(bad.map(({ id, code, explanation }) => [id, code, explanation?.saw.en])).toEqual([])
      })
    }

    for (const wrong of wrongSolutions(step)) {
      const run = UNDISTURBED.has(wrong.check) ? test : test.concurrent
      run(`${wrong.name}: ${wrong.code} in ${wrong.check}`, async () => {
        // From the first part that it changes up to the check that must fail.
        const last = order.indexOf(wrong.check)
        const from = Math.min(last, order.indexOf(firstCheckOf(step, wrong)))
        // What keeps the program from being built is found in the first check, whatever that reaches.
        const tasks = ["E0-COMPILE", "E0-NODE-NET"].includes(wrong.code) ? undefined : changedTasks(step, wrong)
        const before = (id: string) => order.indexOf(id) >= from && order.indexOf(id) < last && reaches(id, tasks)
        const only = (id: string) => id === wrong.check || before(id)
        const results = await runStep(step, checks, { target: layOut(step, wrong, scratch), only })
        const first = results.find(({ verdict }) => verdict !== "pass")
        expect({ check: first?.id, code: first?.code }).toEqual({ check: wrong.check, code: wrong.code })
      })
    }
  })
}
