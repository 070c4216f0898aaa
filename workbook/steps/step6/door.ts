// Part 6.4 of step 6. What its checks say is in step6-codes/door.ts.

import type { PartFacts } from "../../manifest.ts"

export const door: PartFacts = {
  id: "6.4",
  title: { en: "No room", ko: "빈자리가 없을 때" },
  anchor: "part-6-4",
  tasks: [
    { name: "outcomeOf", file: "door.ts" },
    { name: "takeNext", file: "door.ts" },
  ],
  hints: [],
  checks: [],
}
