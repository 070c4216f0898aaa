// What the failed checks of part 6.2 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const againCodes: Readonly<Record<string, CodeFacts>> = {}
