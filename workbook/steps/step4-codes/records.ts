// What the failed checks of part 4.4 say, in their order.

import type { CodeFacts } from "../../manifest.ts"

export const recordsCodes: Readonly<Record<string, CodeFacts>> = {
  "E4-VARINT-PUT": {
    did: { en: "The call: {said}.", ko: "호출: {said}." },
    expected: { en: "It gives {expected}.", ko: "나와야 하는 것: {expected}." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The lowest seven bits come first, and the highest bit of a byte says that another one follows. 128 needs two bytes.",
      ko: "가장 낮은 7비트가 먼저 오고, 바이트의 가장 높은 비트는 뒤에 더 있다는 뜻입니다. 128에는 두 바이트가 필요합니다.",
    },
    next: {
      en: "In {call}, while the value is 128 or more, write its low 7 bits with 0x80 set and go on with the rest.",
      ko: "{call}에서, 값이 128 이상인 동안 낮은 7비트에 0x80을 더해 쓰고 나머지로 계속하십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-varint",
  },
  "E4-VARINT-GET": {
    did: { en: "{call} read {said}.", ko: "{call} 함수가 읽은 것: {said}." },
    expected: { en: "It gives {expected}.", ko: "나와야 하는 것: {expected}." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The group that comes first is worth least: each one counts 128 times the one before it. The byte without the highest bit is the last one.",
      ko: "먼저 온 묶음의 값이 가장 작고, 그다음 묶음은 128배씩 큽니다. 가장 높은 비트가 없는 바이트가 마지막입니다.",
    },
    next: {
      en: "In {call}, add (byte & 0x7f) * worth, with worth 1, 128, 16384 and so on.",
      ko: "{call}에서, (byte & 0x7f) * worth를 더하고 worth는 1, 128, 16384로 늘리십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-varint",
  },
  "E4-VARINT-WIDE": {
    did: {
      en: "{call} got a number of 32 bits or more: {said}.",
      ko: "{call}에 32비트를 넘나드는 수를 주었습니다: {said}.",
    },
    expected: { en: "It gives {expected}.", ko: "나와야 하는 것: {expected}." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The operators of bits cut every number to 32. Here integers go up to 2^53 - 1.",
      ko: "비트 연산자는 모든 수를 32비트로 자릅니다. 여기서 정수는 2^53 - 1까지입니다.",
    },
    next: {
      en: "In {call}, multiply and divide by 128 where you would have shifted by 7.",
      ko: "{call}에서, 7비트 시프트 대신 128을 곱하고 나누십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-varint",
  },
  "E4-VARINT-CUT": {
    did: {
      en: "The bytes end inside a varint: {said}. Behind cursor.end lies something else.",
      ko: "varint 중간에서 바이트가 끝납니다: {said}. cursor.end 뒤에는 다른 것이 있습니다.",
    },
    expected: {
      en: "It is malformed, and cursor.at stays within cursor.end.",
      ko: "malformed이고, cursor.at은 cursor.end를 넘지 않아야 합니다.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "A varint that is cut off was taken for a whole one, or read on beyond the end, in the bytes of somebody else.",
      ko: "잘린 varint를 온전한 것으로 보았거나, 끝을 지나 남의 바이트까지 읽은 경우입니다.",
    },
    next: {
      en: "In getVarint, look at cursor.at < cursor.end before every byte; at the end fail(), and return 0.",
      ko: "getVarint에서, 바이트마다 먼저 cursor.at < cursor.end인지 보고, 끝이면 fail()하고 0을 반환하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-varint",
  },
  "E4-VARINT-LONG": {
    did: { en: "A varint of more than 10 bytes came: {said}.", ko: "10바이트가 넘는 varint가 왔습니다: {said}." },
    expected: {
      en: "It is malformed: ten groups of seven are all that 64 bits can need.",
      ko: "malformed여야 합니다. 64비트에는 7비트 묶음 열이면 넉넉합니다.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "Without a limit, a number takes as long as its sender likes.",
      ko: "한도가 없으면 숫자 하나가 보낸 쪽 마음대로 길어집니다.",
    },
    next: {
      en: "In getVarint, fail() after MOST_VARINT_BYTES bytes.",
      ko: "getVarint에서, MOST_VARINT_BYTES 바이트 뒤에는 fail()하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-varint",
  },
  "E4-VARINT-SHORT": {
    did: { en: "A varint of 10 bytes came: {said}.", ko: "10바이트 varint가 왔습니다: {said}." },
    expected: {
      en: "It is read to its end, {expected}: others write 64 bits, and skip has to get over them.",
      ko: "끝까지 읽어 {expected} 값이 나와야 합니다. 다른 쪽은 64비트를 쓰고, skip은 그것을 넘어가야 합니다.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The loop ended a byte too early. 64 bits in groups of seven are ten bytes.",
      ko: "반복이 한 바이트 일찍 끝났습니다. 64비트를 7비트씩 나누면 10바이트입니다.",
    },
    next: {
      en: "In getVarint, take up to MOST_VARINT_BYTES bytes, ten, before fail().",
      ko: "getVarint에서, MOST_VARINT_BYTES, 곧 10바이트까지 읽은 뒤에 fail()하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-varint",
  },
  "E4-KEY": {
    did: { en: "putRecord wrote {said}.", ko: "putRecord에 준 값: {said}." },
    expected: { en: "It gives {expected}.", ko: "나와야 하는 것: {expected}." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "A field begins with a varint: its number times 8, plus the wire type of its kind. Then comes putValue().",
      ko: "필드는 varint로 시작합니다. 번호에 8을 곱하고 종류의 와이어 타입을 더한 값이고, 그다음이 putValue()입니다.",
    },
    next: {
      en: "In putRecord, write field.number * 8 + WIRE_TYPE[field.kind] with putVarint().",
      ko: "putRecord에서, field.number * 8 + WIRE_TYPE[field.kind]를 putVarint()로 쓰십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-fields",
  },
  "E4-ZERO-LOST": {
    did: { en: "putRecord wrote {said}.", ko: "putRecord에 준 값: {said}." },
    expected: {
      en: '0 and "" are values, and are written: {expected}.',
      ko: '0과 ""도 값이므로 써야 합니다: {expected}.',
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "What is falsy was taken for what is not there. The reader of the record cannot tell then whether it was 0 or nobody knew.",
      ko: "거짓으로 취급되는 값을 없는 값으로 보았습니다. 그러면 읽는 쪽은 0이었는지 모르는 값이었는지 구별하지 못합니다.",
    },
    next: {
      en: "In putRecord, leave out a field only when its value is undefined.",
      ko: "putRecord에서, 값이 undefined인 필드만 건너뛰십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-fields",
  },
  "E4-UNDEFINED": {
    did: { en: "putRecord wrote {said}.", ko: "putRecord에 준 값: {said}." },
    expected: { en: "Only what has a value is written: {expected}.", ko: "값이 있는 것만 써야 합니다: {expected}." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "Fields are found by their number, not by their place, so one that has no value can be left out. Written as 0 it would say something else.",
      ko: "필드는 자리가 아니라 번호로 찾으므로 값이 없으면 빼면 됩니다. 0으로 쓰면 다른 말이 됩니다.",
    },
    next: {
      en: "In putRecord, go on to the next field when its value is undefined.",
      ko: "putRecord에서, 값이 undefined이면 다음 필드로 넘어가십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-fields",
  },
  "E4-ROUND-TRIP": {
    did: { en: "getRecord read {said}.", ko: "getRecord가 읽은 것: {said}." },
    expected: { en: "What was written comes back: {expected}.", ko: "쓴 것이 그대로 돌아와야 합니다: {expected}." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "A key has more than one byte when the field's number is above 15. A record ends at cursor.end, and other bytes may lie behind it.",
      ko: "필드 번호가 15보다 크면 키는 한 바이트를 넘습니다. 레코드는 cursor.end에서 끝나고, 그 뒤에는 다른 바이트가 있을 수 있습니다.",
    },
    next: {
      en: "In getRecord, read a key with getVarint() while cursor.at < cursor.end, take it apart by 8, and store what getValue() returns by field.name.",
      ko: "getRecord에서, cursor.at < cursor.end인 동안 getVarint()로 키를 읽어 8로 나누고, getValue()의 결과를 field.name으로 저장하십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-fields",
  },
  "E4-LAST": {
    did: {
      en: "getRecord read a record with the same field twice: {said}.",
      ko: "getRecord가 같은 필드가 두 번 있는 레코드를 읽었습니다: {said}.",
    },
    expected: { en: "The last one counts: {expected}.", ko: "마지막 것이 유효합니다: {expected}." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The first one was kept. Whoever wants to change a record that is written already puts the new value behind it.",
      ko: "처음 것을 남겼습니다. 이미 쓴 레코드를 고치려면 새 값을 뒤에 덧붙이면 되기 때문에 마지막이 유효합니다.",
    },
    next: {
      en: "In getRecord, overwrite values[field.name] each time the field comes.",
      ko: "getRecord에서, 필드가 올 때마다 values[field.name]을 덮어쓰십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-known",
  },
  "E4-REQUIRED": {
    did: {
      en: "getRecord read {said}; the field id is required.",
      ko: "getRecord가 읽은 것: {said}. id 필드가 반드시 있어야 하는 스키마입니다.",
    },
    expected: {
      en: "Without the field it is malformed; with it, also with 0, it is not.",
      ko: "필드가 없으면 malformed이고, 있으면 값이 0이어도 malformed가 아니어야 합니다.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "Nobody looked at the end whether every required field had come, or 0 was taken for missing.",
      ko: "끝에서 필수 필드가 다 왔는지 확인하지 않았거나, 0을 없는 것으로 보았습니다.",
    },
    next: {
      en: "In getRecord, fail() at the end when values has undefined for a field that is required.",
      ko: "getRecord에서, 끝에 필수 필드의 값이 undefined이면 fail()하십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-known",
  },
  "E4-UNKNOWN": {
    did: {
      en: "A record came with a field that is not in the schema, number {number}, wire type {wireType}: {said}.",
      ko: "스키마에 없는 필드가 있는 레코드가 왔습니다. 번호 {number}, 와이어 타입 {wireType}: {said}.",
    },
    expected: {
      en: "It is skipped, and the fields around it are read: {expected}.",
      ko: "그 필드는 건너뛰고 앞뒤의 필드는 읽어야 합니다: {expected}.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "A newer program may send more than this one knows. The wire type says how many bytes to step over: a varint, 8, or a length and as many.",
      ko: "더 새로운 프로그램은 이쪽이 모르는 것도 보냅니다. 몇 바이트를 건너뛸지는 와이어 타입이 말해 줍니다. varint, 8바이트, 또는 길이와 그만큼입니다.",
    },
    next: {
      en: "In skip, step over exactly what the wire type says, and call it from getRecord for a number that no field has.",
      ko: "skip에서, 와이어 타입이 말하는 만큼만 건너뛰고, 어느 필드에도 없는 번호이면 getRecord에서 skip을 부르십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-unknown",
  },
  "E4-KEY-WIDE": {
    did: {
      en: "A record came with a field that is not in the schema, number {number}, wire type {wireType}: {said}.",
      ko: "스키마에 없는 필드가 있는 레코드가 왔습니다. 번호 {number}, 와이어 타입 {wireType}: {said}.",
    },
    expected: {
      en: "It is skipped, and the fields around it are read: {expected}.",
      ko: "그 필드는 건너뛰고 앞뒤의 필드는 읽어야 합니다: {expected}.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The upper bits of the key are gone, and what is left is the key of a field that is known. Its value was taken from somebody else.",
      ko: "키의 높은 비트가 없어져, 남은 것이 아는 필드의 키가 되었습니다. 다른 필드의 값을 그 필드의 값으로 읽었습니다.",
    },
    next: {
      en: "In getRecord, take number and wire type by dividing by 8: >> and & cut a key to 32 bits.",
      ko: "getRecord에서, 8로 나눈 몫과 나머지로 번호와 와이어 타입을 구하십시오. >>와 &는 키를 32비트로 자릅니다.",
    },
    man: ["tcp(7)"],
    anchor: "rule-varint",
  },
  "E4-WIRE-TYPE": {
    did: {
      en: "An unknown field came with wire type {wireType}: {said}.",
      ko: "와이어 타입이 {wireType}인 모르는 필드가 왔습니다: {said}.",
    },
    expected: {
      en: "It is malformed: nobody knows how long it is.",
      ko: "길이를 알 수 없으므로 malformed여야 합니다.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "A type that does not exist was stepped over. What follows is then read from somewhere in the middle.",
      ko: "없는 타입인데도 건너뛰었습니다. 그러면 그 뒤는 어딘가 중간부터 읽게 됩니다.",
    },
    next: {
      en: "In skip, fail() at every wire type but VARINT, FIXED64 and BYTES.",
      ko: "skip에서, VARINT, FIXED64, BYTES가 아닌 와이어 타입이면 fail()하십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-unknown",
  },
  "E4-KNOWN-TYPE": {
    did: {
      en: "The field {name} came with wire type {wireType}, which is not that of its kind: {said}.",
      ko: "필드 {name}에 제 종류가 아닌 와이어 타입 {wireType}번이 왔습니다: {said}.",
    },
    expected: {
      en: "It is malformed: the two programs do not mean the same by this number.",
      ko: "두 프로그램이 이 번호를 서로 다르게 알고 있으므로 malformed여야 합니다.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "It was read by the schema alone, in bytes that are something else, or skipped as if nobody knew it.",
      ko: "다른 것이 들어 있는 바이트를 스키마만 믿고 읽었거나, 모르는 필드처럼 건너뛰었습니다.",
    },
    next: {
      en: "In getRecord, compare the wire type of the key with WIRE_TYPE[field.kind], and fail() when they differ.",
      ko: "getRecord에서, 키의 와이어 타입을 WIRE_TYPE[field.kind]와 비교하고 다르면 fail()하십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-known",
  },
  "E4-LENGTH": {
    did: {
      en: "A record came with a length that is longer than what is left: {said}.",
      ko: "남은 것보다 긴 길이가 든 레코드가 왔습니다: {said}.",
    },
    expected: { en: "It is malformed.", ko: "malformed여야 합니다." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The cursor went past the end, or to the end of the array, where the bytes of other records lie.",
      ko: "커서가 끝을 지나갔거나, 다른 레코드의 바이트가 있는 배열의 끝까지 갔습니다.",
    },
    next: {
      en: "In skip, step over bytes with take(), which compares with cursor.end first.",
      ko: "skip에서, 먼저 cursor.end와 비교하는 take()로 바이트를 건너뛰십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-lengths",
  },
  "E4-OVERREAD": {
    did: {
      en: "A record of {length} bytes lay between others: {said}.",
      ko: "{length}바이트 레코드가 다른 바이트 사이에 있었습니다: {said}.",
    },
    expected: {
      en: "The outcome does not depend on what lies beside it, and cursor.at stays within cursor.end.",
      ko: "옆에 무엇이 있든 결과가 같고, cursor.at은 cursor.end를 넘지 않아야 합니다.",
    },
    saw: { en: "It gave {saw}, with the cursor at {at}.", ko: "나온 것: {saw}. 커서의 위치: {at}." },
    usually: {
      en: "A byte behind the end was read. In a stream that is the next frame, perhaps of another request; in C it may be anything.",
      ko: "끝 뒤의 바이트를 읽었습니다. 스트림이라면 다음 프레임, 어쩌면 다른 요청의 것이고, C에서라면 무엇이든 될 수 있습니다.",
    },
    next: {
      en: "In skip, leave every step to getVarint() and take(), which know cursor.end.",
      ko: "skip에서, 모든 걸음을 cursor.end를 아는 getVarint()와 take()에 맡기십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-lengths",
  },
  "E4-UTF-EIGHT": {
    did: {
      en: "A record came with a string that is not UTF-8, a character cut in two: {said}.",
      ko: "UTF-8이 아닌 문자열, 곧 글자가 반으로 잘린 레코드가 왔습니다: {said}.",
    },
    expected: { en: "It is malformed.", ko: "malformed여야 합니다." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The decoder replaces what it cannot read. The string is then not the one that was sent, and written again it has other bytes.",
      ko: "디코더가 읽을 수 없는 것을 다른 글자로 바꿉니다. 그러면 보낸 문자열이 아니게 되고, 다시 쓰면 바이트도 달라집니다.",
    },
    next: {
      en: "In getRecord, read strings with getValue(), whose decoder is fatal.",
      ko: "getRecord에서, 문자열은 fatal 디코더를 쓰는 getValue()로 읽으십시오.",
    },
    man: ["unicode(7)"],
    anchor: "rule-lengths",
  },
  "E4-DEPTH-FEW": {
    did: {
      en: "Records in records came, {levels} levels below the first.",
      ko: "레코드 안에 레코드가, 첫 레코드 아래로 {levels}단계 들어 있는 것이 왔습니다.",
    },
    expected: {
      en: "They are read: MOST_DEPTH is the deepest that is taken.",
      ko: "읽어야 합니다. MOST_DEPTH는 받는 것 가운데 가장 깊은 단계입니다.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: { en: ">= was written for >.", ko: ">를 >=로 쓴 경우입니다." },
    next: {
      en: "In getRecord, fail() only when depth > MOST_DEPTH.",
      ko: "getRecord에서, depth > MOST_DEPTH일 때만 fail()하십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-depth",
  },
  "E4-DEPTH": {
    did: {
      en: "Records in records came, {levels} levels below the first.",
      ko: "레코드 안에 레코드가, 첫 레코드 아래로 {levels}단계 들어 있는 것이 왔습니다.",
    },
    expected: {
      en: "It is malformed, without an exception: more than MOST_DEPTH levels.",
      ko: "MOST_DEPTH단계를 넘으므로, 예외 없이 malformed여야 합니다.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "Each level is a call of getRecord, and the stack has an end. Some 40 kB of input are enough to reach it.",
      ko: "단계마다 getRecord를 한 번 더 부르고, 스택에는 끝이 있습니다. 입력 40 kB쯤이면 거기에 닿습니다.",
    },
    next: {
      en: "In getRecord, fail() at the beginning when depth > MOST_DEPTH, and read nothing then.",
      ko: "getRecord에서, depth > MOST_DEPTH이면 처음에 fail()하고 아무것도 읽지 마십시오.",
    },
    man: ["getrlimit(2)"],
    anchor: "rule-depth",
  },
  "E4-READS-DEEPER": {
    did: {
      en: "Records in records came, {levels} levels below the first.",
      ko: "레코드 안에 레코드가, 첫 레코드 아래로 {levels}단계 들어 있는 것이 왔습니다.",
    },
    expected: {
      en: "It is malformed, without an exception: more than MOST_DEPTH levels.",
      ko: "MOST_DEPTH단계를 넘으므로, 예외 없이 malformed여야 합니다.",
    },
    saw: {
      en: "With a few levels too many it was malformed. With so many reading went on until: {saw}.",
      ko: "몇 단계만 넘을 때는 malformed였습니다. 이만큼 넘으면 계속 읽다가 예외가 났습니다: {saw}.",
    },
    usually: {
      en: "fail() notes why, and returns: it does not end the call that it stands in. The record below was read all the same, and the one below it.",
      ko: "fail()은 이유를 적고 돌아올 뿐, 자기를 부른 함수를 끝내지 않습니다. 그래서 그 아래의 레코드를 마저 읽었습니다.",
    },
    next: {
      en: "In getRecord, read on only while cursor.malformed is undefined.",
      ko: "getRecord에서, cursor.malformed가 undefined인 동안에만 계속 읽으십시오.",
    },
    man: ["getrlimit(2)"],
    anchor: "rule-depth",
  },
  "E4-THROWS": {
    did: {
      en: "getRecord read bytes that are no record: {said}.",
      ko: "getRecord가 레코드가 아닌 바이트를 읽었습니다: {said}.",
    },
    expected: {
      en: "cursor.malformed says so, and getRecord returns.",
      ko: "cursor.malformed에 적고 반환해야 합니다.",
    },
    saw: { en: "It threw: {saw}.", ko: "예외가 났습니다: {saw}." },
    usually: {
      en: "Bad input is an outcome to be expected, no exception. One that nobody catches ends the server, and with it everybody else.",
      ko: "잘못된 입력은 예외가 아니라 예상해야 할 결과입니다. 아무도 잡지 않은 예외는 서버를 끝내고, 다른 모두도 함께 끊깁니다.",
    },
    next: {
      en: "In getRecord, call fail() in place of throw, and stop reading as soon as cursor.malformed is set.",
      ko: "getRecord에서, throw 대신 fail()을 부르고, cursor.malformed가 있으면 곧바로 그만 읽으십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-lengths",
  },
  "E4-PROTOBUF": {
    did: {
      en: "Records went to protobufjs and came from it, by the same schema. The bytes: {said}.",
      ko: "같은 스키마로 protobufjs와 레코드를 주고받았습니다. 바이트: {said}.",
    },
    expected: { en: "Both read the same: {expected}.", ko: "양쪽이 읽은 것이 같아야 합니다: {expected}." },
    saw: { en: "Read: {saw}.", ko: "읽은 것: {saw}." },
    usually: {
      en: "Others write fields in an order of their own, and numbers that you have not tried. What only reads its own bytes is no format.",
      ko: "다른 쪽은 제 나름의 순서로 필드를 쓰고, 시험해 보지 않은 번호도 씁니다. 제가 쓴 것만 읽을 줄 알면 형식이라고 할 수 없습니다.",
    },
    next: {
      en: "In {call}, look at each field by itself: its number, its wire type, its value, in any order.",
      ko: "{call}에서, 필드를 하나씩 따로 보십시오. 번호, 와이어 타입, 값이 어떤 순서로든 옵니다.",
    },
    man: ["tcp(7)"],
    anchor: "rule-fields",
  },
}
