// Step 5, prefork: its parts, each in a file of its own with its tasks, hints and checks.

import type { StepFacts } from "../manifest.ts"
import { accept } from "./step5/accept.ts"
import { fork } from "./step5/fork.ts"
import { inetd } from "./step5/inetd.ts"
import { prefork } from "./step5/prefork.ts"
import { prethread } from "./step5/prethread.ts"
import { stop } from "./step5/stop.ts"
import { step5Codes } from "./step5-codes.ts"

export const step5: StepFacts = {
  id: "step5",
  slug: "step5-prefork",
  number: 5,
  title: { en: "Step 5: Prefork", ko: "5단계: 프리포크" },
  promise: {
    en: "You let the kernel run your server many times: a process for each client, a server that becomes any program, a pool of children that is kept full, of which one connection wakes one, and that stops and reloads without losing a client.",
    ko: "커널이 내 서버를 여러 번 돌리게 합니다. 클라이언트마다 프로세스 하나, 어떤 프로그램으로든 바뀌는 서버, 빈자리가 늘 채워지고 연결 하나에 하나만 깨어나는 자식들, 그리고 클라이언트를 잃지 않고 멈추고 갈아 끼우는 법을 익힙니다.",
  },
  minutes: 240,
  nodeFlags: ["--single-threaded"],
  parts: [fork, inetd, prefork, accept, prethread, stop],
  codes: step5Codes,
}
