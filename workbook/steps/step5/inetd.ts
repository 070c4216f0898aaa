// Part 5.2 of step 5. What its checks say is in step5-codes/inetd.ts.

import type { PartFacts } from "../../manifest.ts"

export const inetd: PartFacts = {
  id: "5.2",
  title: { en: "A server that becomes another program", ko: "다른 프로그램이 되는 서버" },
  anchor: "part-5-2",
  tasks: [
    { name: "becomeProgram", file: "inetd.ts" },
    { name: "startService", file: "inetd.ts" },
  ],
  hints: [],
  checks: [],
}
