// Part 5.1 of step 5. What its checks say is in step5-codes/fork.ts.

import type { PartFacts } from "../../manifest.ts"

export const fork: PartFacts = {
  id: "5.1",
  title: { en: "A process for each client", ko: "클라이언트마다 프로세스 하나" },
  anchor: "part-5-1",
  tasks: [
    { name: "forkChild", file: "fork.ts" },
    { name: "serveInChild", file: "fork.ts" },
    { name: "reap", file: "fork.ts" },
  ],
  hints: [],
  checks: [],
}
