// What the failed checks of part 5.6 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const stopCodes: Readonly<Record<string, CodeFacts>> = {}
