// What the failed checks of part 5.2 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const inetdCodes: Readonly<Record<string, CodeFacts>> = {}
