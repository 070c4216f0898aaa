// What the failed checks of step 3 say. Values in braces come from the check; for the queue, the steps of the threads
// are shown beside it, one line each: who, what, where.

import type { CodeFacts } from "../manifest.ts"
import { answerCodes } from "./step3-codes/answers.ts"
import { poolCodes } from "./step3-codes/pool.ts"
import { queueCodes } from "./step3-codes/queue.ts"
import { sharedCodes } from "./step3-codes/shared.ts"
import { stopCodes } from "./step3-codes/stop.ts"

export const step3Codes: Readonly<Record<string, CodeFacts>> = {
  ...queueCodes,
  ...poolCodes,
  ...answerCodes,
  ...sharedCodes,
  ...stopCodes,
}
