// What the failed checks of part 4.7 say, in their order.

import type { CodeFacts } from "../../manifest.ts"

export const respCodes: Readonly<Record<string, CodeFacts>> = {
  "E4-DIGITS": {
    did: {
      en: "readLength was called where these bytes begin: {text}",
      ko: "다음 바이트가 시작하는 곳에서 readLength를 불렀습니다: {text}.",
    },
    expected: { en: "It returns {expected}", ko: "반환값: {expected}." },
    saw: { en: "It returned {returned}", ko: "실제 반환값: {returned}." },
    usually: {
      en: "A length is one digit or more and nothing else, from 0 to most, and then CR LF. The operators of bits cut a number to 32.",
      ko: "길이는 0부터 most까지이고, 하나 이상의 숫자뿐이며, 그다음은 CR LF입니다. 비트 연산자는 수를 32비트로 자릅니다.",
    },
    next: {
      en: "In readLength, add up the digits by multiplying, compare with most, and move reader.at behind CR LF.",
      ko: "readLength에서, 곱셈으로 숫자를 모으고, most와 비교하고, reader.at을 CR LF 뒤로 옮기십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-resp-length",
  },
  "E4-LENGTH-CUT": {
    did: {
      en: "readLength was called when only the beginning of a good length had come in: {text}",
      ko: "올바른 길이의 앞부분만 왔을 때 readLength를 불렀습니다: {text}.",
    },
    expected: { en: "It returns incomplete.", ko: "incomplete를 반환해야 합니다." },
    saw: { en: "It returned {returned}", ko: "실제 반환값: {returned}." },
    usually: {
      en: "A byte that is not there yet was taken for a wrong one, or a byte behind reader.end was read: what is there is old.",
      ko: "아직 오지 않은 바이트를 틀린 바이트로 여겼거나, reader.end 뒤의 바이트를 읽은 경우입니다. 거기 있는 것은 옛것입니다.",
    },
    next: {
      en: "In readLength, compare at with end before each byte that you look at.",
      ko: "readLength에서, 바이트를 보기 전마다 at을 end와 비교하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-resp-length",
  },
  "E4-LENGTH-WAITS": {
    did: {
      en: "readLength was called for a length that has no end yet: {text}",
      ko: "아직 끝나지 않은 길이에 readLength를 불렀습니다: {text}.",
    },
    expected: {
      en: "It returns malformed: no length has so many digits, and whoever waits for its end keeps whatever comes.",
      ko: "malformed를 반환해야 합니다. 그렇게 긴 길이는 없고, 끝을 기다리면 오는 대로 다 쥐게 됩니다.",
    },
    saw: { en: "It returned {returned}", ko: "실제 반환값: {returned}." },
    usually: {
      en: "CR LF was searched first, and without it there was nothing to look at.",
      ko: "CR LF부터 찾고, 없으면 아무것도 보지 않은 경우입니다.",
    },
    next: {
      en: "In readLength, give up after MOST_DIGITS digits.",
      ko: "readLength에서, 숫자가 MOST_DIGITS개를 넘으면 그만두십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-resp-length",
  },
  "E4-COMMAND": {
    did: {
      en: "Bytes came in. Sizes of the chunks: {chunks}. The bytes: {text}",
      ko: "다음 바이트가 나뉘어 왔습니다. 조각의 크기: {chunks}. 바이트: {text}.",
    },
    expected: { en: "The commands are {expected}", ko: "명령: {expected}." },
    saw: { en: "nextCommand found {returned}", ko: "nextCommand가 찾은 것: {returned}." },
    usually: {
      en: "An argument was searched instead of counted: it may hold CR LF, a star or any other byte.",
      ko: "인자를 수로 세지 않고 찾은 경우입니다. 인자에는 CR LF도, 별표도, 다른 어떤 바이트도 들어갈 수 있습니다.",
    },
    next: {
      en: "In nextCommand, take as many bytes as readLength() said, and look for CR LF right behind them only.",
      ko: "nextCommand에서, readLength()가 말한 수만큼 바이트를 가져오고, CR LF는 바로 그 뒤에서만 보십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-resp-command",
  },
  "E4-COMMAND-CUT": {
    did: {
      en: "Bytes came in. Sizes of the chunks: {chunks}. The bytes: {text}",
      ko: "다음 바이트가 나뉘어 왔습니다. 조각의 크기: {chunks}. 바이트: {text}.",
    },
    expected: {
      en: "As long as a command is incomplete, stream.start stays; when it is there, stream.start is behind it.",
      ko: "명령이 다 오지 않은 동안 stream.start는 그대로이고, 다 오면 그 뒤로 옮겨져야 합니다.",
    },
    saw: {
      en: "stream.start moved for half a command, or not at all for a whole one.",
      ko: "명령 반쪽에 stream.start가 움직였거나, 온전한 명령에도 움직이지 않았습니다.",
    },
    usually: {
      en: "Arguments were taken from the stream one by one, and the next call did not know of them any more.",
      ko: "인자를 하나씩 스트림에서 꺼내 버려서, 다음 호출은 그것을 알지 못하는 경우입니다.",
    },
    next: {
      en: "In nextCommand, walk ahead with a reader of your own, and set stream.start once, at the end.",
      ko: "nextCommand에서, 따로 만든 reader로 앞서 나가고, stream.start는 끝에 한 번만 바꾸십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-resp-command",
  },
  "E4-COMMAND-COPY": {
    did: {
      en: "Bytes came in. Sizes of the chunks: {chunks}. The bytes: {text}",
      ko: "다음 바이트가 나뉘어 왔습니다. 조각의 크기: {chunks}. 바이트: {text}.",
    },
    expected: {
      en: "Each argument is a view of the stream's memory, a loan, as a frame is.",
      ko: "인자는 프레임처럼 스트림의 메모리를 들여다보는 뷰이고, 빌린 것이어야 합니다.",
    },
    saw: { en: "An argument lies in memory of its own.", ko: "따로 잡은 메모리에 든 인자가 있습니다." },
    usually: {
      en: "The bytes were copied. Most arguments are looked at once and not kept; what is kept, execute() copies.",
      ko: "바이트를 복사한 경우입니다. 인자는 대부분 한 번 보고 맙니다. 두어야 할 것은 execute()가 복사합니다.",
    },
    next: {
      en: "In nextCommand, return subarray() of the stream's bytes, and not slice() or a new array.",
      ko: "nextCommand에서, slice()나 새 배열이 아니라 스트림 바이트의 subarray()를 반환하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-resp-command",
  },
  "E4-COMMAND-EMPTY": {
    did: {
      en: "Bytes came in. Sizes of the chunks: {chunks}. The bytes: {text}",
      ko: "다음 바이트가 나뉘어 왔습니다. 조각의 크기: {chunks}. 바이트: {text}.",
    },
    expected: {
      en: "*0 is a command without arguments, and the commands behind it follow.",
      ko: "*0은 인자가 없는 명령이고, 그 뒤의 명령이 이어져야 합니다.",
    },
    saw: { en: "nextCommand returned malformed.", ko: "nextCommand가 malformed를 반환했습니다." },
    usually: {
      en: "A length of 0 was taken for none.",
      ko: "길이 0을 길이가 아닌 것으로 여긴 경우입니다.",
    },
    next: {
      en: "In nextCommand, return an empty command for *0.",
      ko: "nextCommand에서, *0에는 빈 명령을 반환하십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-resp-command",
  },
  "E4-COMMAND-BAD": {
    did: {
      en: "Behind a PING came bytes that are no command: {text}",
      ko: "PING 뒤에 명령이 아닌 바이트가 왔습니다: {text}.",
    },
    expected: {
      en: "nextCommand returns malformed: nobody knows where the next command begins.",
      ko: "nextCommand는 malformed를 반환해야 합니다. 다음 명령이 어디서 시작하는지 아무도 모릅니다.",
    },
    saw: { en: "It returned {returned}", ko: "실제 결과: {returned}." },
    usually: {
      en: "The two bytes behind an argument were stepped over and not compared, or what readLength() returned was not passed on.",
      ko: "인자 뒤의 두 바이트를 비교하지 않고 건너뛰었거나, readLength()의 반환값을 그대로 돌려주지 않은 경우입니다.",
    },
    next: {
      en: "In nextCommand, return what readLength() returns when it is no number, and malformed when CR LF is missing.",
      ko: "nextCommand에서, readLength()가 수가 아닌 것을 반환하면 그대로 반환하고, CR LF가 없으면 malformed를 반환하십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-resp-command",
  },
  "E4-COMMAND-BOUND": {
    did: {
      en: "A client announced 1024 arguments and sent one of 1 MiB after the other.",
      ko: "클라이언트가 인자 1024개를 알리고 1 MiB짜리 인자를 차례로 보냈습니다.",
    },
    expected: {
      en: "malformed, as soon as the arguments together are longer than MOST_COMMAND_BYTES.",
      ko: "인자를 합쳐 MOST_COMMAND_BYTES를 넘자마자 malformed여야 합니다.",
    },
    saw: { en: "After eight of them: {returned}", ko: "여덟 개를 보낸 뒤: {returned}." },
    usually: {
      en: "Each length was within its limit and nobody added them up. A command is kept until it is whole: this one would be 1 GiB.",
      ko: "길이마다 한도 안이었지만 합계를 보지 않은 경우입니다. 명령은 다 올 때까지 쥐고 있으므로, 이 명령은 1 GiB가 됩니다.",
    },
    next: {
      en: "In nextCommand, count what is left of MOST_COMMAND_BYTES, and give readLength() the smaller limit.",
      ko: "nextCommand에서, MOST_COMMAND_BYTES에서 남은 수를 세고, 둘 중 작은 한도를 readLength()에 주십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-resp-command",
  },
  "E4-EXECUTE": {
    did: { en: "These commands were carried out: {command}", ko: "실행한 명령: {command}." },
    expected: { en: "The answer is {expected}", ko: "답: {expected}." },
    saw: { en: "The answer was {answered}", ko: "실제 답: {answered}." },
    usually: {
      en: "A name is the same in upper and lower case; a key is bytes, and latin1() keeps them apart. A value that is missing is $-1, an empty one is $0, and a wrong number of arguments is an error.",
      ko: "이름은 대소문자를 가리지 않지만 키는 바이트이고, latin1()이 바이트를 그대로 구별합니다. 없는 값은 $-1, 빈 값은 $0이고, 인자의 수가 틀리면 오류입니다.",
    },
    next: {
      en: "In execute, compare the name in upper case and the number of arguments, and leave the rest to others().",
      ko: "execute에서, 대문자로 바꾼 이름과 인자의 수를 비교하고, 나머지는 others()에 맡기십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-resp-answers",
  },
  "E4-VALUE-LOAN": {
    did: {
      en: "SET kept a value, the bytes of the command were used for something else, and GET asked for the value.",
      ko: "SET으로 값을 두고, 명령의 바이트를 다른 데 쓴 다음, GET으로 값을 물었습니다.",
    },
    expected: { en: "GET returns the value that was set.", ko: "GET은 SET한 값을 돌려주어야 합니다." },
    saw: { en: "It returned {answered}", ko: "실제로 돌려준 것: {answered}." },
    usually: {
      en: "The argument itself was kept. It is a view of the stream, a loan until execute() returns.",
      ko: "인자 자체를 둔 경우입니다. 인자는 스트림을 들여다보는 뷰이고, execute()가 반환할 때까지만 빌린 것입니다.",
    },
    next: {
      en: "In execute, keep a copy of the value: Uint8Array.from(), and not subarray() or Buffer.slice().",
      ko: "execute에서, 값의 복사본을 두십시오. subarray()나 Buffer.slice()가 아니라 Uint8Array.from()입니다.",
    },
    man: ["read(2)"],
    anchor: "rule-resp-answers",
  },
  "E4-CLIENT": {
    did: {
      en: "A client that nobody here wrote talked to the server: ioredis, and redis-cli and redis-benchmark where installed. It tried: {what}.",
      ko: "남이 만든 클라이언트가 서버와 대화했습니다. ioredis, 그리고 설치되어 있다면 redis-cli와 redis-benchmark입니다. 시도한 것: {what}.",
    },
    expected: { en: "It gets what Redis would give it.", ko: "Redis와 같은 답을 받아야 합니다." },
    saw: { en: "It got: {saw}.", ko: "받은 것: {saw}." },
    usually: {
      en: "A value is any bytes: text that was decoded on the way in and encoded on the way out is not the same bytes.",
      ko: "값은 임의의 바이트입니다. 들어올 때 디코딩하고 나갈 때 인코딩한 텍스트는 같은 바이트가 아닙니다.",
    },
    next: {
      en: "In execute, keep values as bytes, and answer each command exactly once.",
      ko: "execute에서, 값을 바이트 그대로 두고, 명령마다 꼭 한 번씩 답하십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-resp-answers",
  },
}
