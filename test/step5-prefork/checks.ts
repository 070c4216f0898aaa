// The checks of step 5. What each code says is in workbook/steps/step5-codes/; what each scene does in driver.ts.

import type { StepChecks } from "../../workbook/grader/run.ts"

export const checks: StepChecks = {}
