// Part 4.6 of step 4. What its checks say is in step4-codes/hostile.ts.

import type { PartFacts } from "../../manifest.ts"

export const hostile: PartFacts = {
  id: "4.6",
  title: { en: "Hostile input", ko: "적대적인 입력" },
  anchor: "part-4-6",
  tasks: [
    { name: "leave", file: "client.ts" },
    { name: "expire", file: "deadlines.ts" },
  ],
  hints: [],
  checks: [],
}
