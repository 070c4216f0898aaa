// Part 4.1 of step 4. What its checks say is in step4-codes/bytes.ts.

import type { PartFacts } from "../../manifest.ts"

export const bytes: PartFacts = {
  id: "4.1",
  title: { en: "Numbers as bytes", ko: "숫자를 바이트로" },
  anchor: "part-4-1",
  tasks: [
    { name: "putU32", file: "bytes.ts" },
    { name: "getU32", file: "bytes.ts" },
    { name: "getI32", file: "bytes.ts" },
    { name: "putU64", file: "bytes.ts" },
    { name: "getU64", file: "bytes.ts" },
    { name: "getF64", file: "bytes.ts" },
  ],
  hints: [
    {
      en: "Write 0x01020304 down as four bytes, the highest first. Which bits does each byte take, and what does 0x80000000 become when it passes through an operator of bits?",
      ko: "0x01020304를 높은 바이트부터 네 바이트로 적어 보십시오. 각 바이트는 어느 비트를 가집니까? 그리고 0x80000000이 비트 연산자를 거치면 무엇이 됩니까?",
    },
    {
      en: "value >>> 24, >>> 16, >>> 8 and value itself: a Uint8Array keeps the low 8 bits. Back: << and |, then `>>> 0` for a uint32 and `| 0` for an int32. 64 bits are two halves, as bigints.",
      ko: "value >>> 24, >>> 16, >>> 8, 그리고 value 그대로입니다. Uint8Array는 낮은 8비트만 담습니다. 거꾸로는 <<와 |를 쓰고, 끝에 >>> 0을 하면 uint32, | 0을 하면 int32입니다. 64비트는 bigint 반쪽 둘입니다.",
    },
    {
      en: "getU64: (BigInt(getU32(bytes, at)) << 32n) | BigInt(getU32(bytes, at + 4)). putU64: Number(value >> 32n), then Number(value & 0xffff_ffffn). getF64: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getFloat64(at).",
      ko: "getU64는 (BigInt(getU32(bytes, at)) << 32n) | BigInt(getU32(bytes, at + 4))이고, putU64는 Number(value >> 32n) 다음에 Number(value & 0xffff_ffffn)을 씁니다. getF64는 new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getFloat64(at)을 반환합니다.",
    },
  ],
  checks: [
    {
      id: "4.1a",
      title: {
        en: "A uint32 leaves as four bytes, the highest first",
        ko: "uint32가 높은 바이트부터 네 바이트로 나갑니다",
      },
      codes: ["E4-ORDER", "E4-AT", "E4-NUMBER"],
    },
    {
      id: "4.1b",
      title: { en: "Four bytes become a uint32 that is never negative", ko: "네 바이트가 음수 없는 uint32가 됩니다" },
      codes: ["E4-ORDER", "E4-AT", "E4-NEGATIVE", "E4-NUMBER"],
    },
    {
      id: "4.1c",
      title: {
        en: "The same bytes have a sign in two's complement",
        ko: "같은 바이트가 2의 보수에서는 부호를 가집니다",
      },
      codes: ["E4-ORDER", "E4-AT", "E4-UNSIGNED", "E4-NUMBER"],
    },
    {
      id: "4.1d",
      title: {
        en: "64 bits go out and come in without losing one",
        ko: "64비트가 하나도 빠지지 않고 나가고 들어옵니다",
      },
      codes: ["E4-ORDER", "E4-AT", "E4-ROUNDED", "E4-HALVES", "E4-NUMBER"],
    },
    {
      id: "4.1e",
      title: {
        en: "A double is read bit by bit, also -0, NaN and the infinities",
        ko: "-0, NaN, 무한대까지 double을 비트 그대로 읽습니다",
      },
      codes: ["E4-ORDER-DOUBLE", "E4-DOUBLE"],
    },
    {
      id: "4.1f",
      title: {
        en: "Bytes need not begin where their memory begins",
        ko: "메모리의 처음에서 시작하지 않는 바이트도 똑같이 다룹니다",
      },
      // Also what is wrong in any other bytes: the part may have been checked from here on.
      codes: [
        "E4-BASE",
        "E4-ORDER",
        "E4-ORDER-DOUBLE",
        "E4-AT",
        "E4-NEGATIVE",
        "E4-UNSIGNED",
        "E4-ROUNDED",
        "E4-HALVES",
        "E4-DOUBLE",
        "E4-NUMBER",
      ],
    },
  ],
}
