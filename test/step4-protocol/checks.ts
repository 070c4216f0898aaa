// The checks of step 4. What each code says is in workbook/steps/step4-codes/; what each scene does in driver.ts.

import type { StepChecks } from "../../workbook/grader/run.ts"

export const checks: StepChecks = {}
