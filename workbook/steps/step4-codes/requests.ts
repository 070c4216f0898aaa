// What the failed checks of part 4.3 say, in their order.

import type { CodeFacts } from "../../manifest.ts"

export const requestsCodes: Readonly<Record<string, CodeFacts>> = {}
