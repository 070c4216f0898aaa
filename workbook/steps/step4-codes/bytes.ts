// What the failed checks of part 4.1 say, in their order.

import type { CodeFacts } from "../../manifest.ts"

export const bytesCodes: Readonly<Record<string, CodeFacts>> = {
  "E4-ORDER": {
    did: { en: "The call: {said}.", ko: "호출: {said}." },
    expected: {
      en: "The byte with the highest value stands first: {expected}.",
      ko: "값이 가장 큰 자리의 바이트가 맨 앞에 와야 합니다: {expected}.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The bytes are right and turned around. That is the order of this machine, in which a typed array lays its numbers.",
      ko: "바이트는 맞고 순서가 뒤집혔습니다. 타입 배열이 숫자를 놓는 이 컴퓨터의 순서입니다.",
    },
    next: {
      en: "In {call}, put the bits from 24 to 31 into the first byte, or use a DataView without its last argument.",
      ko: "{call}에서, 24번부터 31번까지의 비트를 첫 바이트에 두거나, 마지막 인자 없이 DataView를 쓰십시오.",
    },
    man: ["ip(7)"],
    anchor: "rule-network-order",
  },
  "E4-ORDER-DOUBLE": {
    did: { en: "The call: {said}.", ko: "호출: {said}." },
    expected: {
      en: "The sign and the exponent stand first: {expected}.",
      ko: "부호와 지수가 맨 앞에 있다고 보고 읽어야 합니다: {expected}.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The eight bytes were read from the last to the first. That is the order of a Float64Array on this machine, and of getFloat64 with `true` behind the offset.",
      ko: "8바이트를 뒤에서부터 읽었습니다. 이 컴퓨터에서 Float64Array의 순서이거나, getFloat64의 오프셋 뒤에 true를 준 경우입니다.",
    },
    next: {
      en: "In {call}, use getFloat64(at), without `true`.",
      ko: "{call}에서, true 없이 getFloat64(at)을 쓰십시오.",
    },
    man: ["ip(7)"],
    anchor: "rule-network-order",
  },
  "E4-AT": {
    did: { en: "The call: {said}.", ko: "호출: {said}." },
    expected: {
      en: "The number stands at `at`, and no byte beside it is touched: {expected}.",
      ko: "숫자는 at 자리에 있고, 옆의 바이트는 그대로여야 합니다: {expected}.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The offset was left out, or more bytes were written than the number has.",
      ko: "오프셋을 빠뜨렸거나, 숫자의 크기보다 많은 바이트를 쓴 경우입니다.",
    },
    next: {
      en: "In {call}, use at, at + 1 and so on as the offsets, and no others.",
      ko: "{call}에서, at, at + 1과 그다음 자리만 오프셋으로 쓰십시오.",
    },
    man: ["ip(7)"],
    anchor: "rule-network-order",
  },
  "E4-NUMBER": {
    did: { en: "The call: {said}.", ko: "호출: {said}." },
    expected: { en: "It gives {expected}.", ko: "나와야 하는 것: {expected}." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "A shift that does not belong to its byte, two halves in each other's place, or a sign that is taken for a bit of its own. In two's complement 0xffffffff is -1.",
      ko: "바이트와 맞지 않는 시프트이거나, 두 반쪽이 자리를 바꾸었거나, 부호를 따로 떼어 읽은 경우입니다. 2의 보수에서 0xffffffff는 -1입니다.",
    },
    next: {
      en: "In {call}, write down for 0x01020304 which byte stands at which offset, and compare.",
      ko: "{call}에서, 0x01020304의 어느 바이트가 어느 오프셋에 있어야 하는지 적어 놓고 비교하십시오.",
    },
    man: ["ip(7)"],
    anchor: "rule-network-order",
  },
  "E4-NEGATIVE": {
    did: { en: "The call: {said}.", ko: "호출: {said}." },
    expected: {
      en: "It gives {expected}: a uint32 has no sign.",
      ko: "부호 없는 수이므로 {expected} 값이 나와야 합니다.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The operators of bits give an int32. From 0x80000000 on, its highest bit counts negative.",
      ko: "비트 연산자의 결과는 int32입니다. 0x80000000부터는 가장 높은 비트가 음수로 셈해집니다.",
    },
    next: {
      en: "In {call}, end with `>>> 0`, which makes a uint32 of the same bits.",
      ko: "{call}에서, 마지막에 >>> 0을 하십시오. 같은 비트가 uint32가 됩니다.",
    },
    man: ["ip(7)"],
    anchor: "rule-uint32",
  },
  "E4-UNSIGNED": {
    did: { en: "The call: {said}.", ko: "호출: {said}." },
    expected: {
      en: "It gives {expected}: the highest bit is the sign.",
      ko: "가장 높은 비트가 부호이므로 {expected} 값이 나와야 합니다.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The bits are right, and were read without a sign: 2^32 too many.",
      ko: "비트는 맞지만 부호 없이 읽어서 2^32만큼 큽니다.",
    },
    next: {
      en: "In {call}, make an int32 of it: getU32(bytes, at) | 0.",
      ko: "{call}에서, getU32(bytes, at) | 0으로 int32를 만드십시오.",
    },
    man: ["ip(7)"],
    anchor: "rule-int32",
  },
  "E4-ROUNDED": {
    did: { en: "The call: {said}.", ko: "호출: {said}." },
    expected: {
      en: "Every one of the 64 bits is there: {expected}.",
      ko: "64비트가 하나도 빠지지 않아야 합니다: {expected}.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "On its way it was a number of JavaScript. That has 53 bits, and rounds what is above them.",
      ko: "도중에 JavaScript의 수가 되었습니다. 그 수는 53비트까지만 담고 그보다 큰 값은 반올림합니다.",
    },
    next: {
      en: "In {call}, take the halves apart, or put them together, as bigints: >>, <<, & and | work on them without a limit.",
      ko: "{call}에서, 반쪽을 나누거나 합칠 때 bigint로 하십시오. bigint의 >>, <<, &, |에는 한계가 없습니다.",
    },
    man: ["ip(7)"],
    anchor: "rule-u64",
  },
  "E4-HALVES": {
    did: { en: "The call: {said}.", ko: "호출: {said}." },
    expected: { en: "It gives {expected}.", ko: "나와야 하는 것: {expected}." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The two halves of 32 bits are in each other's place, or the lower one was read with a sign and takes from the upper one.",
      ko: "32비트 반쪽 둘이 자리를 바꾸었거나, 아래쪽을 부호 있는 수로 읽어서 위쪽 값을 깎은 경우입니다.",
    },
    next: {
      en: "In {call}, the upper half stands at `at` and the lower one at `at + 4`, both without a sign.",
      ko: "{call}에서, 위쪽 반은 at, 아래쪽 반은 at + 4에 두고, 둘 다 부호 없이 다루십시오.",
    },
    man: ["ip(7)"],
    anchor: "rule-u64",
  },
  "E4-DOUBLE": {
    did: { en: "The call: {said}.", ko: "호출: {said}." },
    expected: { en: "It gives {expected}, bit by bit.", ko: "비트 하나까지 같은 {expected} 값이 나와야 합니다." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The eight bytes are a sign, an exponent and a fraction, and no integer. -0, NaN and the infinities have bytes of their own.",
      ko: "8바이트는 정수가 아니라 부호, 지수, 가수입니다. -0, NaN, 무한대에도 저마다의 바이트가 있습니다.",
    },
    next: {
      en: "In {call}, let a DataView over the same memory read it: getFloat64(at).",
      ko: "{call}에서, 같은 메모리 위에 DataView를 만들어 getFloat64(at)으로 읽으십시오.",
    },
    man: ["ip(7)"],
    anchor: "rule-network-order",
  },
  "E4-BASE": {
    did: {
      en: "The call, in bytes that do not begin where their memory begins ({where}): {said}.",
      ko: "메모리의 처음에서 시작하지 않는 바이트({where})에 대한 호출: {said}.",
    },
    expected: {
      en: "It is the same as in any other bytes: {expected}.",
      ko: "다른 바이트에서와 같아야 합니다: {expected}.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "bytes.buffer is all of the memory, and bytes may be a part of it. A view that is made of the buffer alone begins at its first byte.",
      ko: "bytes.buffer는 메모리 전체이고 bytes는 그 일부일 수 있습니다. buffer만으로 만든 뷰는 그 첫 바이트에서 시작합니다.",
    },
    next: {
      en: "In {call}, hand over where the bytes begin: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).",
      ko: "{call}에서, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)처럼 시작 위치도 넘기십시오.",
    },
    man: ["ip(7)"],
    anchor: "rule-byte-offset",
  },
}
