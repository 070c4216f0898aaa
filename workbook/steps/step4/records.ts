// Part 4.4 of step 4. What its checks say is in step4-codes/records.ts.

import type { PartFacts } from "../../manifest.ts"

export const records: PartFacts = {
  id: "4.4",
  title: { en: "Records that may grow", ko: "자라도 되는 레코드" },
  anchor: "part-4-4",
  tasks: [
    { name: "putVarint", file: "record.ts" },
    { name: "getVarint", file: "record.ts" },
    { name: "putRecord", file: "record.ts" },
    { name: "getRecord", file: "record.ts" },
    { name: "skip", file: "record.ts" },
  ],
  hints: [],
  checks: [],
}
