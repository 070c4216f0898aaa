// Part 4.7 of step 4. What its checks say is in step4-codes/resp.ts.

import type { PartFacts } from "../../manifest.ts"

export const resp: PartFacts = {
  id: "4.7",
  title: { en: "A protocol that others speak", ko: "남들이 쓰는 프로토콜" },
  anchor: "part-4-7",
  tasks: [
    { name: "readLength", file: "resp.ts" },
    { name: "nextCommand", file: "resp.ts" },
    { name: "execute", file: "resp.ts" },
  ],
  hints: [],
  checks: [],
}
