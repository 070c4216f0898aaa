// What the failed checks of part 5.5 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const prethreadCodes: Readonly<Record<string, CodeFacts>> = {}
