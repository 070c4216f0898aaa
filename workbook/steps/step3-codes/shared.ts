// What the failed check of part 3.5 says, in the order of its codes. T1 and T2 are the two threads.

import type { CodeFacts } from "../../manifest.ts"

export const sharedCodes: Readonly<Record<string, CodeFacts>> = {
  "E3-TORN": {
    did: {
      en: "Two threads counted up together, one step at a time, in each order; the one below goes wrong.",
      ko: "두 스레드가 함께 세도록 한 걸음씩, 모든 순서로 실행했습니다. 아래 순서에서 어긋났습니다.",
    },
    expected: { en: "The counter stands at {expected}.", ko: "카운터의 값은 다음이어야 합니다: {expected}." },
    saw: { en: "It stands at {counted}.", ko: "카운터의 값: {counted}." },
    usually: {
      en: "counter[0]++ is a read and a write. Who reads in between adds to the same old value, and one addition is lost.",
      ko: "counter[0]++은 읽기와 쓰기입니다. 그 사이에 읽은 스레드는 같은 옛 값에 더하고, 덧셈 하나가 사라집니다.",
    },
    next: {
      en: "In countUp, use Atomics.add, which reads, adds and writes as one step.",
      ko: "countUp에서, 읽기와 더하기와 쓰기를 한 걸음으로 하는 Atomics.add를 쓰십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-atomic",
  },
  "E3-TOO-MANY": {
    did: {
      en: "Two threads counted up together, one step at a time.",
      ko: "두 스레드가 함께 세도록 한 걸음씩 실행했습니다.",
    },
    expected: { en: "The counter stands at {expected}.", ko: "카운터의 값은 다음이어야 합니다: {expected}." },
    saw: {
      en: "It stands at {counted}: more additions than were asked for.",
      ko: "카운터의 값: {counted}. 부탁한 것보다 더 많이 더했습니다.",
    },
    usually: {
      en: "The loop runs once too often, or something is added twice. No addition was lost here.",
      ko: "반복문이 한 번 더 돌았거나 같은 것을 두 번 더한 경우입니다. 여기서 사라진 덧셈은 없습니다.",
    },
    next: {
      en: "In countUp, add 1 exactly `times` times: for (let i = 0; i < times; i++).",
      ko: "countUp에서, for (let i = 0; i < times; i++)처럼 정확히 times번 1을 더하십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-atomic",
  },
}
