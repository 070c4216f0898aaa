// Part 5.6 of step 5. What its checks say is in step5-codes/stop.ts.

import type { PartFacts } from "../../manifest.ts"

export const stop: PartFacts = {
  id: "5.6",
  title: { en: "Stop and reload", ko: "멈추기와 갈아 끼우기" },
  anchor: "part-5-6",
  tasks: [
    { name: "acceptUntilTold", file: "prefork.ts" },
    { name: "stopWorkers", file: "prefork.ts" },
    { name: "replaceWorker", file: "prefork.ts" },
  ],
  hints: [],
  checks: [],
}
