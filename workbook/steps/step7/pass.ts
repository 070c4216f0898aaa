// Part 7.3 of step 7. What its checks say is in step7-codes/pass.ts.

import type { PartFacts } from "../../manifest.ts"

export const pass: PartFacts = {
  id: "7.3",
  title: { en: "Passing descriptors", ko: "디스크립터 건네기" },
  anchor: "part-7-3",
  tasks: [
    { name: "sendFds", file: "pass.ts" },
    { name: "recvFds", file: "pass.ts" },
    { name: "startWorker", file: "dispatch.ts" },
    { name: "serveFrom", file: "dispatch.ts" },
    { name: "passOn", file: "dispatch.ts" },
  ],
  hints: [],
  checks: [],
}
