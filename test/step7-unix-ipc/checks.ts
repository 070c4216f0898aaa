// The checks of step 7. What each code says is in workbook/steps/step7-codes/; what each scene does in driver.ts.

import type { StepChecks } from "../../workbook/grader/run.ts"
import { boundariesChecks } from "./boundaries.ts"
import { credentialsChecks } from "./credentials.ts"
import { passChecks } from "./pass.ts"
import { pathChecks } from "./path.ts"
import { upgradeChecks } from "./upgrade.ts"

export const checks: StepChecks = {
  ...pathChecks,
  ...credentialsChecks,
  ...passChecks,
  ...boundariesChecks,
  ...upgradeChecks,
}
