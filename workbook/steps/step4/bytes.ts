// Part 4.1 of step 4. What its checks say is in step4-codes/bytes.ts.

import type { PartFacts } from "../../manifest.ts"

export const bytes: PartFacts = {
  id: "4.1",
  title: { en: "Numbers as bytes", ko: "숫자를 바이트로" },
  anchor: "part-4-1",
  tasks: [
    { name: "putU32", file: "bytes.ts" },
    { name: "getU32", file: "bytes.ts" },
    { name: "getI32", file: "bytes.ts" },
    { name: "putU64", file: "bytes.ts" },
    { name: "getU64", file: "bytes.ts" },
    { name: "getF64", file: "bytes.ts" },
  ],
  hints: [],
  checks: [],
}
