// What the failed checks of step 4 say. Values in braces come from the check; bytes are shown as hex or as quoted text.

import type { CodeFacts } from "../manifest.ts"
import { bytesCodes } from "./step4-codes/bytes.ts"
import { framesCodes } from "./step4-codes/frames.ts"
import { hostileCodes } from "./step4-codes/hostile.ts"
import { recordsCodes } from "./step4-codes/records.ts"
import { greetCodes, requestsCodes } from "./step4-codes/requests.ts"
import { respCodes } from "./step4-codes/resp.ts"
import { viewsCodes } from "./step4-codes/views.ts"

export const step4Codes: Readonly<Record<string, CodeFacts>> = {
  ...bytesCodes,
  ...framesCodes,
  ...requestsCodes,
  ...recordsCodes,
  ...viewsCodes,
  ...greetCodes,
  ...hostileCodes,
  ...respCodes,
}
