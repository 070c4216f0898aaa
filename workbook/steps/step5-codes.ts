// What the failed checks of step 5 say. Values in braces come from the check.

import type { CodeFacts } from "../manifest.ts"
import { acceptCodes } from "./step5-codes/accept.ts"
import { forkCodes } from "./step5-codes/fork.ts"
import { inetdCodes } from "./step5-codes/inetd.ts"
import { preforkCodes } from "./step5-codes/prefork.ts"
import { prethreadCodes } from "./step5-codes/prethread.ts"
import { stopCodes } from "./step5-codes/stop.ts"

export const step5Codes: Readonly<Record<string, CodeFacts>> = {
  ...forkCodes,
  ...inetdCodes,
  ...preforkCodes,
  ...acceptCodes,
  ...prethreadCodes,
  ...stopCodes,
}
