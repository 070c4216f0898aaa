// Part 7.4 of step 7. What its checks say is in step7-codes/boundaries.ts.

import type { PartFacts } from "../../manifest.ts"

export const boundaries: PartFacts = {
  id: "7.4",
  title: { en: "Where a message ends", ko: "메시지는 어디에서 끝나는가" },
  anchor: "part-7-4",
  tasks: [
    { name: "sendMessage", file: "boundaries.ts" },
    { name: "recvMessage", file: "boundaries.ts" },
  ],
  hints: [
    {
      en: "One send is one message. What would the receiver make of a message that comes in two pieces, and of one that is empty?",
      ko: "한 번 보내면 메시지 하나입니다. 메시지가 두 조각으로 오거나 비어 있으면 받는 쪽은 무엇으로 여기겠습니까?",
    },
    {
      en: "send() without a loop, and -EMSGSIZE is the caller's business. When receiving, the number of bytes cannot tell a cut message from one that fills the buffer: recvmsg() gives flags back.",
      ko: "send()는 반복문 없이 한 번이고, -EMSGSIZE는 부른 쪽의 일입니다. 받을 때 바이트 수만으로는 잘린 것과 꼭 맞는 것을 가릴 수 없습니다. recvmsg()가 플래그를 돌려줍니다.",
    },
    {
      en: 'recvMessage: msg = new Uint32Array(2), n = again(() => recvmsg(fd, buf, null, msg, 0)). n < 0: n. msg[1] has MSG_TRUNC: "cut". n is 0: "end". Else buf.subarray(0, n).',
      ko: 'recvMessage: msg = new Uint32Array(2), n = again(() => recvmsg(fd, buf, null, msg, 0))입니다. n < 0이면 n, msg[1]에 MSG_TRUNC가 있으면 "cut", n이 0이면 "end", 아니면 buf.subarray(0, n)입니다.',
    },
  ],
  checks: [
    {
      id: "7.4a",
      title: {
        en: "A message goes as a whole, or not at all",
        ko: "메시지는 통째로 가거나 아예 가지 않습니다",
      },
      codes: ["E7-MSG-PIECES", "E7-MSG-RETURNS", "E7-MSG-EMPTY", "E7-MSG-EINTR", "E7-MSG-ERROR", "E7-MSG-WAITS"],
    },
    {
      id: "7.4b",
      title: {
        en: "A message that fills the buffer is whole, and one that was cut is none",
        ko: "꼭 맞는 메시지는 온전하고, 잘린 것은 메시지가 아닙니다",
      },
      codes: [
        ...["E7-MSG-TAKEN", "E7-MSG-FITS", "E7-MSG-CUT", "E7-MSG-EINTR", "E7-MSG-ERROR"],
        ...["E7-MSG-LEAK", "E7-MSG-END", "E7-MSG-WAITS"],
      ],
    },
  ],
}
