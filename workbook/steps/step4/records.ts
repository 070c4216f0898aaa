// Part 4.4 of step 4. What its checks say is in step4-codes/records.ts.

import type { PartFacts } from "../../manifest.ts"

export const records: PartFacts = {
  id: "4.4",
  title: { en: "Records that may grow", ko: "자라도 되는 레코드" },
  anchor: "part-4-4",
  tasks: [
    { name: "putVarint", file: "record.ts" },
    { name: "getVarint", file: "record.ts" },
    { name: "putRecord", file: "record.ts" },
    { name: "getRecord", file: "record.ts" },
    { name: "skip", file: "record.ts" },
  ],
  hints: [
    {
      en: "An old program gets a record from a new one, with a field that it has never heard of. What does it have to know about the field to read the next one?",
      ko: "옛 프로그램이 새 프로그램의 레코드를 받았는데, 들어 본 적 없는 필드가 있습니다. 그다음 필드를 읽으려면 그 필드에 대해 무엇을 알아야 합니까?",
    },
    {
      en: "A key is number * 8 + wire type, as a varint. putRecord leaves out undefined only. getRecord: unknown number: skip(); another wire type than WIRE_TYPE[field.kind]: fail(); else getValue(). skip uses getVarint() and take(), which stay within cursor.end.",
      ko: "키는 번호 * 8 + 와이어 타입이고 varint로 씁니다. putRecord는 undefined만 뺍니다. getRecord는 모르는 번호이면 skip(), 와이어 타입이 WIRE_TYPE[field.kind]와 다르면 fail(), 아니면 getValue()를 부릅니다. skip은 cursor.end를 넘지 않는 getVarint()와 take()를 씁니다.",
    },
    {
      en: "getVarint: up to MOST_VARINT_BYTES times, while cursor.at < cursor.end: value += (byte & 0x7f) * worth, return below 0x80, worth *= 0x80; behind the loop fail(), return 0. getRecord begins with depth > MOST_DEPTH: fail(), loops while nothing is malformed and cursor.at < cursor.end, and ends with the fields that are required.",
      ko: "getVarint는 cursor.at < cursor.end인 동안 많아야 MOST_VARINT_BYTES번, value += (byte & 0x7f) * worth를 하고, 0x80보다 작으면 반환하고, worth *= 0x80을 합니다. 반복이 끝나면 fail()하고 0을 반환합니다. getRecord는 depth > MOST_DEPTH이면 fail()하고, malformed가 아니고 cursor.at < cursor.end인 동안 되풀이하고, 끝에 필수 필드를 확인합니다.",
    },
  ],
  checks: [
    {
      id: "4.4a",
      title: { en: "A varint has as many bytes as it needs", ko: "varint는 필요한 만큼의 바이트로 나갑니다" },
      codes: ["E4-VARINT-PUT", "E4-VARINT-WIDE"],
    },
    {
      id: "4.4b",
      title: {
        en: "A varint is read, one that is cut off or too long is malformed",
        ko: "varint를 읽고, 잘렸거나 너무 길면 malformed로 봅니다",
      },
      codes: ["E4-VARINT-GET", "E4-VARINT-WIDE", "E4-VARINT-CUT", "E4-VARINT-LONG", "E4-VARINT-SHORT"],
    },
    {
      id: "4.4c",
      title: { en: "What has a value is written, and nothing else", ko: "값이 있는 것만 쓰입니다" },
      codes: ["E4-KEY", "E4-ZERO-LOST", "E4-UNDEFINED"],
    },
    {
      id: "4.4d",
      title: {
        en: "Any values of any schema come back as they were",
        ko: "어떤 스키마의 어떤 값이든 그대로 돌아옵니다",
      },
      codes: ["E4-ROUND-TRIP", "E4-LAST", "E4-REQUIRED", "E4-THROWS"],
    },
    {
      id: "4.4e",
      title: { en: "The unknown is skipped, the known is checked", ko: "모르는 것은 건너뛰고, 아는 것은 확인합니다" },
      codes: ["E4-UNKNOWN", "E4-KEY-WIDE", "E4-WIRE-TYPE", "E4-KNOWN-TYPE", "E4-THROWS"],
    },
    {
      id: "4.4f",
      title: { en: "No length leads past the end", ko: "어떤 길이도 끝을 넘어가지 않습니다" },
      codes: ["E4-LENGTH", "E4-OVERREAD", "E4-UTF-EIGHT", "E4-THROWS"],
    },
    {
      id: "4.4g",
      title: { en: "Records in records end at a depth", ko: "레코드 안의 레코드는 정해진 깊이에서 멈춥니다" },
      codes: ["E4-DEPTH-FEW", "E4-DEPTH", "E4-READS-DEEPER"],
    },
    {
      id: "4.4h",
      title: {
        en: "Any bytes are a record or malformed, and nothing else happens",
        ko: "어떤 바이트든 레코드이거나 malformed이고, 다른 일은 생기지 않습니다",
      },
      codes: ["E4-THROWS", "E4-OVERREAD"],
    },
    {
      id: "4.4i",
      title: {
        en: "Programs that nobody here wrote understand the records",
        ko: "여기서 만들지 않은 프로그램도 레코드를 이해합니다",
      },
      codes: ["E4-PROTOBUF"],
    },
  ],
}
