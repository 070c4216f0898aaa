// What is measured in step 5: UNP's table of chapter 30, made again. Every server has eight processes or threads, if it has
// several, and all of them share one core.

import type { Scenario } from "./scenario.ts"

const EVERYBODY: Pick<Scenario, "group" | "messageBytes" | "contestants" | "baseline" | "sharedCore"> = {
  group: "race",
  messageBytes: 64,
  contestants: [
    "c-prefork",
    "prefork-accept",
    "prefork-flock",
    "prefork-lockf",
    "prefork-mutex",
    "prefork-exclusive",
    "prefork-reuseport",
    "passing",
    "prethread",
    "iterative",
    "loop",
    "forking",
    "cluster",
  ],
  baseline: "c-prefork",
  sharedCore: false,
}

export const step5: readonly Scenario[] = [
  {
    ...EVERYBODY,
    id: "connect-1",
    title: {
      en: "one client at a time: connect, 64 B there and back, close",
      ko: "클라이언트 하나씩: 연결, 64 B 왕복, 닫기",
    },
    note: {
      en: "Each connection finds all processes waiting: what it costs to wake the right one, and the wrong ones.",
      ko: "연결이 올 때마다 모든 프로세스가 기다리고 있습니다. 맞는 하나를, 그리고 엉뚱한 여럿을 깨우는 값이 드러납니다.",
    },
    mode: "one-shot",
    connections: 1,
  },
  {
    ...EVERYBODY,
    id: "connect-8",
    title: { en: "8 clients at a time, the same", ko: "클라이언트 8개가 함께, 같은 일" },
    note: {
      en: "Eight conversations are always under way, and as soon as one ends the next client connects.",
      ko: "대화 여덟이 늘 오가고, 하나가 끝나면 곧바로 다음 클라이언트가 연결합니다.",
    },
    mode: "churn",
    connections: 8,
  },
]
