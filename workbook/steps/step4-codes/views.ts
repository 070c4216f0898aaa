// What the failed checks of part 4.5 say, in their order.

import type { CodeFacts } from "../../manifest.ts"

export const viewsCodes: Readonly<Record<string, CodeFacts>> = {}
