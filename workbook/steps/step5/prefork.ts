// Part 5.3 of step 5. What its checks say is in step5-codes/prefork.ts.

import type { PartFacts } from "../../manifest.ts"

export const prefork: PartFacts = {
  id: "5.3",
  title: { en: "Children before they are needed", ko: "미리 만들어 두는 자식" },
  anchor: "part-5-3",
  tasks: [
    { name: "startWorker", file: "prefork.ts" },
    { name: "failed", file: "prefork.ts" },
    { name: "takeEnded", file: "prefork.ts" },
    { name: "turn", file: "prefork.ts" },
  ],
  hints: [],
  checks: [],
}
