// What the failed checks of part 4.7 say, in their order.

import type { CodeFacts } from "../../manifest.ts"

export const respCodes: Readonly<Record<string, CodeFacts>> = {}
