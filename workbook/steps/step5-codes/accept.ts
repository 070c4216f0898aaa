// What the failed checks of part 5.4 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const acceptCodes: Readonly<Record<string, CodeFacts>> = {}
