// Step 4, protocol: its parts, each in a file of its own with its tasks, hints and checks.

import type { StepFacts } from "../manifest.ts"
import { bytes } from "./step4/bytes.ts"
import { frames } from "./step4/frames.ts"
import { hostile } from "./step4/hostile.ts"
import { records } from "./step4/records.ts"
import { requests } from "./step4/requests.ts"
import { resp } from "./step4/resp.ts"
import { views } from "./step4/views.ts"
import { step4Codes } from "./step4-codes.ts"

export const step4: StepFacts = {
  id: "step4",
  slug: "step4-protocol",
  number: 4,
  title: { en: "Step 4: Protocol", ko: "4단계: 프로토콜" },
  promise: {
    en: "You draw edges into a stream of bytes: frames, requests with ids, records that old and new programs both understand, and a server that no input can crash, fill or fool.",
    ko: "바이트의 흐름에 경계를 긋습니다. 프레임, 번호가 붙은 요청, 옛 프로그램과 새 프로그램이 함께 읽는 레코드, 그리고 어떤 입력에도 죽거나 넘치거나 속지 않는 서버를 만듭니다.",
  },
  minutes: 240,
  parts: [bytes, frames, requests, records, views, hostile, resp],
  codes: step4Codes,
}
