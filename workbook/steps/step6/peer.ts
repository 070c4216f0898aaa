// Part 6.3 of step 6. What its checks say is in step6-codes/peer.ts.

import type { PartFacts } from "../../manifest.ts"

export const peer: PartFacts = {
  id: "6.3",
  title: { en: "Peers that are gone", ko: "사라진 상대" },
  anchor: "part-6-3",
  tasks: [
    { name: "isGone", file: "peer.ts" },
    { name: "sendBefore", file: "peer.ts" },
    { name: "farewell", file: "peer.ts" },
  ],
  hints: [],
  checks: [],
}
