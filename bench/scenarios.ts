// What is measured, step by step.
//
// A step whose server takes one connection at a time gets scenarios with one connection; the others have many, and
// c-epoll as the baseline.

import type { Text } from "../workbook/manifest.ts"
import type { ContestantId } from "./contestants.ts"
import type { Mode as FromLoad } from "./load.ts"

/** crowd is a program of its own: load/crowd.c. */
export type LoadMode = FromLoad | "crowd"
/** Programs that measure themselves, two threads each (threads.ts): no server, no load generator. */
export type ThreadMode = "round-trip" | "stream" | "wake"

export interface Scenario {
  readonly id: string
  /** race: always. http, overhead: when asked for. */
  readonly group: "race" | "http" | "overhead"
  readonly title: Text
  /** What the figures are made of, one sentence. */
  readonly note: Text
  readonly mode: LoadMode | ThreadMode
  /** hold: all of them idle. mixed: those with light requests. Threads: none. Otherwise: all of them active. */
  readonly connections: number
  /** mixed: clients with heavy requests. Each server is measured without them first. */
  readonly heavyClients?: number
  /** mixed, heavy: about how long a heavy request takes here; found out before the race. */
  readonly heavyMs?: number
  /** Processors that it needs; then nothing is pinned to one. */
  readonly cores?: number
  /**
   * Idle ones beside them. Each contestant then runs twice at once, with and without them, and the load goes back and
   * forth between the two every few ms.
   */
  readonly idleConnections?: number
  readonly messageBytes: number
  /** In the order in which they take turns. */
  readonly contestants: readonly ContestantId[]
  /** The contestant that the ratios divide by. */
  readonly baseline: ContestantId
  /** Servers and load on one core instead of two. */
  readonly sharedCore: boolean
  /**
   * All servers run at once and are loaded in turns of a few ms, one at a time: a difference of a few percent
   * needs pairs that are close in time. Otherwise each turn has a fresh server that runs alone.
   */
  readonly sideBySide?: boolean
}

const BLOCKING: Pick<Scenario, "group" | "connections" | "contestants" | "baseline" | "sharedCore"> = {
  group: "race",
  connections: 1,
  contestants: ["c-blocking", "step", "c-epoll", "node-net", "go"],
  baseline: "c-blocking",
  sharedCore: false,
}

const FOUR_WAYS: Pick<
  Scenario,
  "group" | "mode" | "connections" | "messageBytes" | "contestants" | "baseline" | "sideBySide"
> = {
  group: "overhead",
  mode: "ping-pong",
  connections: 1,
  messageBytes: 64,
  contestants: ["bare", "off", "armed", "on"],
  baseline: "bare",
  sideBySide: true,
}

const step1: readonly Scenario[] = [
  {
    ...BLOCKING,
    id: "ping-64",
    title: { en: "1 connection, 64 B there and back", ko: "연결 1개, 64 B 왕복" },
    note: {
      en: "Mostly waking the other side: the busy shares say how little of the time the two of them work.",
      ko: "대부분은 상대를 깨우는 시간입니다. 점유율을 보면 양쪽이 실제로 일한 시간이 얼마나 적은지 알 수 있습니다.",
    },
    mode: "ping-pong",
    messageBytes: 64,
  },
  {
    ...BLOCKING,
    id: "ping-64-one-core",
    title: { en: "the same, server and load on one core", ko: "같은 왕복, 서버와 부하를 한 코어에" },
    note: {
      en: "Switching between two processes instead of waking a sleeping core: what is left is calls and the language.",
      ko: "잠든 코어를 깨우는 대신 두 프로세스를 오갑니다. 남는 것은 호출과 언어의 비용입니다.",
    },
    mode: "ping-pong",
    messageBytes: 64,
    sharedCore: true,
  },
  {
    ...BLOCKING,
    id: "ping-16k",
    title: { en: "1 connection, 16 KiB there and back", ko: "연결 1개, 16 KiB 왕복" },
    note: {
      en: "The same calls with 256 times the bytes: copying begins to count.",
      ko: "호출은 같고 바이트만 256배입니다. 복사 비용이 드러나기 시작합니다.",
    },
    mode: "ping-pong",
    messageBytes: 16_384,
  },
  {
    ...BLOCKING,
    id: "connect-64",
    title: { en: "connect, 64 B there and back, close", ko: "연결, 64 B 왕복, 닫기" },
    note: {
      en: "The handshake, accept4 and close for every message: what a connection costs.",
      ko: "메시지마다 핸드셰이크, accept4, close를 치릅니다. 연결 하나의 값입니다.",
    },
    mode: "one-shot",
    messageBytes: 64,
  },
  {
    ...BLOCKING,
    id: "http-1",
    group: "http",
    title: { en: "1 keep-alive connection, GET / (autocannon)", ko: "keep-alive 연결 1개, GET / (autocannon)" },
    note: {
      en: "autocannon runs JavaScript for every response and shares the cost: compare the two, not with another tool's figures.",
      ko: "autocannon도 응답마다 JavaScript를 돌리며 시간을 나눠 씁니다. 두 서버끼리만 비교하고, 다른 도구의 수치와는 비교하지 마십시오.",
    },
    mode: "http",
    messageBytes: 64,
    contestants: ["step-http", "node-http"],
    baseline: "node-http",
  },
  {
    ...FOUR_WAYS,
    id: "trace-ping",
    title: { en: "cost of the trace: 64 B there and back", ko: "추적 비용: 64 B 왕복" },
    note: {
      en: "Echo throughput as a reader sees it; waking the other core takes most of each round trip.",
      ko: "독자가 실제로 보는 에코 처리량입니다. 왕복 시간의 대부분은 다른 코어를 깨우는 데 듭니다.",
    },
    sharedCore: false,
  },
  {
    ...FOUR_WAYS,
    id: "trace-calls",
    title: { en: "cost of the trace: the same on one core", ko: "추적 비용: 한 코어에서 같은 왕복" },
    note: {
      en: "Nobody sleeps while the core has work, so calls fill the time: the hardest case for the trace that an iterative server has. Several messages in flight would be taken by a single read and hide it.",
      ko: "코어에 할 일이 있는 동안 아무도 잠들지 않으므로 시간이 온통 호출로 찹니다. 반복형 서버에서 추적에 가장 불리한 경우입니다. 메시지를 여러 개 띄우면 read 한 번이 모두 가져가 비용이 가려집니다.",
    },
    sharedCore: true,
  },
]

const CROWD: Pick<Scenario, "group" | "mode" | "contestants" | "baseline" | "sharedCore"> = {
  group: "race",
  mode: "crowd",
  contestants: ["c-epoll", "step", "step-edge", "c-libuv", "node-net", "bun-net", "go", "asyncio"],
  baseline: "c-epoll",
  sharedCore: false,
}

const step2: readonly Scenario[] = [
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

const step3: readonly Scenario[] = [
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

/** Scenarios of each step that has a bench. */
export const scenarios: Readonly<Record<string, readonly Scenario[]>> = { step1, step2, step3 }

/** Largest loss of echo throughput that the trace may cost, against the server without it. */
export const TRACE_GOALS: Readonly<Partial<Record<ContestantId, number>>> = { off: 0.03, on: 0.25 }

/** For the step's own server: largest loss of throughput to idle connections, and most memory for one of them, bytes. */
export const IDLE_GOALS = { loss: 0.1, bytes: 2048 }

/**
 * Step 3: most that p99 may grow beside heavy requests, least gain of a second worker, and messages through the queue
 * for one round trip by postMessage.
 */
export const POOL_GOALS = { p99Ratio: 3, twoWorkers: 1.7, queue: 5 }

/** What the same does to a loop that computes: the reason for the pool. */
export const STALL_EXPECTED = 50
