// The checks of step 1. What each code says is in workbook/steps/step1-codes/; what each scene does in driver.ts.

import type { StepChecks } from "../../workbook/grader/run.ts"
import { batchChecks } from "./batch.ts"
import { echoChecks } from "./echo.ts"
import { listenerChecks } from "./listener.ts"
import { serveChecks } from "./serve.ts"

export const checks: StepChecks = { ...listenerChecks, ...echoChecks, ...batchChecks, ...serveChecks }
