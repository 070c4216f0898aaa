// Part 4.7 of step 4. What its checks say is in step4-codes/resp.ts.

import type { PartFacts } from "../../manifest.ts"

export const resp: PartFacts = {
  id: "4.7",
  title: { en: "A protocol that others speak", ko: "남들이 쓰는 프로토콜" },
  anchor: "part-4-7",
  tasks: [
    { name: "readLength", file: "resp.ts" },
    { name: "nextCommand", file: "resp.ts" },
    { name: "execute", file: "resp.ts" },
  ],
  hints: [
    {
      en: "The three outcomes are those of part 4.2. What is new is that the length itself may be cut, or may never end. After which byte do you know that no further byte can make this a length?",
      ko: "결과 세 가지는 4.2와 같습니다. 새로운 것은 길이 자체가 잘릴 수도, 끝나지 않을 수도 있다는 점입니다. 더 무슨 바이트가 와도 길이가 될 수 없다는 것은 어느 바이트에서 알 수 있습니까?",
    },
    {
      en: "readLength: look at one byte after the other and ask at each whether there is one. nextCommand: a reader of its own walks ahead, and stream.start follows when everything is there; bytes are taken by their number, never searched for CR LF. execute: what is kept beyond the call is a copy.",
      ko: "readLength는 바이트를 하나씩 보면서, 그때마다 바이트가 있는지 묻습니다. nextCommand는 따로 만든 reader가 앞서 나가고, 다 있을 때 stream.start가 따라갑니다. 인자의 바이트는 수만큼 가져오며, CR LF를 찾지 않습니다. execute에서 호출 뒤까지 두는 것은 복사본입니다.",
    },
    {
      en: "readLength: at is reader.at; incomplete if at >= end; malformed if bytes[at++] is not type. Up to 11 digits: length = length * 10 + (byte - ZERO), break at anything else. malformed if length > most, or more than MOST_DIGITS, or there is a byte and it is no CR or no digit came before it; then the same for LF. incomplete if at + 1 >= end. reader.at = at + 2; return length. nextCommand: for each argument, behind = reader.at + length; incomplete if end < behind + 2; push bytes.subarray(reader.at, behind), reader.at = behind + 2. execute: nameOf(), then one branch for each of the four.",
      ko: "readLength: at = reader.at이고, at >= end이면 incomplete, bytes[at++]가 type이 아니면 malformed입니다. 숫자는 11개까지 length = length * 10 + (byte - ZERO)로 모으고, 다른 것을 만나면 break합니다. length > most이거나, MOST_DIGITS를 넘거나, 다음 바이트가 있는데 CR이 아니거나 그 앞에 숫자가 없었으면 malformed입니다. LF도 똑같이 봅니다. at + 1 >= end이면 incomplete입니다. reader.at = at + 2로 하고 length를 반환합니다. nextCommand는 인자마다 behind = reader.at + length이고, end < behind + 2이면 incomplete입니다. bytes.subarray(reader.at, behind)를 push하고 reader.at = behind + 2로 합니다. execute는 nameOf()로 이름을 얻어 넷을 하나씩 가릅니다.",
    },
  ],
  checks: [
    {
      id: "4.7a",
      title: {
        en: "A length is digits up to its limit, and may be cut anywhere",
        ko: "길이는 한도까지의 숫자이고, 어디서든 잘릴 수 있습니다",
      },
      codes: ["E4-DIGITS", "E4-LENGTH-CUT", "E4-LENGTH-WAITS"],
    },
    {
      id: "4.7b",
      title: {
        en: "However the bytes come in, the commands are the same",
        ko: "바이트가 어떻게 나뉘어 와도 명령은 같습니다",
      },
      codes: ["E4-COMMAND", "E4-COMMAND-CUT", "E4-COMMAND-COPY", "E4-COMMAND-EMPTY", "E4-COMMAND-BAD"],
    },
    {
      id: "4.7c",
      title: {
        en: "A command as a whole has a limit",
        ko: "명령 전체에도 한도가 있습니다",
      },
      codes: ["E4-COMMAND-BOUND"],
    },
    {
      id: "4.7d",
      title: { en: "Commands are answered as Redis answers them", ko: "명령에 Redis처럼 답합니다" },
      codes: ["E4-EXECUTE", "E4-VALUE-LOAN"],
    },
    {
      id: "4.7e",
      title: {
        en: "Answers come in the order of the commands, and an error ends one connection",
        ko: "답은 명령 순서대로 오고, 오류는 연결 하나만 끝냅니다",
      },
      codes: ["E4-EXECUTE", "E4-COMMAND-BAD"],
    },
    {
      id: "4.7f",
      title: {
        en: "Clients that nobody here wrote are served",
        ko: "남이 만든 클라이언트에게도 답합니다",
      },
      codes: ["E4-CLIENT"],
    },
  ],
}
