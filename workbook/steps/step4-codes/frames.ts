// What the failed checks of part 4.2 say, in their order.

import type { CodeFacts } from "../../manifest.ts"

export const framesCodes: Readonly<Record<string, CodeFacts>> = {
  "E4-RESERVE-TAKES": {
    did: {
      en: "reserve(stream, {n}) was called: start {start}, end {end}, bytes.length {capacity}.",
      ko: "reserve(stream, {n})을 불렀습니다: start {start}, end {end}, bytes.length {capacity}.",
    },
    expected: {
      en: "There is room behind the end, and the end stays behind the bytes that have come in.",
      ko: "end 뒤에 자리가 있고, end는 들어온 바이트의 바로 뒤에 머물러야 합니다.",
    },
    saw: { en: "Returned {at}; then {after}.", ko: "반환값은 {at}, 그 뒤에는 {after}." },
    usually: {
      en: "The room was counted as if it were filled. What is written to it, the caller counts: a read may bring fewer.",
      ko: "자리를 이미 채워진 것으로 셌습니다. 쓴 만큼은 부른 쪽이 세고, read가 더 적게 가져올 수도 있습니다.",
    },
    next: {
      en: "In reserve, leave stream.end at the end of what is there, and return it.",
      ko: "reserve에서, stream.end는 있는 바이트의 끝에 두고 그 값을 반환하십시오.",
    },
    man: ["tcp(7)", "read(2)"],
    anchor: "rule-linear",
  },
  "E4-RESERVE-LOST": {
    did: {
      en: "reserve(stream, {n}) was called: start {start}, end {end}, bytes.length {capacity}.",
      ko: "reserve(stream, {n})을 불렀습니다: start {start}, end {end}, bytes.length {capacity}.",
    },
    expected: { en: "bytes[start, end) is what it was.", ko: "bytes[start, end)의 내용은 그대로여야 합니다." },
    saw: { en: "Returned {at}; then {after}.", ko: "반환값은 {at}, 그 뒤에는 {after}." },
    usually: {
      en: "Bytes that are not taken yet were lost or moved without their offsets. What is moved to the front begins at 0 and ends at end - start.",
      ko: "아직 꺼내지 않은 바이트를 잃었거나, 바이트만 옮기고 오프셋을 고치지 않았습니다. 앞으로 옮긴 것은 0에서 시작해 end - start에서 끝납니다.",
    },
    next: {
      en: "In reserve, move bytes[start, end) to the front, then set stream.start to 0 and stream.end to the number of bytes kept.",
      ko: "reserve에서, bytes[start, end)를 앞으로 옮긴 다음 stream.start는 0, stream.end는 남긴 바이트 수로 두십시오.",
    },
    man: ["tcp(7)", "read(2)"],
    anchor: "rule-linear",
  },
  "E4-NO-ROOM": {
    did: {
      en: "reserve(stream, {n}) was called: start {start}, end {end}, bytes.length {capacity}.",
      ko: "reserve(stream, {n})을 불렀습니다: start {start}, end {end}, bytes.length {capacity}.",
    },
    expected: {
      en: "It returns stream.end, and {n} bytes fit behind it.",
      ko: "stream.end를 반환하고, 그 뒤에 {n}바이트가 들어가야 합니다.",
    },
    saw: { en: "Returned {at}; then {after}.", ko: "반환값은 {at}, 그 뒤에는 {after}." },
    usually: {
      en: "Twice as much is not always enough, and the offset to write to is not where the bytes begin.",
      ko: "두 배로 늘려도 모자랄 때가 있고, 쓸 위치는 바이트가 시작하는 곳이 아닙니다.",
    },
    next: {
      en: "In reserve, make the new array at least kept + n long, and return the stream.end that holds afterwards.",
      ko: "reserve에서, 새 배열은 적어도 kept + n 길이로 만들고, 그 뒤의 stream.end를 반환하십시오.",
    },
    man: ["tcp(7)", "read(2)"],
    anchor: "rule-linear",
  },
  "E4-MOVES": {
    did: {
      en: "reserve(stream, {n}) was called: start {start}, end {end}, bytes.length {capacity}.",
      ko: "reserve(stream, {n})을 불렀습니다: start {start}, end {end}, bytes.length {capacity}.",
    },
    expected: {
      en: "{n} bytes fit behind the end already, so nothing is moved.",
      ko: "end 뒤에 {n}바이트가 이미 들어가므로 아무것도 옮기지 않아야 합니다.",
    },
    saw: { en: "Returned {at}; then {after}.", ko: "반환값은 {at}, 그 뒤에는 {after}." },
    usually: {
      en: "What is there was moved, or copied into a new array, before anybody looked whether there is room. They fit also when the room is exactly {n}.",
      ko: "자리가 있는지 보기 전에 있던 것을 옮겼거나 새 배열에 복사했습니다. 남은 자리가 꼭 {n}바이트일 때도 들어갑니다.",
    },
    next: {
      en: "In reserve, return stream.end at once while n bytes fit behind it.",
      ko: "reserve에서, n바이트가 뒤에 들어가면 곧바로 stream.end를 반환하십시오.",
    },
    man: ["tcp(7)", "read(2)"],
    anchor: "rule-linear",
  },
  "E4-FRAME": {
    did: {
      en: "Five frames lie in a stream, one behind the other; number {nth} has {length} bytes of payload.",
      ko: "스트림에 프레임 다섯이 이어져 있고, {nth}번째 프레임의 페이로드는 {length}바이트입니다.",
    },
    expected: { en: "It gives {expected}.", ko: "나와야 하는 것: {expected}." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The payload begins behind the length. subarray() takes two offsets and no length.",
      ko: "페이로드는 길이 바로 뒤에서 시작합니다. subarray()가 받는 것은 오프셋과 길이가 아니라 오프셋 둘입니다.",
    },
    next: {
      en: "In nextFrame, return bytes.subarray(payload, payload + length).",
      ko: "nextFrame에서, bytes.subarray(payload, payload + length)를 반환하십시오.",
    },
    man: ["tcp(7)", "read(2)"],
    anchor: "rule-frame",
  },
  "E4-REST-LOST": {
    did: {
      en: "Five frames lie in a stream, one behind the other; number {nth} has {length} bytes of payload.",
      ko: "스트림에 프레임 다섯이 이어져 있고, {nth}번째 프레임의 페이로드는 {length}바이트입니다.",
    },
    expected: {
      en: "One frame is taken at a time, and what is behind it stays: {expected}.",
      ko: "한 번에 프레임 하나만 꺼내고 그 뒤의 것은 남아 있어야 합니다: {expected}.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "With one frame, everything that had come in was thrown away. A read returns bytes: half a frame, or a hundred and a bit.",
      ko: "프레임 하나를 꺼내면서 들어온 것을 모두 버렸습니다. read가 주는 것은 바이트이고, 프레임 반 개일 수도 백 개가 넘을 수도 있습니다.",
    },
    next: {
      en: "In nextFrame, move stream.start behind this frame, to payload + length, and no further.",
      ko: "nextFrame에서, stream.start를 이 프레임의 바로 뒤인 payload + length까지만 옮기십시오.",
    },
    man: ["tcp(7)", "read(2)"],
    anchor: "rule-frame",
  },
  "E4-EMPTY-FRAME": {
    did: {
      en: "Five frames lie in a stream, one behind the other; number {nth} has {length} bytes of payload.",
      ko: "스트림에 프레임 다섯이 이어져 있고, {nth}번째 프레임의 페이로드는 {length}바이트입니다.",
    },
    expected: {
      en: "An empty payload is a frame as any other: a Uint8Array of length 0.",
      ko: "빈 페이로드도 다른 것과 같은 프레임이므로 길이 0인 Uint8Array가 나와야 합니다.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "A length of 0 was taken for none. Whoever counts frames, or waits for an answer to each, is then one behind.",
      ko: "길이 0을 없는 것으로 보았습니다. 그러면 프레임을 세거나 프레임마다 응답을 기다리는 쪽은 하나씩 밀립니다.",
    },
    next: {
      en: "In nextFrame, treat a length of 0 like every other one.",
      ko: "nextFrame에서, 길이 0을 다른 길이와 똑같이 다루십시오.",
    },
    man: ["tcp(7)", "read(2)"],
    anchor: "rule-frame",
  },
  "E4-FRAME-COPY": {
    did: {
      en: "A frame of {length} bytes was taken, and then a byte of the stream was changed.",
      ko: "{length}바이트 프레임을 꺼낸 다음 스트림의 바이트 하나를 바꾸었습니다.",
    },
    expected: {
      en: "The frame shows it: it is a view of the stream.",
      ko: "프레임은 스트림의 뷰이므로 바뀐 값이 보여야 합니다.",
    },
    saw: { en: "The frame did not change.", ko: "프레임이 달라지지 않았습니다." },
    usually: {
      en: "slice() and Buffer.from() copy every payload, also those that are read once and forgotten.",
      ko: "slice()와 Buffer.from()은 한 번 읽고 버릴 페이로드까지 모두 복사합니다.",
    },
    next: {
      en: "In nextFrame, return stream.bytes.subarray(...). Who wants to keep it makes the copy.",
      ko: "nextFrame에서, stream.bytes.subarray(...)를 반환하십시오. 복사는 오래 가질 쪽이 합니다.",
    },
    man: ["read(2)"],
    anchor: "rule-loan",
  },
  "E4-CUT-LENGTH": {
    did: {
      en: "Of a frame of {whole} bytes, {have} have come in. Behind them lie old bytes.",
      ko: "{whole}바이트 프레임에서 {have}바이트가 들어왔고, 그 뒤에는 옛 바이트가 남아 있습니다.",
    },
    expected: {
      en: "{expected}: even the length is not all there.",
      ko: "길이조차 다 오지 않았습니다. 나와야 하는 것: {expected}.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "A length can be cut as anything else. Bytes behind stream.end are left over from earlier ones.",
      ko: "길이도 다른 것처럼 중간에서 잘릴 수 있습니다. stream.end 뒤의 바이트는 지난 것의 찌꺼기입니다.",
    },
    next: {
      en: 'In nextFrame, return "incomplete" while end - start is below HEADER_BYTES, before you read the length.',
      ko: 'nextFrame에서, end - start가 HEADER_BYTES보다 작으면 길이를 읽기 전에 "incomplete"를 반환하십시오.',
    },
    man: ["tcp(7)", "read(2)"],
    anchor: "rule-frame",
  },
  "E4-CUT-PAYLOAD": {
    did: {
      en: "Of a frame of {whole} bytes, {have} have come in. Behind them lie old bytes.",
      ko: "{whole}바이트 프레임에서 {have}바이트가 들어왔고, 그 뒤에는 옛 바이트가 남아 있습니다.",
    },
    expected: {
      en: "{expected}: the rest of the payload is still on its way.",
      ko: "페이로드의 나머지가 아직 오는 중입니다. 나와야 하는 것: {expected}.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "What has come in was taken for the whole, or the old bytes behind stream.end for the rest.",
      ko: "들어온 만큼을 전부로 보았거나, stream.end 뒤의 옛 바이트를 나머지로 본 경우입니다.",
    },
    next: {
      en: 'In nextFrame, compare the length with end - payload, and return "incomplete" while there is less.',
      ko: 'nextFrame에서, 길이를 end - payload와 비교하고 모자라면 "incomplete"를 반환하십시오.',
    },
    man: ["tcp(7)", "read(2)"],
    anchor: "rule-frame",
  },
  "E4-CONSUMES": {
    did: {
      en: "Of a frame of {whole} bytes, {have} have come in. Behind them lie old bytes.",
      ko: "{whole}바이트 프레임에서 {have}바이트가 들어왔고, 그 뒤에는 옛 바이트가 남아 있습니다.",
    },
    expected: {
      en: "{expected}, and the stream is as it was: the next call begins again at the length.",
      ko: "{expected}, 그리고 스트림은 그대로여야 합니다. 다음 호출은 길이부터 다시 시작합니다.",
    },
    saw: { en: "After it: {saw}.", ko: "그 뒤: {saw}." },
    usually: {
      en: "The length was taken although its payload was not there, or room was made for what has not come. The next call then takes the payload for a length.",
      ko: "페이로드가 없는데 길이를 먼저 꺼냈거나, 오지도 않은 것의 자리를 만들었습니다. 그러면 다음 호출은 페이로드를 길이로 읽습니다.",
    },
    next: {
      en: "In nextFrame, change stream.start only where a whole frame is returned, and nothing else ever.",
      ko: "nextFrame에서, 온전한 프레임을 반환할 때만 stream.start를 바꾸고 다른 것은 바꾸지 마십시오.",
    },
    man: ["tcp(7)", "read(2)"],
    anchor: "rule-frame",
  },
  "E4-LIMIT-EXACT": {
    did: {
      en: "nextFrame got a whole frame of {length} bytes, where {most} is the most.",
      ko: "nextFrame이 온전한 {length}바이트 프레임을 만났습니다. 최대는 {most}바이트입니다.",
    },
    expected: {
      en: "It is taken: the limit is the longest payload that is allowed.",
      ko: "받아야 합니다. 한도는 허용되는 가장 긴 페이로드입니다.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: ">= was written for >, or the header counted as part of the payload.",
      ko: ">를 >=로 썼거나, 헤더까지 페이로드로 셌습니다.",
    },
    next: {
      en: 'In nextFrame, return "malformed" only when length > mostBytes.',
      ko: 'nextFrame에서, length > mostBytes일 때만 "malformed"를 반환하십시오.',
    },
    man: ["tcp(7)"],
    anchor: "rule-limit",
  },
  "E4-LIMIT": {
    did: {
      en: "nextFrame got a length of {length}, where {most} is the most. None of its payload has come in.",
      ko: "nextFrame이 길이 {length}짜리 프레임을 만났습니다. 최대는 {most}바이트이고, 페이로드는 아직 오지 않았습니다.",
    },
    expected: {
      en: "malformed, at once: nothing waits for such a frame, or makes room for it.",
      ko: "곧바로 malformed여야 합니다. 그런 프레임은 기다리지도, 자리를 만들지도 않습니다.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "A length is input. Who believes it keeps memory for everyone who sends four bytes, until none is left.",
      ko: "길이도 입력입니다. 그대로 믿으면 4바이트를 보내는 누구에게나 메모리를 내주다가 바닥납니다.",
    },
    next: {
      en: 'In nextFrame, compare the length with mostBytes right after reading it, and return "malformed" above it.',
      ko: 'nextFrame에서, 길이를 읽자마자 mostBytes와 비교하고 넘으면 "malformed"를 반환하십시오.',
    },
    man: ["tcp(7)"],
    anchor: "rule-limit",
  },
  "E4-LIMIT-LATE": {
    did: {
      en: "nextFrame got a length of {length}, where {most} is the most. None of its payload has come in.",
      ko: "nextFrame이 길이 {length}짜리 프레임을 만났습니다. 최대는 {most}바이트이고, 페이로드는 아직 오지 않았습니다.",
    },
    expected: {
      en: "malformed, at once: nothing waits for such a frame, or makes room for it.",
      ko: "곧바로 malformed여야 합니다. 그런 프레임은 기다리지도, 자리를 만들지도 않습니다.",
    },
    saw: { en: "{saw}; malformed only when all of it had come.", ko: "{saw}. malformed는 다 온 뒤에야 나왔습니다." },
    usually: {
      en: 'The limit is looked at behind "incomplete". Until then the bytes are collected, and that is what the limit is to prevent.',
      ko: '한도를 "incomplete" 뒤에서 확인합니다. 그때까지 바이트를 모으게 되는데, 한도는 바로 그것을 막으려고 있습니다.',
    },
    next: {
      en: "In nextFrame, move the comparison with mostBytes in front of the one with what has come in.",
      ko: "nextFrame에서, mostBytes와의 비교를 들어온 양과의 비교보다 앞으로 옮기십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-limit",
  },
  "E4-LIMIT-SIGNED": {
    did: {
      en: "nextFrame got a length of {length}, where {most} is the most. None of its payload has come in.",
      ko: "nextFrame이 길이 {length}짜리 프레임을 만났습니다. 최대는 {most}바이트이고, 페이로드는 아직 오지 않았습니다.",
    },
    expected: {
      en: "malformed, at once: nothing waits for such a frame, or makes room for it.",
      ko: "곧바로 malformed여야 합니다. 그런 프레임은 기다리지도, 자리를 만들지도 않습니다.",
    },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "From 2^31 on the length was read as a negative number. That is below every limit, and leads backwards in the stream.",
      ko: "2^31부터 길이를 음수로 읽었습니다. 음수는 어떤 한도보다도 작고, 스트림을 거꾸로 가게 합니다.",
    },
    next: {
      en: "In nextFrame, read the length with getU32(), and let no operator of bits near it.",
      ko: "nextFrame에서, 길이를 getU32()로 읽고 비트 연산자를 쓰지 마십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-limit",
  },
  "E4-SPLIT": {
    did: {
      en: "The frames of two connections, A and B, came in by turns, cut and merged in many ways; the shortest one that goes wrong is below.",
      ko: "연결 A와 B의 프레임이 번갈아, 갖가지로 잘리고 합쳐져 들어왔습니다. 어긋나는 가장 짧은 경우가 아래에 있습니다.",
    },
    expected: { en: "Frame {nth} of {connection}: {expected}.", ko: "{connection}의 {nth}번째 프레임: {expected}." },
    saw: { en: "It gave {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "What is known between two calls lies elsewhere than in the stream, in a variable that all streams share, or bytes get lost when they move.",
      ko: "두 호출 사이에 알아야 할 것이 스트림이 아닌 곳, 모든 스트림이 함께 쓰는 변수에 있거나, 바이트가 옮겨질 때 사라집니다.",
    },
    next: {
      en: "In nextFrame, begin each time with what stream.bytes, start and end say, and remember nothing.",
      ko: "nextFrame에서, 매번 stream.bytes, start, end가 말하는 것에서 시작하고 따로 기억하지 마십시오.",
    },
    man: ["tcp(7)", "read(2)"],
    anchor: "rule-frame",
  },
  "E4-PUT-FRAME": {
    did: {
      en: "putFrame got {length} bytes for a stream that holds {kept}, with room for {free}.",
      ko: "putFrame에 {length}바이트를 주었습니다. 스트림에는 {kept}바이트가 있고 빈자리는 {free}바이트입니다.",
    },
    expected: {
      en: "Behind what is there: the length of the payload, then the payload: {expected}.",
      ko: "있던 것 뒤에 페이로드의 길이, 그다음 페이로드가 와야 합니다: {expected}.",
    },
    saw: { en: "The stream holds {saw}.", ko: "스트림의 내용: {saw}." },
    usually: {
      en: "The length counts itself, the frame overwrites what is still to be sent, an empty payload was left out, or stream.end stayed.",
      ko: "길이가 자기 자신까지 셌거나, 아직 보내지 않은 것을 덮어썼거나, 빈 페이로드를 빼먹었거나, stream.end를 옮기지 않았습니다.",
    },
    next: {
      en: "In putFrame, write from the offset that reserve() returns on, and add HEADER_BYTES + payload.length to stream.end.",
      ko: "putFrame에서, reserve()가 반환한 오프셋부터 쓰고, stream.end에 HEADER_BYTES + payload.length를 더하십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-frame",
  },
  "E4-STALE-ARRAY": {
    did: {
      en: "putFrame got {length} bytes for a stream that holds {kept}, with room for {free}: a larger array is needed.",
      ko: "putFrame에 {length}바이트를 주었습니다. 스트림에는 {kept}바이트가 있고 빈자리는 {free}바이트여서 더 큰 배열이 필요합니다.",
    },
    expected: {
      en: "The stream ends with the frame: {expected}.",
      ko: "스트림의 끝에 프레임이 있어야 합니다: {expected}.",
    },
    saw: { en: "The stream holds {saw}.", ko: "스트림의 내용: {saw}." },
    usually: {
      en: "The frame went to the array of before. reserve() may put another one into stream.bytes, and ends every view of the old one.",
      ko: "프레임을 예전 배열에 썼습니다. reserve()는 stream.bytes를 다른 배열로 바꿀 수 있고, 그때 예전 배열의 뷰는 모두 끝납니다.",
    },
    next: {
      en: "In putFrame, call reserve() first, and read stream.bytes after it.",
      ko: "putFrame에서, reserve()를 먼저 부르고 stream.bytes는 그 뒤에 읽으십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-loan",
  },
  "E4-STREAM": {
    did: {
      en: "A stream got good frames of {payload} bytes in pieces of {piece}, and they were taken as they came.",
      ko: "스트림에 {payload}바이트의 올바른 프레임을 {piece}바이트씩 넣고, 오는 대로 꺼냈습니다.",
    },
    expected: { en: "No length is above mostBytes.", ko: "길이는 모두 mostBytes를 넘지 않습니다." },
    saw: {
      en: "After {came} bytes nextFrame gave malformed.",
      ko: "{came}바이트가 들어왔을 때 nextFrame이 malformed를 반환했습니다.",
    },
    usually: {
      en: "It read four other bytes as a length: stream.start has moved although a frame was incomplete, or bytes were lost on a move.",
      ko: "다른 네 바이트를 길이로 읽었습니다. 프레임이 incomplete인데 stream.start를 옮겼거나, 옮기다가 바이트를 잃은 경우입니다.",
    },
    next: {
      en: "In nextFrame, change stream.start only where a whole frame is returned; checks 4.2c and 4.2e show it with few bytes.",
      ko: "nextFrame에서, 온전한 프레임을 반환할 때만 stream.start를 바꾸십시오. 검사 4.2c와 4.2e가 적은 바이트로 보여 줍니다.",
    },
    man: ["read(2)"],
    anchor: "rule-frame",
  },
  "E4-QUADRATIC": {
    did: {
      en: "A stream got frames of {payload} bytes in pieces of {piece}. Copied bytes were counted.",
      ko: "스트림에 {payload}바이트 프레임을 {piece}바이트씩 넣으며 복사된 바이트를 셌습니다.",
    },
    expected: {
      en: "Each byte is copied a bounded number of times, at most 16.",
      ko: "바이트마다 복사 횟수에 한도가 있어야 하고, 많아야 16번입니다.",
    },
    saw: {
      en: "After {came} bytes, {copied} were copied: {each} for each.",
      ko: "{came}바이트가 들어왔을 때 복사된 것은 {copied}바이트로, 바이트마다 {each}번꼴입니다.",
    },
    usually: {
      en: "What is there was copied for every piece, or for a few bytes of room. Only doubling, and moving when as much is free as has to be moved, keep the sum linear.",
      ko: "조각마다, 또는 자리 몇 바이트를 얻으려고 있는 것을 모두 복사했습니다. 두 배로 늘리거나, 옮길 만큼 비어 있을 때만 옮겨야 합이 선형입니다.",
    },
    next: {
      en: "In {call}, do nothing while there is room behind the end, make a new array at least twice as long as the old one, and move within the array only when start is at least end - start.",
      ko: "{call}에서, end 뒤에 자리가 있으면 아무것도 하지 말고, 새 배열은 예전 것의 두 배 이상으로 만드십시오. 배열 안에서는 start가 end - start 이상일 때만 옮기십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-linear",
  },
  "E4-MEMORY": {
    did: {
      en: "A stream got frames of {payload} bytes in pieces of {piece}, and they were taken as they came.",
      ko: "스트림에 {payload}바이트 프레임을 {piece}바이트씩 넣고, 오는 대로 꺼냈습니다.",
    },
    expected: {
      en: "Its array is as long as a few times what it has to hold at once: {most} bytes.",
      ko: "배열의 길이는 한 번에 담아야 하는 {most}바이트의 몇 배여야 합니다.",
    },
    saw: { en: "After {came} bytes the array has {held}.", ko: "{came}바이트 뒤에 배열의 길이는 {held}입니다." },
    usually: {
      en: "The place of frames that were taken is never used again, or each call makes a larger array. So it grows with everything that ever came in.",
      ko: "꺼낸 프레임의 자리를 다시 쓰지 않거나 부를 때마다 더 큰 배열을 만듭니다. 그래서 배열이 지금까지 들어온 모든 것만큼 자랍니다.",
    },
    next: {
      en: "In reserve, return stream.end at once while n bytes fit behind it. Else move [start, end) to the front when at least as many bytes are free there.",
      ko: "reserve에서, n바이트가 뒤에 들어가면 곧바로 stream.end를 반환하십시오. 아니면, 앞쪽에 그만큼 비어 있을 때 [start, end)를 앞으로 옮기십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-linear",
  },
}
