// Part 4.3 of step 4. What its checks say is in step4-codes/requests.ts.

import type { PartFacts } from "../../manifest.ts"

export const requests: PartFacts = {
  id: "4.3",
  title: { en: "Requests and answers", ko: "요청과 응답" },
  anchor: "part-4-3",
  tasks: [
    { name: "take", file: "server.ts" },
    { name: "request", file: "server.ts" },
    { name: "later", file: "server.ts" },
    { name: "due", file: "deadlines.ts" },
    { name: "settle", file: "client.ts" },
  ],
  hints: [],
  checks: [],
}
