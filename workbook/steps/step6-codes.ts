// What the failed checks of step 6 say. Values in braces come from the check.

import type { CodeFacts } from "../manifest.ts"
import { againCodes } from "./step6-codes/again.ts"
import { childrenCodes } from "./step6-codes/children.ts"
import { deadlinesCodes } from "./step6-codes/deadlines.ts"
import { doorCodes } from "./step6-codes/door.ts"
import { drainCodes } from "./step6-codes/drain.ts"
import { endsCodes } from "./step6-codes/ends.ts"
import { eventsCodes } from "./step6-codes/events.ts"
import { farewellCodes } from "./step6-codes/farewell.ts"
import { peerCodes } from "./step6-codes/peer.ts"
import { silenceCodes } from "./step6-codes/silence.ts"
import { silenceTalksCodes } from "./step6-codes/silence-talks.ts"
import { stormCodes } from "./step6-codes/storm.ts"

export const step6Codes: Readonly<Record<string, CodeFacts>> = {
  ...endsCodes,
  ...eventsCodes,
  ...againCodes,
  ...deadlinesCodes,
  ...peerCodes,
  ...farewellCodes,
  ...doorCodes,
  ...silenceCodes,
  ...silenceTalksCodes,
  ...childrenCodes,
  ...stormCodes,
  ...drainCodes,
}
