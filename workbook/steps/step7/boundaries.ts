// Part 7.4 of step 7. What its checks say is in step7-codes/boundaries.ts.

import type { PartFacts } from "../../manifest.ts"

export const boundaries: PartFacts = {
  id: "7.4",
  title: { en: "Where a message ends", ko: "메시지는 어디에서 끝나는가" },
  anchor: "part-7-4",
  tasks: [
    { name: "sendMessage", file: "boundaries.ts" },
    { name: "recvMessage", file: "boundaries.ts" },
  ],
  hints: [],
  checks: [],
}
