// Part 6.6 of step 6. What its checks say is in step6-codes/storm.ts.

import type { PartFacts } from "../../manifest.ts"

export const storm: PartFacts = {
  id: "6.6",
  title: { en: "The storm", ko: "폭풍" },
  anchor: "part-6-6",
  tasks: [
    { name: "startChild", file: "server.ts" },
    { name: "turn", file: "server.ts" },
    { name: "drain", file: "server.ts" },
  ],
  hints: [],
  checks: [],
}
