// The checks of step 4. What each code says is in workbook/steps/step4-codes/; what each scene does in driver.ts.

import type { StepChecks } from "../../workbook/grader/run.ts"
import { bytesChecks } from "./bytes.ts"
import { framesChecks } from "./frames.ts"
import { hostileChecks } from "./hostile.ts"
import { recordsChecks } from "./records.ts"
import { greetCheck, requestChecks } from "./requests.ts"
import { respChecks } from "./resp.ts"
import { viewsChecks } from "./views.ts"

export const checks: StepChecks = {
  ...bytesChecks,
  ...framesChecks,
  ...requestChecks,
  ...recordsChecks,
  ...viewsChecks,
  "4.5g": greetCheck,
  ...hostileChecks,
  ...respChecks,
}
