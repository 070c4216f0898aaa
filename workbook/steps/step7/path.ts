// Part 7.1 of step 7. What its checks say is in step7-codes/path.ts.

import type { PartFacts } from "../../manifest.ts"

export const path: PartFacts = {
  id: "7.1",
  title: { en: "A path as address", ko: "경로가 주소가 될 때" },
  anchor: "part-7-1",
  tasks: [
    { name: "sockaddrUn", file: "path.ts" },
    { name: "isStale", file: "path.ts" },
    { name: "bindPlace", file: "path.ts" },
    { name: "leavePlace", file: "path.ts" },
  ],
  hints: [],
  checks: [],
}
