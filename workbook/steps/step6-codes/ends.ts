// What the failed checks of part 6.1 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const endsCodes: Readonly<Record<string, CodeFacts>> = {}
