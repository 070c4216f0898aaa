// Part 6.1 of step 6. What its checks say is in step6-codes/ends.ts.

import type { PartFacts } from "../../manifest.ts"

export const ends: PartFacts = {
  id: "6.1",
  title: { en: "The ends of children", ko: "자식의 끝" },
  anchor: "part-6-1",
  tasks: [
    { name: "takeEnds", file: "signals.ts" },
    { name: "openSignals", file: "signals.ts" },
    { name: "waitForEvents", file: "signals.ts" },
  ],
  hints: [],
  checks: [],
}
