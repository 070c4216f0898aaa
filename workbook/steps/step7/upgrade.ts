// Part 7.6 of step 7. What its checks say is in step7-codes/upgrade.ts.

import type { PartFacts } from "../../manifest.ts"

export const upgrade: PartFacts = {
  id: "7.6",
  title: { en: "An upgrade without a gap", ko: "끊김 없는 업그레이드" },
  anchor: "part-7-6",
  tasks: [
    { name: "inheritedFds", file: "inherit.ts" },
    { name: "admit", file: "upgrade.ts" },
    { name: "hearSuccessor", file: "upgrade.ts" },
    { name: "letGo", file: "upgrade.ts" },
    { name: "passClients", file: "upgrade.ts" },
    { name: "takeOver", file: "upgrade.ts" },
    { name: "announce", file: "upgrade.ts" },
    { name: "hearPredecessor", file: "upgrade.ts" },
  ],
  hints: [],
  checks: [],
}
