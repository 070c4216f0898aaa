// What the failed checks of part 4.5 say, in their order.

import type { CodeFacts } from "../../manifest.ts"

export const viewsCodes: Readonly<Record<string, CodeFacts>> = {
  "E4-MISREAD": {
    did: {
      en: "{call} read the field {field} of a good record at {where}.",
      ko: "{call}에 올바른 레코드의 필드를 읽게 했습니다: {field}, {where}.",
    },
    expected: { en: "It gives {expected}.", ko: "나와야 하는 것: {expected}." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "A number of kind u32 has 4 bytes and one of kind f64 has 8, both in network order.",
      ko: "u32는 4바이트, f64는 8바이트이고 둘 다 네트워크 순서입니다.",
    },
    next: {
      en: "In {call}, use getU32() or getF64() of part 4.1, by the kind of the slot.",
      ko: "{call}에서, 슬롯의 종류에 따라 파트 4.1의 getU32()나 getF64()를 쓰십시오.",
    },
    man: ["ip(7)"],
    anchor: "rule-in-place",
  },
  "E4-MISREAD-TEXT": {
    did: {
      en: "{call} read the field {field} of a good record at {where}.",
      ko: "{call}에 올바른 레코드의 필드를 읽게 했습니다: {field}, {where}.",
    },
    expected: { en: "It gives {expected}.", ko: "나와야 하는 것: {expected}." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The slot of a text is an offset and a length of 4 bytes each, in network order. Its bytes lie at that offset, from the beginning of the record.",
      ko: "텍스트의 슬롯은 4바이트 오프셋과 4바이트 길이이고 네트워크 순서입니다. 글자는 레코드의 처음부터 센 그 오프셋에 있습니다.",
    },
    next: {
      en: "In readText, get the offset at slot.at and the length at slot.at + 4 with getU32(), and decode bytes.subarray(offset, offset + length).",
      ko: "readText에서, getU32()로 slot.at의 오프셋과 slot.at + 4의 길이를 읽고 bytes.subarray(오프셋, 오프셋 + 길이)를 디코딩하십시오.",
    },
    man: ["ip(7)"],
    anchor: "rule-in-place",
  },
  "E4-CHARACTERS": {
    did: {
      en: "{call} read a text that is not ASCII: {field}, at {where}.",
      ko: "{call}에 ASCII가 아닌 텍스트를 읽게 했습니다: {field}, {where}.",
    },
    expected: { en: "It gives {expected}.", ko: "나와야 하는 것: {expected}." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "Offset and length count bytes, and a character has one to four. Cut or counted in another way, characters are torn in two.",
      ko: "오프셋과 길이는 바이트로 세고, 글자 하나는 1바이트에서 4바이트입니다. 다르게 자르거나 세면 글자가 둘로 찢어집니다.",
    },
    next: {
      en: "In {call}, cut the bytes first, all of the text and nothing else, and decode them at once.",
      ko: "{call}에서, 먼저 텍스트 전체의 바이트만 잘라 내고 한 번에 디코딩하십시오.",
    },
    man: ["unicode(7)"],
    anchor: "rule-in-place",
  },
  "E4-NOT-UTF-EIGHT": {
    did: {
      en: "{call} read a text with bytes that are not UTF-8: {field}.",
      ko: "{call}에 UTF-8이 아닌 바이트가 든 텍스트를 읽게 했습니다: {field}.",
    },
    expected: { en: "U+FFFD stands for them: {expected}.", ko: "그 자리에 U+FFFD가 있어야 합니다: {expected}." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "openView() has looked at places, not at letters, so any bytes may come. Who throws here lets one client end the server.",
      ko: "openView()가 확인한 것은 자리이지 글자가 아니므로 어떤 바이트든 올 수 있습니다. 여기서 예외를 던지면 클라이언트 하나가 서버를 끝냅니다.",
    },
    next: {
      en: "In {call}, decode without `fatal`, or with toString() of a Buffer.",
      ko: "{call}에서, fatal 없이 디코딩하거나 Buffer의 toString()을 쓰십시오.",
    },
    man: ["unicode(7)"],
    anchor: "rule-in-place",
  },
  "E4-ALIGN": {
    did: {
      en: "{call} read the field {field} of a good record at {where}.",
      ko: "{call}에 올바른 레코드의 필드를 읽게 했습니다: {field}, {where}.",
    },
    expected: { en: "It gives {expected}.", ko: "나와야 하는 것: {expected}." },
    saw: { en: "It threw: {saw}.", ko: "예외가 났습니다: {saw}." },
    usually: {
      en: "A Float64Array must begin at a multiple of 8 in its memory. A slot does so in the record, and the record lies where the stream has put it.",
      ko: "Float64Array는 메모리에서 8의 배수 자리에서 시작해야 합니다. 슬롯은 레코드 안에서만 그렇고, 레코드는 스트림이 둔 자리에 있습니다.",
    },
    next: {
      en: "In {call}, use getF64(), whose DataView reads at any offset.",
      ko: "{call}에서, 어느 오프셋에서든 읽는 DataView를 쓰는 getF64()를 쓰십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-in-place",
  },
  "E4-VIEW-BASE": {
    did: {
      en: "{call} read the field {field} of a good record at {where}.",
      ko: "{call}에 올바른 레코드의 필드를 읽게 했습니다: {field}, {where}.",
    },
    expected: { en: "It gives {expected}.", ko: "나와야 하는 것: {expected}." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "At byteOffset 0 it was right. Offsets in a record count from the record's first byte, and bytes.buffer begins elsewhere.",
      ko: "byteOffset 0에서는 맞았습니다. 레코드 안의 오프셋은 레코드의 첫 바이트부터 세지만 bytes.buffer는 다른 곳에서 시작합니다.",
    },
    next: {
      en: "In {call}, add bytes.byteOffset where you go through bytes.buffer, or use bytes.subarray().",
      ko: "{call}에서, bytes.buffer를 쓸 때는 bytes.byteOffset을 더하거나 bytes.subarray()를 쓰십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-in-place",
  },
  "E4-REFUSES": {
    did: {
      en: "openView got a good record of {length} bytes: {where}.",
      ko: "openView에 {length}바이트의 올바른 레코드를 주었습니다: {where}.",
    },
    expected: { en: "A view of it.", ko: "그 레코드의 뷰가 나와야 합니다." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "It asks for more than the format says. Texts may lie in any order, share bytes, leave some out, and be empty at the very end.",
      ko: "형식보다 많은 것을 요구합니다. 텍스트는 순서가 없고, 바이트를 함께 쓰거나 사이를 비워도 되고, 맨 끝에서 비어 있어도 됩니다.",
    },
    next: {
      en: "In openView, ask of each text only that it begins at layout.bytes or later and ends within the record.",
      ko: "openView에서, 각 텍스트가 layout.bytes 이후에 시작해 레코드 안에서 끝나는지만 보십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-open",
  },
  "E4-SIZE": {
    did: {
      en: "openView got {length} bytes whose size says {size}.",
      ko: "openView에 {length}바이트를 주었고, 그 안의 size는 {size}입니다.",
    },
    expected: {
      en: "malformed: the size must be that of the bytes, and the slots must all be there.",
      ko: "malformed여야 합니다. size가 바이트 수와 같고 슬롯이 모두 있어야 합니다.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The size was believed, or compared without looking whether there are as many bytes as the layout has.",
      ko: "size를 믿었거나, 레이아웃만큼 바이트가 있는지 보지 않고 비교했습니다.",
    },
    next: {
      en: "In openView, compare bytes.length with layout.bytes first, then with the size.",
      ko: "openView에서, bytes.length를 먼저 layout.bytes와, 그다음 size와 비교하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-open",
  },
  "E4-TEXT-PAST": {
    did: {
      en: "openView got a record of {length} bytes whose text has offset {from} and length {bytes}; texts begin at {first}.",
      ko: "openView에 {length}바이트 레코드를 주었습니다. 텍스트 슬롯은 오프셋 {from}, 길이 {bytes}. 텍스트 자리는 {first}부터입니다.",
    },
    expected: { en: "malformed.", ko: "malformed여야 합니다." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "Only its beginning was compared, or nothing was. readText() would run past the record, into the next one.",
      ko: "시작만 비교했거나 아무것도 비교하지 않았습니다. readText()가 레코드를 지나 다음 것까지 읽게 됩니다.",
    },
    next: {
      en: 'In openView, return "malformed" when offset + length is above bytes.length.',
      ko: 'openView에서, 오프셋 + 길이가 bytes.length보다 크면 "malformed"를 반환하십시오.',
    },
    man: ["read(2)"],
    anchor: "rule-open",
  },
  "E4-TEXT-BEFORE": {
    did: {
      en: "openView got a record of {length} bytes whose text has offset {from} and length {bytes}; texts begin at {first}.",
      ko: "openView에 {length}바이트 레코드를 주었습니다. 텍스트 슬롯은 오프셋 {from}, 길이 {bytes}. 텍스트 자리는 {first}부터입니다.",
    },
    expected: { en: "malformed.", ko: "malformed여야 합니다." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "A text that lies over the slots is within the record, and still shows numbers as letters.",
      ko: "슬롯 위에 놓인 텍스트는 레코드 안에 있기는 하지만 숫자를 글자로 보여 줍니다.",
    },
    next: {
      en: 'In openView, return "malformed" for an offset below layout.bytes.',
      ko: 'openView에서, 오프셋이 layout.bytes보다 작으면 "malformed"를 반환하십시오.',
    },
    man: ["read(2)"],
    anchor: "rule-open",
  },
  "E4-OVERFLOW": {
    did: {
      en: "openView got a record of {length} bytes whose text has offset {from} and length {bytes}; texts begin at {first}.",
      ko: "openView에 {length}바이트 레코드를 주었습니다. 텍스트 슬롯은 오프셋 {from}, 길이 {bytes}. 텍스트 자리는 {first}부터입니다.",
    },
    expected: { en: "malformed.", ko: "malformed여야 합니다." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The sum of two uint32 was cut to 32 bits, or one of them read with a sign. 0xfffffff0 + 0x20 became 0x10, which is within.",
      ko: "두 uint32의 합을 32비트로 잘랐거나, 하나를 부호 있는 수로 읽었습니다. 0xfffffff0 + 0x20이 0x10이 되어 안쪽으로 보입니다.",
    },
    next: {
      en: "In openView, add them as numbers of JavaScript, without an operator of bits behind.",
      ko: "openView에서, 비트 연산자를 붙이지 말고 JavaScript의 수로 더하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-open",
  },
  "E4-OUTSIDE": {
    did: {
      en: "openView got records with any words in their slots; below is a small one that goes wrong.",
      ko: "슬롯에 아무 값이나 든 레코드를 openView에 주었습니다. 어긋나는 작은 경우가 아래에 있습니다.",
    },
    expected: {
      en: "malformed, or every field can be read and lies within the record.",
      ko: "malformed이거나, 모든 필드를 읽을 수 있고 레코드 안에 있어야 합니다.",
    },
    saw: { en: "The field {field}: {saw}.", ko: "필드 {field}: {saw}." },
    usually: {
      en: "One text was checked and another was not.",
      ko: "어떤 텍스트는 확인하고 다른 텍스트는 확인하지 않은 경우입니다.",
    },
    next: { en: "In openView, go through all of layout.texts.", ko: "openView에서, layout.texts를 모두 확인하십시오." },
    man: ["read(2)"],
    anchor: "rule-open",
  },
  "E4-EAGER": {
    did: {
      en: 'A record was opened. Then its text was overwritten by "later", and read.',
      ko: '레코드를 열고, 텍스트를 "later"로 덮어쓴 다음 읽었습니다.',
    },
    expected: {
      en: "openView decodes nothing, and readText gives what lies there now.",
      ko: "openView는 아무것도 디코딩하지 않고, readText는 지금 있는 것을 주어야 합니다.",
    },
    saw: { en: "In {call}: {saw}.", ko: "{call}: {saw}." },
    usually: {
      en: "Every text was made a string, also those that nobody asks for. That is decoding, and what it costs is what reading in place was to save.",
      ko: "아무도 찾지 않는 텍스트까지 모두 문자열로 만들었습니다. 그것이 디코딩이고, 제자리에서 읽어 아끼려던 비용입니다.",
    },
    next: {
      en: "In openView, look at offsets and lengths only, and decode in readText.",
      ko: "openView에서, 오프셋과 길이만 보고 디코딩은 readText에서 하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-in-place",
  },
  "E4-KEEP": {
    did: { en: "{what}, where the bytes of the view are a {of}.", ko: "호출: {what}. 뷰의 바이트는 {of}입니다." },
    expected: {
      en: "The kept record has bytes of its own, the same as before: {expected}.",
      ko: "보관한 레코드는 자기만의 바이트를 가지고 내용이 그대로여야 합니다: {expected}.",
    },
    saw: { en: "It has {saw}.", ko: "들어 있는 것: {saw}." },
    usually: {
      en: "A view shows the memory below it, and a subarray is one more view. A copy of bytes.buffer begins where the buffer begins, not where the record does.",
      ko: "뷰는 아래에 있는 메모리를 보여 주고, subarray도 뷰입니다. bytes.buffer의 복사본은 레코드가 아니라 버퍼의 처음에서 시작합니다.",
    },
    next: {
      en: "In keep, copy the bytes: Uint8Array.from(bytes).",
      ko: "keep에서, Uint8Array.from(bytes)로 바이트를 복사하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-keep",
  },
  "E4-KEEP-BUFFER": {
    did: { en: "{what}, where the bytes of the view are a {of}.", ko: "호출: {what}. 뷰의 바이트는 {of}입니다." },
    expected: {
      en: "The kept record has bytes of its own, the same as before: {expected}.",
      ko: "보관한 레코드는 자기만의 바이트를 가지고 내용이 그대로여야 합니다: {expected}.",
    },
    saw: { en: "It has {saw}.", ko: "들어 있는 것: {saw}." },
    usually: {
      en: "slice() of a Uint8Array copies, and slice() of a Buffer does not: Node has its own, which gives a view.",
      ko: "Uint8Array의 slice()는 복사하지만 Buffer의 slice()는 복사하지 않습니다. Node가 뷰를 주는 것으로 바꾸어 두었기 때문입니다.",
    },
    next: {
      en: "In keep, use what copies for both: Uint8Array.from(bytes), or new Uint8Array(bytes).",
      ko: "keep에서, 둘 다 복사하는 Uint8Array.from(bytes)나 new Uint8Array(bytes)를 쓰십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-keep",
  },
}
