// What the failed checks of part 6.3 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const peerCodes: Readonly<Record<string, CodeFacts>> = {}
