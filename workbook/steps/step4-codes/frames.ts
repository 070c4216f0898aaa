// What the failed checks of part 4.2 say, in their order.

import type { CodeFacts } from "../../manifest.ts"

export const framesCodes: Readonly<Record<string, CodeFacts>> = {}
