// What is measured in step 1: its server takes one connection at a time, so do the scenarios.

import type { Scenario } from "./scenario.ts"

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

export const step1: readonly Scenario[] = [
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
