// The checks of step 3. What each code says is in workbook/steps/step3-codes/; what each scene does in driver.ts.

import type { StepChecks } from "../../workbook/grader/run.ts"
import { answerChecks } from "./answers.ts"
import { poolChecks } from "./pool.ts"
import { queueChecks } from "./queue.ts"
import { sharedChecks } from "./shared.ts"
import { stopChecks } from "./stop.ts"

export const checks: StepChecks = {
  ...queueChecks,
  ...poolChecks,
  ...answerChecks,
  ...sharedChecks,
  ...stopChecks,
}
