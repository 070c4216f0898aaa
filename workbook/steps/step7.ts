// Step 7, Unix domain sockets: its parts, each in a file of its own with its tasks, hints and checks.

import type { StepFacts } from "../manifest.ts"
import { boundaries } from "./step7/boundaries.ts"
import { credentials } from "./step7/credentials.ts"
import { local } from "./step7/local.ts"
import { pass } from "./step7/pass.ts"
import { path } from "./step7/path.ts"
import { upgrade } from "./step7/upgrade.ts"
import { step7Codes } from "./step7-codes.ts"

export const step7: StepFacts = {
  id: "step7",
  slug: "step7-unix-ipc",
  number: 7,
  title: { en: "Step 7: Unix domain sockets", ko: "7단계: 유닉스 도메인 소켓" },
  promise: {
    en: "You give sockets an address in the file system, let the kernel say who is calling, pass open descriptors from process to process, and at the end replace a running server by its successor without one client refused or cut off.",
    ko: "파일 시스템의 경로를 주소로 쓰고, 상대가 누구인지 커널에게 물으며, 열린 디스크립터를 다른 프로세스에 건넵니다. 마지막에는 클라이언트를 하나도 거절하거나 끊지 않고 돌아가는 서버를 새 서버로 바꿉니다.",
  },
  minutes: 240,
  nodeFlags: ["--single-threaded"],
  parts: [path, credentials, pass, boundaries, local, upgrade],
  codes: step7Codes,
}
