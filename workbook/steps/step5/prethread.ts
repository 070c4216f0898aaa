// Part 5.5 of step 5. What its checks say is in step5-codes/prethread.ts.

import type { PartFacts } from "../../manifest.ts"

export const prethread: PartFacts = {
  id: "5.5",
  title: { en: "Threads that accept", ko: "accept하는 스레드" },
  anchor: "part-5-5",
  tasks: [
    { name: "acceptConnections", file: "prethread.ts" },
    { name: "stopAcceptors", file: "prethread.ts" },
  ],
  hints: [],
  checks: [],
}
