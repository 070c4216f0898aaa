// What the failed checks of part 5.3 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const preforkCodes: Readonly<Record<string, CodeFacts>> = {}
