// What the failed checks of part 6.6 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const stormCodes: Readonly<Record<string, CodeFacts>> = {}
