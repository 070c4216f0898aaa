// Part 4.5 of step 4. What its checks say is in step4-codes/views.ts.

import type { PartFacts } from "../../manifest.ts"

export const views: PartFacts = {
  id: "4.5",
  title: { en: "Reading in place", ko: "제자리에서 읽기" },
  anchor: "part-4-5",
  tasks: [
    { name: "openView", file: "view.ts" },
    { name: "readNumber", file: "view.ts" },
    { name: "readText", file: "view.ts" },
    { name: "keep", file: "view.ts" },
    { name: "greet", file: "server.ts" },
  ],
  hints: [
    {
      en: "Everything in a record that could lead outside is an offset or a length. Which of them are there, and when is the last moment at which nobody has used them?",
      ko: "레코드에서 밖으로 나가게 할 수 있는 것은 오프셋과 길이뿐입니다. 어떤 것들이 있고, 아직 아무도 쓰지 않은 마지막 순간은 언제입니까?",
    },
    {
      en: "openView: bytes.length against layout.bytes and the size; for each of layout.texts the offset against layout.bytes, and offset + length against bytes.length. readText cuts its bytes and decodes them, keep copies, also a Buffer. greet opens a PERSON and reads name and age.",
      ko: "openView는 bytes.length를 layout.bytes, size와 비교하고, layout.texts마다 오프셋을 layout.bytes와, 오프셋 + 길이를 bytes.length와 비교합니다. readText는 바이트를 잘라 디코딩하고, keep은 Buffer라도 복사합니다. greet는 PERSON을 열어 이름과 나이를 읽습니다.",
    },
    {
      en: 'readNumber: kind === "u32" ? getU32(bytes, at) : getF64(bytes, at). readText: decoder.decode(bytes.subarray(from, from + length)). keep: Uint8Array.from(bytes). greet: "malformed": putFailed(client.output, id, BAD_BODY); else putMessage() of an ANSWER with "hello NAME, AGE".',
      ko: 'readNumber는 kind === "u32" ? getU32(bytes, at) : getF64(bytes, at)입니다. readText는 decoder.decode(bytes.subarray(from, from + length))입니다. keep은 Uint8Array.from(bytes)를 씁니다. greet는 "malformed"이면 putFailed(client.output, id, BAD_BODY), 아니면 "hello 이름, 나이"를 담은 ANSWER를 putMessage()로 보냅니다.',
    },
  ],
  checks: [
    {
      id: "4.5a",
      title: {
        en: "Fields are read where they lie, wherever that is",
        ko: "필드가 메모리 어디에 있든 그 자리에서 읽습니다",
      },
      codes: [
        "E4-MISREAD",
        "E4-MISREAD-TEXT",
        "E4-CHARACTERS",
        "E4-NOT-UTF-EIGHT",
        "E4-ALIGN",
        "E4-VIEW-BASE",
        "E4-REFUSES",
      ],
    },
    {
      id: "4.5b",
      title: { en: "A record whose size is wrong is not opened", ko: "크기가 틀린 레코드는 열리지 않습니다" },
      codes: ["E4-SIZE"],
    },
    {
      id: "4.5c",
      title: { en: "A text that leads outside is found at once", ko: "밖으로 나가는 텍스트는 열 때 드러납니다" },
      codes: ["E4-TEXT-PAST", "E4-TEXT-BEFORE", "E4-OVERFLOW", "E4-REFUSES"],
    },
    {
      id: "4.5d",
      title: {
        en: "After openView no field leads outside, whatever its slot holds",
        ko: "슬롯에 무엇이 들어 있든, openView를 지나면 어느 필드도 밖으로 나가지 않습니다",
      },
      codes: ["E4-OUTSIDE", "E4-REFUSES"],
    },
    {
      id: "4.5e",
      title: { en: "Nothing is decoded before it is asked for", ko: "찾기 전에는 아무것도 디코딩하지 않습니다" },
      codes: ["E4-EAGER", "E4-REFUSES"],
    },
    {
      id: "4.5f",
      title: { en: "What is kept survives the buffer", ko: "보관한 것은 버퍼가 다시 쓰여도 남습니다" },
      codes: ["E4-KEEP", "E4-KEEP-BUFFER"],
    },
    {
      id: "4.5g",
      title: { en: "A greeting is read in place", ko: "인사에 필요한 것을 제자리에서 읽습니다" },
      codes: ["E4-GREET", "E4-GREET-BAD"],
    },
  ],
}
