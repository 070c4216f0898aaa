// Step 6, exceptions: its parts, each in a file of its own with its tasks, hints and checks.

import type { StepFacts } from "../manifest.ts"
import { again } from "./step6/again.ts"
import { door } from "./step6/door.ts"
import { ends } from "./step6/ends.ts"
import { peer } from "./step6/peer.ts"
import { silence } from "./step6/silence.ts"
import { storm } from "./step6/storm.ts"
import { step6Codes } from "./step6-codes.ts"

export const step6: StepFacts = {
  id: "step6",
  slug: "step6-exceptions",
  number: 6,
  title: { en: "Step 6: Exceptions", ko: "6단계: 예외" },
  promise: {
    en: "You write a server that stays: children that end all at once, calls that a signal breaks off, peers that reset, vanish or dawdle, a process without a free descriptor, and all of it together in a storm that loses no good client's byte.",
    ko: "무슨 일이 있어도 버티는 서버를 만듭니다. 한꺼번에 끝나는 자식들, 시그널에 끊기는 호출, 리셋하거나 말없이 사라지거나 꾸물거리는 상대, 디스크립터가 바닥난 프로세스, 그리고 이 모든 것이 한꺼번에 몰아치는 폭풍 속에서도 제대로 된 클라이언트의 바이트를 하나도 잃지 않는 법을 익힙니다.",
  },
  minutes: 240,
  nodeFlags: ["--single-threaded"],
  parts: [ends, again, peer, door, silence, storm],
  codes: step6Codes,
}
