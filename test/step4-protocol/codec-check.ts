// A check of the parts about bytes: the scene does the work and says what it has found.

import type { CheckBody } from "../../workbook/grader/run.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import { type Finding, GOES_ON } from "./shown.ts"

/** The diagnosis of what a scene has found. */
export function diagnosisOf({ code, values, frame }: Finding): Diagnosis {
  return new Diagnosis(code, values, "wrong", frame)
}

/** Passes when the scene finds nothing. */
export function findsNothing(name: string): CheckBody {
  return async (scene) => {
    await scene.start(name, null, { hidesCalls: true })
    for (let nth = 0; ; nth++) {
      const found = await scene.value<Finding | typeof GOES_ON | null>("returning", nth)
      if (found === GOES_ON) continue
      if (found !== null) throw diagnosisOf(found)
      return
    }
  }
}
