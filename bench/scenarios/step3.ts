// What is measured in step 3: light requests beside heavy ones, the size of the pool, and what goes between two threads.

import type { Scenario } from "./scenario.ts"

const EVERYWHERE: Pick<Scenario, "group" | "sharedCore" | "messageBytes"> = {
  group: "race",
  sharedCore: false,
  messageBytes: 64,
}

const TWO_THREADS: Pick<Scenario, "group" | "sharedCore" | "messageBytes" | "connections" | "cores"> = {
  ...EVERYWHERE,
  connections: 0,
  cores: 2,
}

export const step3: readonly Scenario[] = [
  {
    ...EVERYWHERE,
    id: "mixed",
    title: { en: "light requests beside 4 heavy clients", ko: "무거운 요청과 함께 오는 가벼운 요청" },
    note: {
      en: "A line there and back, about one each ms from 8 clients, while 4 others always have 50 ms of computing under way. Each server is measured idle first, then beside them, on all cores, with the load on the same.",
      ko: "클라이언트 8개가 1 ms에 한 번꼴로 한 줄을 주고받는 동안, 다른 클라이언트 4개는 언제나 50 ms짜리 계산을 하나씩 맡겨 둡니다. 서버마다 무거운 요청이 없을 때를 먼저 재고, 이어서 함께 올 때를 잽니다. 서버와 부하는 모든 코어를 나눠 씁니다.",
    },
    mode: "mixed",
    connections: 8,
    messageBytes: 6,
    heavyClients: 4,
    heavyMs: 50,
    cores: 2,
    contestants: ["step", "stalled", "net-pool"],
    baseline: "step",
  },
  {
    ...EVERYWHERE,
    id: "pool-size",
    title: { en: "computing only: pools of 1, 2, 4 and 8", ko: "계산만: 워커 1, 2, 4, 8개인 풀" },
    note: {
      en: "16 clients always have 2 ms of computing under way. More workers than cores cannot compute more, they take turns.",
      ko: "클라이언트 16개가 언제나 2 ms짜리 계산을 맡겨 둡니다. 코어보다 많은 워커는 더 계산하지 못하고 번갈아 돌 뿐입니다.",
    },
    mode: "heavy",
    connections: 16,
    heavyMs: 2,
    cores: 2,
    contestants: ["workers-1", "workers-2", "workers-4", "workers-8"],
    baseline: "workers-1",
  },
  {
    ...EVERYWHERE,
    id: "pool-size-waiting",
    title: {
      en: "half computing, half waiting: pools of 1, 2, 4 and 8",
      ko: "절반은 계산, 절반은 대기: 워커 1, 2, 4, 8개인 풀",
    },
    note: {
      en: "The same jobs, and each then waits as long as it has computed. While one worker waits another can compute: the best size is cores / (1 - share of waiting).",
      ko: "같은 작업이지만 계산한 시간만큼 더 기다립니다. 한 워커가 기다리는 동안 다른 워커가 계산할 수 있습니다. 알맞은 크기는 코어 수 / (1 - 기다리는 비율)입니다.",
    },
    mode: "heavy",
    connections: 16,
    heavyMs: 2,
    cores: 2,
    contestants: ["waiting-1", "waiting-2", "waiting-4", "waiting-8"],
    baseline: "waiting-1",
  },
  {
    ...TWO_THREADS,
    id: "queue-stream",
    title: { en: "64 B from one thread to another, as many as go", ko: "스레드에서 스레드로 64 B, 가는 대로" },
    note: {
      en: "Up to 1,024 under way, so hardly anybody sleeps: what putting and taking themselves cost. piscina answers each; beside them, postMessage with an answer to each and one at a time.",
      ko: "1,024개까지 보내 두므로 잠드는 쪽이 거의 없습니다. 넣고 꺼내는 비용 자체가 드러납니다. piscina는 하나하나 답을 보냅니다. 비교를 위해 postMessage로 하나씩 답을 받는 경우도 함께 잽니다.",
    },
    mode: "stream",
    contestants: ["queue", "post", "post-trip", "piscina"],
    baseline: "post",
  },
  {
    ...TWO_THREADS,
    id: "queue-trip",
    title: { en: "64 B to another thread and back, one at a time", ko: "다른 스레드로 64 B 왕복, 한 번에 하나" },
    note: {
      en: "Each side sleeps until the other one has put something: two wake-ups, and they are the kernel's for everybody.",
      ko: "상대가 넣을 때까지 양쪽 모두 잠듭니다. 왕복마다 두 번 깨우며, 그 비용은 누구에게나 커널의 몫입니다.",
    },
    mode: "round-trip",
    contestants: ["queue", "post", "piscina"],
    baseline: "post",
  },
  {
    ...TWO_THREADS,
    id: "wake",
    title: { en: "waking a sleeping thread", ko: "잠든 스레드 깨우기" },
    note: {
      en: "From just before the call that wakes it to its first line afterwards, once each ms.",
      ko: "깨우는 호출 직전부터 깨어나 실행한 첫 줄까지, 1 ms에 한 번씩 잽니다.",
    },
    mode: "wake",
    messageBytes: 0,
    contestants: ["eventfd", "atomics", "post"],
    baseline: "post",
  },
]
