// What the failed checks of part 7.2 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const credentialsCodes: Readonly<Record<string, CodeFacts>> = {}
