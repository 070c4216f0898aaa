// A check of the parts about bytes: the scene does the work and says what it has found.

import type { CheckBody } from "../../workbook/grader/run.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import { type Finding, GOES_ON } from "./shown.ts"

/** The diagnosis of what a scene has found. */
export function diagnosisOf({ code, values, frame }: Finding): Diagnosis {
  return new Diagnosis(code, values, "wrong", frame)
}

/** For a machine under load: who computes without end is found by what he reports, long before. */
export const LIMITS = { timeMs: 60_000, cpuSeconds: 40 }

/** Passes when the scene finds nothing. */
export function findsNothing(name: string): CheckBody {
  return async (scene) => {
    await scene.start(name, null, { hidesCalls: true, limits: LIMITS })
    for (let nth = 0; ; nth++) {
      const found = await scene.value<Finding | typeof GOES_ON | null>("returning", nth)
      if (found === GOES_ON) continue
      if (found !== null) throw diagnosisOf(found)
      return
    }
  }
}
