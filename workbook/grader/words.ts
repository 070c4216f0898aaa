// The words of a verdict, the same in the terminal and on the page.

import type { Lang } from "../manifest.ts"
import type { Verdict } from "./verdict.ts"

export const VERDICTS: Readonly<Record<Lang, Readonly<Record<Verdict, string>>>> = {
  en: {
    pass: "ok",
    wrong: "wrong",
    crashed: "crashed",
    "never listened": "never listened",
    hung: "hung",
    "not started": "not started",
    unsure: "unsure",
  },
  ko: {
    pass: "통과",
    wrong: "오답",
    crashed: "중단됨",
    "never listened": "리스닝 안 함",
    hung: "멈춤",
    "not started": "시작 전",
    unsure: "판정 불가",
  },
}

export const FIELDS = {
  en: {
    did: "did",
    expected: "expected",
    saw: "saw",
    usually: "usually",
    next: "next",
    trace: "trace",
    printed: "printed",
    read: "read",
    replay: "again",
    needs: "needs part",
    hint: "hint",
  },
  ko: {
    did: "한 일",
    expected: "기대",
    saw: "관찰",
    usually: "흔한 원인",
    next: "다음",
    trace: "추적",
    printed: "출력",
    read: "읽기",
    replay: "다시",
    needs: "먼저 필요한 파트",
    hint: "힌트",
  },
} as const satisfies Readonly<Record<Lang, Readonly<Record<string, string>>>>

/** "3 passed, 1 failed, 0 not started, 0 unsure" */
export function countLine(verdicts: readonly Verdict[], lang: Lang): string {
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length
  const [passed, open, unsure] = [count("pass"), count("not started"), count("unsure")]
  const failed = verdicts.length - passed - open - unsure
  return lang === "ko"
    ? `통과 ${passed}, 실패 ${failed}, 시작 전 ${open}, 판정 불가 ${unsure}`
    : `${passed} passed, ${failed} failed, ${open} not started, ${unsure} unsure`
}
