// Part 4.5 of step 4. What its checks say is in step4-codes/views.ts.

import type { PartFacts } from "../../manifest.ts"

export const views: PartFacts = {
  id: "4.5",
  title: { en: "Reading in place", ko: "제자리에서 읽기" },
  anchor: "part-4-5",
  tasks: [
    { name: "openView", file: "view.ts" },
    { name: "readNumber", file: "view.ts" },
    { name: "readText", file: "view.ts" },
    { name: "keep", file: "view.ts" },
    { name: "greet", file: "server.ts" },
  ],
  hints: [],
  checks: [],
}
