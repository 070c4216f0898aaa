// What the failed checks of part 7.1 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const pathCodes: Readonly<Record<string, CodeFacts>> = {}
