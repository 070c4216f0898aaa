// Part 4.2 of step 4. What its checks say is in step4-codes/frames.ts.

import type { PartFacts } from "../../manifest.ts"

export const frames: PartFacts = {
  id: "4.2",
  title: { en: "Frames out of a stream", ko: "스트림에서 프레임 꺼내기" },
  anchor: "part-4-2",
  tasks: [
    { name: "reserve", file: "frame.ts" },
    { name: "nextFrame", file: "frame.ts" },
    { name: "putFrame", file: "frame.ts" },
  ],
  hints: [],
  checks: [],
}
