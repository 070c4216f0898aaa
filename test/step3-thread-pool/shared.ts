// Part 3.5: what threads share.

import type { StepChecks } from "../../workbook/grader/run.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import { stepLines } from "./step-lines.ts"

/** So few that each order can be shown. */
const TIMES = 2

export const sharedChecks: StepChecks = {
  "3.5a": async (scene) => {
    await scene.start("counted", { times: TIMES }, { hidesCalls: true })
    const result = await scene.value<{ counted: number; steps: string[]; ended: string }>("returning")
    if (result.counted === 2 * TIMES && result.ended === "done") return
    const values = { expected: 2 * TIMES, counted: result.counted }
    const code = result.counted > 2 * TIMES ? "E3-TOO-MANY" : "E3-TORN"
    throw new Diagnosis(code, values, "wrong", stepLines(result.steps))
  },
}
