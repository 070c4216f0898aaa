// What the failed checks of step 7 say. Values in braces come from the check.

import type { CodeFacts } from "../manifest.ts"
import { boundariesCodes } from "./step7-codes/boundaries.ts"
import { credentialsCodes } from "./step7-codes/credentials.ts"
import { dispatchCodes } from "./step7-codes/dispatch.ts"
import { passCodes } from "./step7-codes/pass.ts"
import { pathCodes } from "./step7-codes/path.ts"
import { placeCodes } from "./step7-codes/place.ts"
import { upgradeCodes } from "./step7-codes/upgrade.ts"
import { upgradeClientsCodes } from "./step7-codes/upgrade-clients.ts"
import { upgradeHandoverCodes } from "./step7-codes/upgrade-handover.ts"
import { upgradeSuccessorCodes } from "./step7-codes/upgrade-successor.ts"
import { workersCodes } from "./step7-codes/workers.ts"

export const step7Codes: Readonly<Record<string, CodeFacts>> = {
  ...pathCodes,
  ...placeCodes,
  ...credentialsCodes,
  ...passCodes,
  ...dispatchCodes,
  ...workersCodes,
  ...boundariesCodes,
  ...upgradeCodes,
  ...upgradeHandoverCodes,
  ...upgradeClientsCodes,
  ...upgradeSuccessorCodes,
}
