// What the failed checks of part 4.1 say, in their order.

import type { CodeFacts } from "../../manifest.ts"

export const bytesCodes: Readonly<Record<string, CodeFacts>> = {}
