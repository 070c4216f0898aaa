// The checks of step 2. What each code says is in workbook/steps/step2-codes/; what each scene does in driver.ts.

import type { StepChecks } from "../../workbook/grader/run.ts"
import { acceptChecks } from "./accept.ts"
import { bindingChecks } from "./binding.ts"
import { edgeChecks } from "./edge.ts"
import { guarded } from "./guard.ts"
import { limitChecks } from "./limit.ts"
import { loopChecks } from "./loop.ts"
import { unsentChecks } from "./unsent.ts"

export const checks: StepChecks = {
  ...acceptChecks,
  ...guarded({ ...loopChecks, ...unsentChecks, ...edgeChecks }),
  ...limitChecks,
  ...bindingChecks,
}
