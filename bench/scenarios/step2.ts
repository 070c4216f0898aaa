// What is measured in step 2: many connections, and c-epoll as the baseline.

import type { Scenario } from "./scenario.ts"

const CROWD: Pick<Scenario, "group" | "mode" | "contestants" | "baseline" | "sharedCore"> = {
  group: "race",
  mode: "crowd",
  contestants: ["c-epoll", "step", "step-edge", "c-libuv", "node-net", "bun-net", "go", "asyncio"],
  baseline: "c-epoll",
  sharedCore: false,
}

export const step2: readonly Scenario[] = [
  {
    ...CROWD,
    id: "many-64",
    title: { en: "64 connections, 64 B there and back", ko: "연결 64개, 64 B 왕복" },
    note: {
      en: "The server never sleeps: what counts is calls, the loop between them and the language.",
      ko: "서버가 잠들 틈이 없습니다. 호출, 호출 사이의 루프, 언어의 비용이 드러납니다.",
    },
    connections: 64,
    messageBytes: 64,
  },
  {
    ...CROWD,
    id: "thousand-64",
    title: { en: "1,000 connections, 64 B there and back", ko: "연결 1,000개, 64 B 왕복" },
    note: {
      en: "The same calls on more sockets than the caches of the processor hold.",
      ko: "호출은 같지만 소켓이 프로세서 캐시에 다 들어가지 않습니다.",
    },
    connections: 1000,
    messageBytes: 64,
  },
  {
    ...CROWD,
    id: "many-16k",
    title: { en: "64 connections, 16 KiB there and back", ko: "연결 64개, 16 KiB 왕복" },
    note: {
      en: "Copying takes a good part of the time, and that is the kernel's for everybody.",
      ko: "복사가 시간의 상당 부분을 차지하며, 그것은 누구에게나 커널의 몫입니다.",
    },
    connections: 64,
    messageBytes: 16_384,
  },
  {
    ...CROWD,
    id: "thousand-16k",
    title: { en: "1,000 connections, 16 KiB there and back", ko: "연결 1,000개, 16 KiB 왕복" },
    note: {
      en: "16 MB are under way: memory is the limit more than the calls.",
      ko: "16 MB가 오가는 중입니다. 호출보다 메모리가 한계입니다.",
    },
    connections: 1000,
    messageBytes: 16_384,
  },
  {
    ...CROWD,
    id: "http-64",
    group: "http",
    title: { en: "64 keep-alive connections, GET / (autocannon)", ko: "keep-alive 연결 64개, GET / (autocannon)" },
    note: {
      en: "autocannon runs JavaScript for every response and is soon the limit itself: then the processor time of the servers says more than the requests.",
      ko: "autocannon도 응답마다 JavaScript를 돌리므로 먼저 한계에 닿습니다. 그때는 요청 수보다 서버의 프로세서 시간을 보십시오.",
    },
    mode: "http",
    connections: 64,
    messageBytes: 64,
    contestants: ["step-http", "node-http"],
    baseline: "node-http",
  },
  {
    ...CROWD,
    id: "idle",
    title: { en: "10,000 connections that do nothing", ko: "아무것도 하지 않는 연결 10,000개" },
    note: {
      en: "Growth of the process (VmRSS) from the warmed-up, empty server, for each connection. What the kernel keeps for a connection comes on top, the same for everybody.",
      ko: "준비 운전을 마친 빈 서버와 견주어 연결 하나마다 프로세스(VmRSS)가 늘어난 크기입니다. 커널이 연결마다 두는 몫은 여기에 더해지며 누구에게나 같습니다.",
    },
    mode: "hold",
    connections: 10_000,
    messageBytes: 64,
    contestants: ["c-epoll", "step", "node-net"],
  },
  {
    ...CROWD,
    id: "active",
    title: { en: "10,000 connected, 100 of them active, 64 B", ko: "연결 10,000개, 그중 활동하는 것 100개, 64 B" },
    note: {
      en: "Each server runs twice, with the idle connections and without; the load changes sides every few ms.",
      ko: "서버마다 유휴 연결이 있는 것과 없는 것을 함께 띄우고, 부하가 몇 ms마다 둘 사이를 오갑니다.",
    },
    connections: 100,
    idleConnections: 9900,
    messageBytes: 64,
    contestants: ["c-epoll", "step"],
  },
]
