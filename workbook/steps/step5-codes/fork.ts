// What the failed checks of part 5.1 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const forkCodes: Readonly<Record<string, CodeFacts>> = {}
