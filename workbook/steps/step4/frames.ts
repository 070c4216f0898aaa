// Part 4.2 of step 4. What its checks say is in step4-codes/frames.ts.

import type { PartFacts } from "../../manifest.ts"

export const frames: PartFacts = {
  id: "4.2",
  title: { en: "Frames out of a stream", ko: "스트림에서 프레임 꺼내기" },
  anchor: "part-4-2",
  tasks: [
    { name: "reserve", file: "frame.ts" },
    { name: "nextFrame", file: "frame.ts" },
    { name: "putFrame", file: "frame.ts" },
  ],
  hints: [
    {
      en: "A read has brought two bytes of a length, or three frames and a bit. What must the next call find in the stream to go on from there?",
      ko: "read가 길이의 두 바이트만, 또는 프레임 셋과 조금을 가져왔습니다. 다음 호출이 거기서 이어 가려면 스트림에 무엇이 있어야 합니까?",
    },
    {
      en: "nextFrame decides in this order: fewer than HEADER_BYTES, length above mostBytes, payload not all there, frame. Only the last one moves stream.start. reserve moves to the front only if that pays, and else doubles.",
      ko: "nextFrame은 이 순서로 판단합니다. HEADER_BYTES보다 적은가, 길이가 mostBytes를 넘는가, 페이로드가 다 오지 않았는가, 프레임인가. stream.start를 옮기는 것은 마지막뿐입니다. reserve는 그만한 값을 할 때만 앞으로 옮기고, 아니면 두 배로 늘립니다.",
    },
    {
      en: "reserve: if bytes.length - end >= n return end. kept is end - start. If start >= kept and bytes.length - kept >= n: bytes.copyWithin(0, start, end). Else a new Uint8Array(Math.max(2 * bytes.length, kept + n)), set() from subarray(start, end). start is 0, end is kept.",
      ko: "reserve는 bytes.length - end >= n이면 end를 반환합니다. kept = end - start입니다. start >= kept이고 bytes.length - kept >= n이면 bytes.copyWithin(0, start, end)을 합니다. 아니면 new Uint8Array(Math.max(2 * bytes.length, kept + n))에 subarray(start, end)를 set()합니다. 그 뒤 start는 0, end는 kept입니다.",
    },
  ],
  checks: [
    {
      id: "4.2a",
      title: { en: "Room is made, and what is there stays", ko: "자리를 만들고, 있던 것은 그대로 남습니다" },
      codes: ["E4-RESERVE-TAKES", "E4-RESERVE-LOST", "E4-NO-ROOM", "E4-MOVES"],
    },
    {
      id: "4.2b",
      title: {
        en: "Whole frames come out one by one, also empty ones",
        ko: "온전한 프레임이 빈 것까지 하나씩 나옵니다",
      },
      codes: ["E4-FRAME", "E4-REST-LOST", "E4-EMPTY-FRAME", "E4-FRAME-COPY"],
    },
    {
      id: "4.2c",
      title: {
        en: "A frame that is cut anywhere is incomplete, and nothing changes",
        ko: "어디서 잘렸든 incomplete이고, 아무것도 바뀌지 않습니다",
      },
      codes: ["E4-CUT-LENGTH", "E4-CUT-PAYLOAD", "E4-CONSUMES"],
    },
    {
      id: "4.2d",
      title: {
        en: "A length above the limit is malformed at once",
        ko: "한도를 넘는 길이는 곧바로 malformed가 됩니다",
      },
      codes: ["E4-LIMIT-EXACT", "E4-LIMIT", "E4-LIMIT-LATE", "E4-LIMIT-SIGNED"],
    },
    {
      id: "4.2e",
      title: {
        en: "However the bytes are cut and merged, the frames are the same",
        ko: "바이트가 어떻게 잘리고 합쳐져도 프레임은 같습니다",
      },
      codes: ["E4-SPLIT"],
    },
    {
      id: "4.2f",
      title: { en: "A frame goes out behind what is there", ko: "프레임이 있던 것 바로 뒤에 놓입니다" },
      codes: ["E4-PUT-FRAME", "E4-STALE-ARRAY"],
    },
    {
      id: "4.2g",
      title: { en: "Each byte is copied a bounded number of times", ko: "바이트마다 복사되는 횟수에 한도가 있습니다" },
      codes: ["E4-QUADRATIC", "E4-MEMORY", "E4-STREAM"],
    },
  ],
}
