// What the failed checks of part 4.4 say, in their order.

import type { CodeFacts } from "../../manifest.ts"

export const recordsCodes: Readonly<Record<string, CodeFacts>> = {}
