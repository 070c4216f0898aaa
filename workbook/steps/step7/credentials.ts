// Part 7.2 of step 7. What its checks say is in step7-codes/credentials.ts.

import type { PartFacts } from "../../manifest.ts"

export const credentials: PartFacts = {
  id: "7.2",
  title: { en: "Who is calling", ko: "부르는 이는 누구인가" },
  anchor: "part-7-2",
  tasks: [
    { name: "peerCredentials", file: "credentials.ts" },
    { name: "receiveSigned", file: "credentials.ts" },
    { name: "serveClient", file: "credentials.ts" },
  ],
  hints: [],
  checks: [],
}
