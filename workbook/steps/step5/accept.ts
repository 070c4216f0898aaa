// Part 5.4 of step 5. What its checks say is in step5-codes/accept.ts.

import type { PartFacts } from "../../manifest.ts"

export const accept: PartFacts = {
  id: "5.4",
  title: { en: "One connection wakes one", ko: "연결 하나가 하나만 깨우게" },
  anchor: "part-5-4",
  tasks: [
    { name: "flockAccept", file: "accept.ts" },
    { name: "mutexAccept", file: "accept.ts" },
    { name: "exclusiveAccept", file: "accept.ts" },
  ],
  hints: [],
  checks: [],
}
