// The words of a verdict, the same in the terminal and on the page.

import type { Lang, Text } from "../manifest.ts"
import type { CheckResult, Verdict } from "./verdict.ts"

const VERDICTS: Readonly<Record<Lang, Readonly<Record<Verdict, string>>>> = {
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
    crashed: "비정상 종료",
    "never listened": "리스닝 안 함",
    hung: "멈춰 있음",
    "not started": "시작 전",
    unsure: "판정 불가",
  },
}

/** What each verdict means, in the order in which the pages show them. */
const MEANINGS: Readonly<Record<Verdict, Text>> = {
  pass: { en: "it holds", ko: "통과했습니다" },
  wrong: { en: "the code ran, and did something else", ko: "코드가 실행되었지만 기대와 다르게 동작했습니다" },
  crashed: { en: "the code ended by an exception or a signal", ko: "예외나 시그널로 끝났습니다" },
  "never listened": { en: "the server did not get as far as listening", ko: "서버가 listen까지 가지 못했습니다" },
  hung: {
    en: "it waits for something that cannot come, or turns in a circle",
    ko: "오지 않을 것을 기다리거나 같은 곳을 맴돌고 있습니다",
  },
  "not started": { en: "the exercise is untouched", ko: "아직 손대지 않았습니다" },
  unsure: {
    en: "the grader could not tell; that is never held against your code",
    ko: "채점기가 판단하지 못했습니다. 여러분의 코드가 틀렸다는 뜻이 아닙니다",
  },
}

/** The table of the verdicts for the page about them. */
export function verdictsMarkdown(lang: Lang): string {
  const head = lang === "ko" ? "| 판정 | 뜻 |" : "| verdict | meaning |"
  const rows = Object.entries(MEANINGS).map(
    ([verdict, meaning]) => `| ${VERDICTS[lang][verdict as Verdict]} | ${meaning[lang]} |`,
  )
  return [head, "| --- | --- |", ...rows].join("\n")
}

const DOES_NOT_COMPILE = { en: "does not compile", ko: "컴파일 안 됨" }

/** The word for how a check ended; what cannot be compiled has never run, so that it cannot have crashed. */
export function verdictWord({ verdict, code }: Pick<CheckResult, "verdict" | "code">, lang: Lang): string {
  return code === "E0-COMPILE" ? DOES_NOT_COMPILE[lang] : VERDICTS[lang][verdict]
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

/**
 * "3 passed, 1 failed, 0 not started, 0 unsure"
 * @param zeros false: groups that nothing is in are left out
 */
export function countLine(verdicts: readonly Verdict[], lang: Lang, zeros = true): string {
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length
  const [passed, open, unsure] = [count("pass"), count("not started"), count("unsure")]
  const failed = verdicts.length - passed - open - unsure
  const groups: [number, string][] =
    lang === "ko"
      ? [
          [passed, `통과 ${passed}`],
          [failed, `실패 ${failed}`],
          [open, `시작 전 ${open}`],
          [unsure, `판정 불가 ${unsure}`],
        ]
      : [
          [passed, `${passed} passed`],
          [failed, `${failed} failed`],
          [open, `${open} not started`],
          [unsure, `${unsure} unsure`],
        ]
  return groups
    .filter(([many]) => zeros || many > 0)
    .map(([, text]) => text)
    .join(", ")
}
