// The checks of step 5. What each code says is in workbook/steps/step5-codes/; what each scene does in driver.ts.

import type { StepChecks } from "../../workbook/grader/run.ts"
import { acceptChecks } from "./accept.ts"
import { forkChecks } from "./fork.ts"
import { inetdChecks } from "./inetd.ts"
import { preforkChecks } from "./prefork.ts"
import { prethreadChecks } from "./prethread.ts"
import { stopChecks } from "./stop.ts"

export const checks: StepChecks = {
  ...forkChecks,
  ...inetdChecks,
  ...preforkChecks,
  ...acceptChecks,
  ...prethreadChecks,
  ...stopChecks,
}
