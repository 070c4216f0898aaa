// Part 4.3 of step 4. What its checks say is in step4-codes/requests.ts.

import type { PartFacts } from "../../manifest.ts"

export const requests: PartFacts = {
  id: "4.3",
  title: { en: "Requests and answers", ko: "요청과 응답" },
  anchor: "part-4-3",
  tasks: [
    { name: "take", file: "server.ts" },
    { name: "request", file: "server.ts" },
    { name: "later", file: "server.ts" },
    { name: "due", file: "deadlines.ts" },
    { name: "settle", file: "client.ts" },
  ],
  hints: [
    {
      en: "Follow one AFTER from the read to the write. Which of the things that it is made of still mean the same when its time has come: the bytes of its frame, the descriptor, the client, its place among the others?",
      ko: "AFTER 하나를 read부터 write까지 따라가 보십시오. 때가 되었을 때도 여전히 같은 것을 뜻하는 것은 무엇입니까? 프레임의 바이트, 디스크립터, 클라이언트, 다른 요청들 사이의 순서 가운데에서 찾아보십시오.",
    },
    {
      en: "take: while room() and not refused, one frame after the other; stalled is false when the frames are used up, true when room() is. later: a message() of its own, client.inFlight, fd and generation. due: compare the generation, count down, append(), heard(), proceed(). settle: done is ended, all sent, nothing in flight.",
      ko: "take는 room()이 참이고 거절되지 않은 동안 프레임을 하나씩 꺼냅니다. 프레임이 떨어지면 stalled는 false, 자리가 떨어지면 true입니다. later는 message()로 따로 만든 답과 client.inFlight, fd와 generation을 챙깁니다. due는 세대를 비교하고, 수를 줄이고, append(), heard(), proceed()를 부릅니다. settle에서 끝난 연결이란 ended이고, 다 보냈고, 진행 중인 요청이 없는 연결입니다.",
    },
    {
      en: "due: for (let first = loop.later[0]; first !== undefined && first.atMs <= nowMs; first = loop.later[0]): loop.later.shift(); client is loop.clients[first.fd]; continue if client?.generation !== first.generation; client.inFlight--; unless client.refused: append(client.output, first.answer) and heard(loop, client); then proceed(loop, client).",
      ko: "due: for (let first = loop.later[0]; first !== undefined && first.atMs <= nowMs; first = loop.later[0]) 안에서 loop.later.shift()를 하고, client = loop.clients[first.fd]를 찾습니다. client?.generation !== first.generation이면 continue합니다. client.inFlight--를 하고, client.refused가 아니면 append(client.output, first.answer)와 heard(loop, client)를 부릅니다. 끝으로 proceed(loop, client)를 부릅니다.",
    },
  ],
  checks: [
    {
      id: "4.3a",
      title: { en: "A request is answered, with its id", ko: "요청에 그 번호로 답합니다" },
      codes: ["E4-ECHO"],
    },
    {
      id: "4.3b",
      title: {
        en: "Several requests in one read are all answered",
        ko: "한 번에 읽힌 여러 요청에 모두 답합니다",
      },
      codes: ["E4-ONE-FRAME", "E4-LOSES-PART"],
    },
    {
      id: "4.3c",
      title: { en: "A request may come in byte by byte", ko: "요청이 한 바이트씩 와도 됩니다" },
      codes: ["E4-LOSES-PART"],
    },
    {
      id: "4.3d",
      title: {
        en: "An unknown type is answered, and the connection goes on",
        ko: "모르는 종류에도 답하고 연결은 이어집니다",
      },
      codes: ["E4-UNKNOWN-TYPE", "E4-UNKNOWN-ENDS"],
    },
    {
      id: "4.3e",
      title: {
        en: "Answers go out when they are ready, in any order",
        ko: "답은 준비되는 대로, 순서에 상관없이 나갑니다",
      },
      codes: ["E4-EARLY", "E4-IN-ORDER", "E4-LATER-LOST", "E4-LATER", "E4-DUE-SOME"],
    },
    {
      id: "4.3f",
      title: { en: "What is kept for later is a copy", ko: "나중을 위해 두는 것은 복사본입니다" },
      codes: ["E4-LOAN"],
    },
    {
      id: "4.3g",
      title: { en: "A late answer does not reach the next client", ko: "늦은 답이 다음 클라이언트에게 가지 않습니다" },
      codes: ["E4-STALE"],
    },
    {
      id: "4.3h",
      title: {
        en: "Who has ended gets every answer, and then the end",
        ko: "보내기를 끝낸 쪽이 답을 모두 받고, 그다음 끝을 받습니다",
      },
      codes: ["E4-NOT-COUNTED", "E4-NOT-WATCHED", "E4-CUT-OFF", "E4-NEVER-ENDS"],
    },
    {
      id: "4.3i",
      title: {
        en: "Requests that had to wait are answered as well",
        ko: "기다려야 했던 요청에도 답합니다",
      },
      codes: ["E4-STALLED-LOST", "E4-STAYS-STALLED", "E4-NEVER-ENDS"],
    },
    {
      id: "4.3j",
      title: {
        en: "Only so many requests of a client are under way",
        ko: "한 클라이언트의 진행 중인 요청 수에는 한도가 있습니다",
      },
      codes: ["E4-NO-LIMIT", "E4-READS-ON", "E4-STALLED-LOST"],
    },
    {
      id: "4.3k",
      title: {
        en: "A client that does not read is owed only so much",
        ko: "읽지 않는 클라이언트에게 밀린 답에는 한도가 있습니다",
      },
      codes: ["E4-OWES", "E4-READS-ON", "E4-ECHO", "E4-STALLED-LOST"],
    },
    {
      id: "4.3l",
      title: { en: "A time that is none is refused, with its id", ko: "시간이 될 수 없는 시간은 그 번호로 거절합니다" },
      codes: ["E4-BAD-BODY", "E4-NEVER-ENDS"],
    },
  ],
}
