// The grader under test: the reference passes, an empty exercise is "not started" and names its part, and every wrong
// solution is caught by its check with its one diagnosis code.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { loadChecks, runStep, type StepChecks } from "../../workbook/grader/run.ts"
import { findStep } from "../../workbook/manifest.ts"
import { exerciseFiles } from "../../workbook/skeletons/derive.ts"
import { inTurn, type Reach, reachOf } from "./reach.ts"
import {
  compatible,
  emptyRegion,
  firstCheckOf,
  layOut,
  type Replacement,
  rightSolutions,
  wrongSolutions,
} from "./wrong.ts"

/** Checks that take so many descriptors of this process that two of them at once would find none. */
const ALONE = ["2.5d"]

/**
 * Checks in which a wrong solution shows itself by what happens within some time: each is found by one that has the
 * machine to itself, and may pass beside others. Right code passes either way.
 */
const UNDISTURBED = new Set(["3.6d"])

/** Whether a forked process may become any user: not for everybody, and not in every container. user_namespaces(7) */
const IS_ROOT = process.getuid?.() === 0 && /^ *0 +0 +4294967295$/m.test(readFileSync("/proc/self/uid_map", "utf8"))

/** Defines the tests of one step's grader. */
export function gradesItself(id: string): void {
  const step = findStep(id)
  if (step === undefined) throw new Error(`no step ${id} in workbook/manifest.ts`)
  describe(step.id, { retry: 0 }, () => {
    const order = step.parts.flatMap((part) => part.checks.map(({ id }) => id))
    let scratch = ""
    let checks: StepChecks = {}
    let reach: Reach | undefined
    const empty = step.parts.flatMap((part) =>
      part.tasks.map((task) => ({ part: part.id, task: task.name, changed: emptyRegion(part.id, task) })),
    )
    const rights = rightSolutions(step)
    const wrongs = wrongSolutions(step)
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

    // What the tests below leave out is what this has seen: a check that does not come to what is changed says of it what
    // it has said of the reference.
    test("the reference passes, and each check says which places it comes to", async () => {
      reach = await reachOf(step, checks, [...empty.map(({ changed }) => changed), ...rights, ...wrongs], scratch)
      expect(reach.results.filter(({ verdict }) => verdict !== "pass")).toEqual([])
      expect([...reach.seen.keys()].sort()).toEqual(order.toSorted())
      expect([...reach.seen].filter(([, places]) => places.size === 0)).toEqual([])
    })
    /** Whether a check comes to what is changed; also when that is not known. */
    const reaches = (id: string, changed: Replacement) => reach?.reaches(id, changed) ?? true

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
    for (const { part, task, changed } of empty) {
      test.concurrent(`an empty ${task} is not started in part ${part}`, async () => {
        const target = layOut(step, [changed], scratch)
        const results = await runStep(step, checks, { target, only: (id) => reaches(id, changed) })
        const own = results.filter((result) => result.part === part && result.verdict !== "pass")
        expect(own.length).toBeGreaterThan(0)
        expect(results.filter(({ verdict }) => !["pass", "not started"].includes(verdict))).toEqual([])
      })
    }

    // Those that change different regions are one program, and pass together: each beside more than the reference.
    const failures = async (solutions: typeof rights) => {
      const only = (id: string) => solutions.some((right) => reaches(id, right))
      const results = await runStep(step, checks, { target: layOut(step, solutions, scratch), only })
      expect(results.length).toBeGreaterThan(0)
      const bad = results.filter(({ verdict }) => verdict !== "pass")
      return bad.map(({ id, code, explanation }) => [id, code, explanation?.saw.en])
    }
    const shared = compatible(rights).flatMap((members) => {
      let run: ReturnType<typeof failures> | undefined
      const together = () => {
        run ??= failures(members)
        return run
      }
      return members.map((right, nth) => ({ right, nth, members, together }))
    })
    // The first of each group at first, so that several groups run at once.
    for (const { right, members, together } of shared.toSorted((a, b) => a.nth - b.nth)) {
      test.concurrent(`right all the same: ${right.idea}`, async () => {
        const bad = await together()
        if (bad.length === 0) return
        expect(await failures([right])).toEqual([])
        expect({ bad, together: members.map(({ name }) => name) }).toEqual({ bad: [] })
      })
    }

    // A machine that stops the program in the wrong moment can hide what a wrong solution does: it is looked at twice
    // before it counts as not found. Right solutions get no second try: nothing may make them fail.
    for (const wrong of wrongs) {
      const runnable = UNDISTURBED.has(wrong.check) ? test : test.concurrent
      const run = wrong.needsRoot && !IS_ROOT ? test.skip : runnable
      run(`${wrong.name}: ${wrong.code} in ${wrong.check}`, { retry: 1 }, async () => {
        // From the first part that it changes up to the check that must fail.
        const last = order.indexOf(wrong.check)
        const from = Math.min(last, order.indexOf(firstCheckOf(step, wrong)))
        // What keeps the program from being built is found in the first check, whatever that reaches.
        const unbuilt = ["E0-COMPILE", "E0-NODE-NET"].includes(wrong.code)
        const before = (id: string) => {
          const at = order.indexOf(id)
          return at >= from && at < last && (unbuilt || reaches(id, wrong))
        }
        const only = (id: string) => id === wrong.check || before(id)
        const results = await runStep(step, checks, { target: layOut(step, [wrong], scratch), only })
        const first = results.find(({ verdict }) => verdict !== "pass")
        const found = `${first?.id} ${first?.code}`
        if (found !== wrong.also) expect(found).toBe(`${wrong.check} ${wrong.code}`)
      })
    }
  })
}
