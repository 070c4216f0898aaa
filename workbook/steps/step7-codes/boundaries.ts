// What the failed checks of part 7.4 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const boundariesCodes: Readonly<Record<string, CodeFacts>> = {}
