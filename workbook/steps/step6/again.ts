// Part 6.2 of step 6. What its checks say is in step6-codes/again.ts.

import type { PartFacts } from "../../manifest.ts"

export const again: PartFacts = {
  id: "6.2",
  title: { en: "Interrupted calls and deadlines", ko: "중단된 호출과 마감 시각" },
  anchor: "part-6-2",
  tasks: [
    { name: "again", file: "again.ts" },
    { name: "closeOnce", file: "again.ts" },
    { name: "waitUntil", file: "again.ts" },
    { name: "recvBefore", file: "again.ts" },
    { name: "connectBefore", file: "again.ts" },
  ],
  hints: [],
  checks: [],
}
