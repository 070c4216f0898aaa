// Part 7.5 of step 7. What its checks say is in step7-codes/local.ts.

import type { PartFacts } from "../../manifest.ts"

export const local: PartFacts = {
  id: "7.5",
  title: { en: "Local against loopback", ko: "로컬 소켓과 루프백 TCP" },
  anchor: "part-7-5",
  tasks: [],
  hints: [],
  checks: [],
  lab: "local",
}
