// What the failed checks of part 4.6 say, in their order.

import type { CodeFacts } from "../../manifest.ts"

export const hostileCodes: Readonly<Record<string, CodeFacts>> = {}
