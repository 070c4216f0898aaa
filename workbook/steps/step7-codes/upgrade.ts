// What the failed checks of part 7.6 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const upgradeCodes: Readonly<Record<string, CodeFacts>> = {}
