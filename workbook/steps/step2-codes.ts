// The diagnosis codes of step 2, in the order of its checks.
//
// Values: descriptors and counts are numbers; `arrived`, `sent` where it is text, and `error` are quoted already; names
// that end in Kib are KiB; `mask` is an event mask in C notation; `task` is the function in which something is missing,
// `errno` a name without the minus.

import type { CodeFacts } from "../manifest.ts"
import { acceptCodes } from "./step2-codes/accept.ts"
import { bindingCodes } from "./step2-codes/binding.ts"
import { closedCodes } from "./step2-codes/closed.ts"
import { dueCodes } from "./step2-codes/due.ts"
import { edgeCodes } from "./step2-codes/edge.ts"
import { limitCodes } from "./step2-codes/limit.ts"
import { loopCodes } from "./step2-codes/loop.ts"
import { sentCodes } from "./step2-codes/sent.ts"
import { turnCodes } from "./step2-codes/turn.ts"
import { unsentCodes } from "./step2-codes/unsent.ts"

export const step2Codes: Readonly<Record<string, CodeFacts>> = {
  ...acceptCodes,
  ...loopCodes,
  ...turnCodes,
  ...closedCodes,
  ...unsentCodes,
  ...sentCodes,
  ...edgeCodes,
  ...dueCodes,
  ...limitCodes,
  ...bindingCodes,
}
