// Part 6.5 of step 6. What its checks say is in step6-codes/silence.ts.

import type { PartFacts } from "../../manifest.ts"

export const silence: PartFacts = {
  id: "6.5",
  title: { en: "Peers that vanish without a word", ko: "말없이 사라지는 상대" },
  anchor: "part-6-5",
  tasks: [
    { name: "watchPeer", file: "silence.ts" },
    { name: "beat", file: "silence.ts" },
    { name: "converse", file: "silence.ts" },
  ],
  hints: [],
  checks: [],
}
