// The checks of every step as vitest tests: for its reporters (JUnit, GitHub Actions) and its UI.
// `npm test` runs the same checks without a test framework (workbook/grader/run.ts).

import { describe, test } from "vitest"
import { loadChecks, runStep } from "../workbook/grader/run.ts"
import { steps } from "../workbook/manifest.ts"

/** Ids to run, separated by commas; all without it. */
const only = process.env["ECHOBOOK_CHECKS"]?.split(",")
const target = process.env["ECHOBOOK_TARGET"] ?? "steps"

for (const step of steps) {
  describe(step.title.en, () => {
    for (const part of step.parts) {
      for (const check of part.checks.filter(({ id }) => only?.includes(id) ?? true)) {
        test(`${check.id} ${check.title.en}`, async () => {
          const [result] = await runStep(step, await loadChecks(step), { target, only: (id) => id === check.id })
          if (result?.verdict !== "pass")
            throw new Error(`${result?.verdict}: ${result?.explanation?.saw.en ?? result?.replay}`)
        })
      }
    }
  })
}
