// Step 4: bytes in memory, and a protocol that others speak.

import type { Scenario } from "./scenario.ts"

const IN_MEMORY: Pick<Scenario, "group" | "connections" | "sharedCore" | "messageBytes"> = {
  group: "race",
  connections: 0,
  sharedCore: false,
  messageBytes: 0,
}

const CODECS: Pick<Scenario, "contestants" | "baseline"> = {
  contestants: ["record", "view", "json", "msgpackr", "protobufjs", "flatbuffers"],
  baseline: "json",
}

const FRAMES: Pick<Scenario, "mode" | "contestants" | "baseline"> = {
  mode: "frames",
  contestants: ["stream", "concat"],
  baseline: "concat",
}

export const step4: readonly Scenario[] = [
  {
    ...IN_MEMORY,
    ...CODECS,
    id: "encode",
    title: { en: "20 fields to bytes", ko: "필드 20개를 바이트로" },
    note: {
      en: "7 texts, 8 integers, 5 doubles. JSON is written in C++, msgpackr and protobufjs generate code for the record; the step's codecs go through a list of fields.",
      ko: "문자열 7개, 정수 8개, double 5개입니다. JSON은 C++로 되어 있고 msgpackr와 protobufjs는 레코드에 맞는 코드를 만들어 냅니다. 이 단계의 코덱은 필드 목록을 따라갑니다.",
    },
    mode: "encode",
  },
  {
    ...IN_MEMORY,
    ...CODECS,
    id: "decode",
    title: { en: "bytes to 20 fields", ko: "바이트를 필드 20개로" },
    note: {
      en: "All of them, as an object. Who wants everything pays for everything, in each format.",
      ko: "모든 필드를 객체로 만듭니다. 전부 원하면 어느 형식이든 전부의 값을 치릅니다.",
    },
    mode: "decode",
  },
  {
    ...IN_MEMORY,
    ...CODECS,
    id: "read-two",
    title: { en: "2 of the 20 fields", ko: "필드 20개 중 2개 읽기" },
    note: {
      en: "A text and an integer. views and flatbuffers read them where they lie; views have looked at every offset before.",
      ko: "문자열 하나와 정수 하나입니다. 뷰와 flatbuffers는 그 자리에서 읽습니다. 뷰는 그 전에 모든 오프셋을 확인합니다.",
    },
    mode: "read-two",
  },
  {
    ...IN_MEMORY,
    ...FRAMES,
    id: "frames-64",
    title: { en: "frames of 64 B out of pieces of 64 KiB", ko: "64 KiB 조각에서 64 B 프레임 꺼내기" },
    note: {
      en: "Nearly a thousand frames in each piece: what one frame costs.",
      ko: "조각마다 프레임이 천 개 가까이 들어 있습니다. 프레임 하나의 값입니다.",
    },
    messageBytes: 64,
  },
  {
    ...IN_MEMORY,
    ...FRAMES,
    id: "frames-64k",
    title: { en: "frames of 64 KiB out of pieces of 64 KiB", ko: "64 KiB 조각에서 64 KiB 프레임 꺼내기" },
    note: {
      en: "A frame ends inside of the next piece: what copying costs.",
      ko: "프레임이 다음 조각 안에서 끝납니다. 복사의 값입니다.",
    },
    messageBytes: 65_536,
  },
  {
    ...IN_MEMORY,
    id: "resp",
    title: {
      en: "SET and GET by redis-benchmark, 50 clients, 16 at a time",
      ko: "redis-benchmark의 SET과 GET, 클라이언트 50개, 16개씩",
    },
    note: {
      en: "The client is Redis' own. Redis is C, and does more with each command than this server.",
      ko: "클라이언트는 Redis가 제공하는 것입니다. Redis는 C로 되어 있고, 명령마다 이 서버보다 많은 일을 합니다.",
    },
    mode: "redis",
    connections: 50,
    messageBytes: 64,
    contestants: ["resp", "redis"],
    baseline: "redis",
  },
]
