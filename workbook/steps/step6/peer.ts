// Part 6.3 of step 6. What its checks say is in step6-codes/peer.ts and farewell.ts.

import type { PartFacts } from "../../manifest.ts"

const FAREWELL = [
  "E6-LOST-TAIL",
  "E6-FAREWELL-UNREAD",
  "E6-NO-FIN",
  "E6-FAREWELL-BLOCKS",
  "E6-FAREWELL-SPINS",
  "E6-FAREWELL-STAYS",
]
const CLOSED = ["E6-FAREWELL-THROWS", "E6-FAREWELL-OPEN", "E6-FAREWELL-TWICE"]

export const peer: PartFacts = {
  id: "6.3",
  title: { en: "Peers that are gone", ko: "사라진 상대" },
  anchor: "part-6-3",
  tasks: [
    { name: "isGone", file: "peer.ts" },
    { name: "sendBefore", file: "peer.ts" },
    { name: "farewell", file: "peer.ts" },
  ],
  hints: [
    {
      en: "What has send() promised when it returns a number? And what does the kernel do with a connection that is closed while bytes of the peer lie there unread?",
      ko: "send()가 수를 반환했을 때 무엇이 약속된 것입니까? 그리고 상대의 바이트를 읽지 않은 채 연결을 닫으면 커널은 그 연결을 어떻게 합니까?",
    },
    {
      en: "send() takes a part, says -EAGAIN when there is no room, and kills the process unless MSG_NOSIGNAL is set. A farewell has three steps: no more from us, read until no more from them, close.",
      ko: "send()는 일부만 받기도 하고, 자리가 없으면 -EAGAIN을 주며, MSG_NOSIGNAL이 없으면 프로세스를 죽이기도 합니다. 작별은 세 단계입니다. 내 쪽을 끝내고, 상대가 끝낼 때까지 읽고, 닫습니다.",
    },
    {
      en: "send(fd, bytes, sent, bytes.length - sent, MSG_NOSIGNAL | MSG_DONTWAIT); after -EAGAIN waitUntil(fd, POLLOUT, deadlineMs, clock). farewell: shutdown(fd, SHUT_WR), recvBefore() until <= 0 or MOST_DRAINED, closeOnce(fd). isGone: nine errors, from EPIPE to ENETRESET.",
      ko: "send(fd, bytes, sent, bytes.length - sent, MSG_NOSIGNAL | MSG_DONTWAIT)를 부르고, -EAGAIN이면 waitUntil(fd, POLLOUT, deadlineMs, clock)로 기다립니다. farewell은 shutdown(fd, SHUT_WR), 0 이하나 MOST_DRAINED까지 recvBefore(), closeOnce(fd)입니다. isGone이 참인 오류는 EPIPE에서 ENETRESET까지 아홉입니다.",
    },
  ],
  checks: [
    {
      id: "6.3a",
      title: {
        en: "Errors that say that the peer is gone, and those that do not",
        ko: "상대가 사라졌다는 오류와 그렇지 않은 오류를 가립니다",
      },
      codes: ["E6-GONE-COUNT", "E6-GONE-MISSED", "E6-GONE-OURS"],
    },
    {
      id: "6.3b",
      title: {
        en: "A peer that has closed costs an error and not the process",
        ko: "상대가 닫았어도 오류만 나고 프로세스는 살아 있습니다",
      },
      codes: ["E6-SIGPIPE", "E6-SEND-SAYS"],
    },
    {
      id: "6.3c",
      title: {
        en: "A reset is told once, and kills nobody after that",
        ko: "리셋은 한 번 알려지고, 그다음에도 프로세스는 살아 있습니다",
      },
      codes: ["E6-SIGPIPE", "E6-SEND-SAYS"],
    },
    {
      id: "6.3d",
      title: {
        en: "Partial writes: all bytes arrive, each once",
        ko: "일부만 쓰여도 모든 바이트가 한 번씩 도착합니다",
      },
      codes: ["E6-SEND-BYTES", "E6-SEND-REST", "E6-SEND-SAYS", "E6-SEND-SPINS", "E6-SEND-STAYS"],
    },
    {
      id: "6.3e",
      title: { en: "An interrupted send is made again", ko: "중단된 send는 다시 합니다" },
      codes: ["E6-SEND-EINTR", "E6-SEND-BYTES", "E6-SEND-REST", "E6-SEND-SAYS", "E6-SEND-SPINS", "E6-SEND-STAYS"],
    },
    {
      id: "6.3f",
      title: {
        en: "Without room it sleeps until there is some",
        ko: "자리가 없으면 자리가 날 때까지 잡니다",
      },
      codes: [
        "E6-SEND-SPINS",
        "E6-SEND-NO-WAIT",
        "E6-SEND-STAYS",
        "E6-SEND-BLOCKS",
        "E6-SEND-BYTES",
        "E6-SEND-REST",
        "E6-SEND-SAYS",
      ],
    },
    {
      id: "6.3g",
      title: {
        en: "A peer that does not read holds it until the deadline, and no longer",
        ko: "읽지 않는 상대를 마감까지만 기다립니다",
      },
      codes: ["E6-SEND-BLOCKS", "E6-SEND-DEADLINE", "E6-SEND-SPINS", "E6-SEND-SAYS"],
    },
    {
      id: "6.3h",
      title: {
        en: "A reset ends the wait for room with its error",
        ko: "자리를 기다리다 리셋되면 그 오류로 끝납니다",
      },
      codes: ["E6-SEND-SAYS", "E6-SEND-BLOCKS", "E6-SEND-SPINS", "E6-SEND-STAYS", "E6-SIGPIPE"],
    },
    {
      id: "6.3i",
      title: {
        en: "A client that is still sending reads the answer to its end",
        ko: "아직 보내고 있는 클라이언트도 응답을 끝까지 읽습니다",
      },
      codes: [...FAREWELL, ...CLOSED],
    },
    {
      id: "6.3j",
      title: {
        en: "A signal does not end the farewell",
        ko: "시그널이 와도 작별은 끝나지 않습니다",
      },
      codes: [...FAREWELL, ...CLOSED],
    },
    {
      id: "6.3k",
      title: {
        en: "A peer that never ends holds the farewell until the deadline, and no longer",
        ko: "끝내지 않는 상대를 마감까지만 기다립니다",
      },
      codes: ["E6-FAREWELL-BLOCKS", "E6-FAREWELL-DEADLINE", "E6-FAREWELL-SPINS", ...CLOSED],
    },
    {
      id: "6.3l",
      title: {
        en: "A peer that never stops sending is left after MOST_DRAINED bytes",
        ko: "끝없이 보내는 상대는 MOST_DRAINED바이트 뒤에 떠납니다",
      },
      codes: ["E6-FAREWELL-ENDLESS", "E6-FAREWELL-STAYS", ...CLOSED],
    },
    {
      id: "6.3m",
      title: {
        en: "A connection that was reset is closed, once",
        ko: "리셋된 연결도 한 번 닫습니다",
      },
      codes: [...CLOSED, "E6-FAREWELL-STAYS"],
    },
  ],
}
