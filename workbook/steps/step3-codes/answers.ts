// What the failed checks of part 3.4 say, in their order.

import type { CodeFacts } from "../../manifest.ts"

export const answerCodes: Readonly<Record<string, CodeFacts>> = {
  "E3-ORDER": {
    did: {
      en: "A client sent job 1, job 2, hello, job 3 on one connection; the jobs ended in the order 3, 2, 1.",
      ko: "클라이언트가 연결 하나로 job 1, job 2, hello, job 3을 보냈고, 작업은 3, 2, 1의 순서로 끝났습니다.",
    },
    expected: {
      en: "The answers come in the order of the requests: whoever asks has nothing else to tell them apart.",
      ko: "답은 요청한 순서대로 와야 합니다. 요청한 쪽에는 그것 말고 답을 구별할 방법이 없습니다.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "Each answer was sent as soon as it was there.",
      ko: "답을 생기는 대로 보낸 경우입니다.",
    },
    next: {
      en: "In deliver, keep the answer in conn.early and send only the one with the number conn.answered.",
      ko: "deliver에서, 답을 conn.early에 두고 번호가 conn.answered인 것만 보내십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-order",
  },
  "E3-EARLY-LOST": {
    did: {
      en: "A client sent job 1, job 2, hello, job 3 on one connection; the jobs ended in the order 3, 2, 1.",
      ko: "클라이언트가 연결 하나로 job 1, job 2, hello, job 3을 보냈고, 작업은 3, 2, 1의 순서로 끝났습니다.",
    },
    expected: {
      en: "Once job 1 has ended, all four answers go out.",
      ko: "job 1이 끝나면 답 넷이 모두 나가야 합니다.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "One answer was sent and those that had waited for it were not, or one that came before its turn was thrown away.",
      ko: "답 하나를 보낸 뒤 그것을 기다리던 답을 보내지 않았거나, 차례보다 일찍 온 답을 버린 경우입니다.",
    },
    next: {
      en: "In deliver, go on from conn.answered as long as conn.early has the next one.",
      ko: "deliver에서, conn.early에 다음 것이 있는 동안 conn.answered부터 계속 보내십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-order",
  },
  "E3-LIGHT-FIRST": {
    did: {
      en: "A client sent job 1, job 2, hello, job 3 on one connection; the jobs ended in the order 3, 2, 1.",
      ko: "클라이언트가 연결 하나로 job 1, job 2, hello, job 3을 보냈고, 작업은 3, 2, 1의 순서로 끝났습니다.",
    },
    expected: {
      en: "The answer to hello is there at once and waits for those before it, like any other.",
      ko: "hello의 답은 바로 나오지만, 다른 답과 마찬가지로 앞의 답을 기다려야 합니다.",
    },
    saw: { en: "It went first. Arrived: {arrived}.", ko: "그것이 먼저 나갔습니다. 도착한 것: {arrived}." },
    usually: {
      en: "The answers of jobs keep their order, the light one does not: request sends it by itself, past deliver().",
      ko: "작업의 답은 순서를 지키는데 가벼운 답만 지키지 않았습니다. request가 deliver()를 거치지 않고 직접 보낸 경우입니다.",
    },
    next: {
      en: "In deliver, the order is right already; in request, hand it the light answer with its number instead of calling send().",
      ko: "deliver에서, 순서는 이미 맞습니다. request에서 send()를 부르는 대신, 가벼운 답을 번호와 함께 deliver()에 넘기십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-order",
  },
  "E3-KEEPS-EARLY": {
    did: {
      en: "A client sent job 1, job 2, hello, job 3 on one connection. All four answers went out in order.",
      ko: "클라이언트가 연결 하나로 job 1, job 2, hello, job 3을 보냈고, 네 답이 순서대로 나갔습니다.",
    },
    expected: {
      en: "conn.early is empty: nothing waits for its turn any more.",
      ko: "차례를 기다리는 답이 없으므로 conn.early는 비어 있어야 합니다.",
    },
    saw: { en: "Answers still in it: {early}.", ko: "아직 들어 있는 답의 수: {early}." },
    usually: {
      en: "Answers that were sent stay in the map. A connection that lives for days keeps every answer that it ever got.",
      ko: "보낸 답이 맵에 남는 경우입니다. 며칠 동안 이어지는 연결이라면 받은 답을 모두 붙들고 있게 됩니다.",
    },
    next: {
      en: "In deliver, call conn.early.delete(conn.answered) before you count it.",
      ko: "deliver에서, 세기 전에 conn.early.delete(conn.answered)를 부르십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-order",
  },
  "E3-STALE": {
    did: {
      en: "A client asked for jobs and left. The next client got descriptor {fd}; then one of the jobs ended.",
      ko: "클라이언트가 작업을 부탁하고 떠났습니다. 다음 클라이언트가 디스크립터 {fd}번을 받았고, 그다음 작업 하나가 끝났습니다.",
    },
    expected: { en: "The answer finds nobody.", ko: "답은 받을 사람이 없으므로 버려져야 합니다." },
    saw: {
      en: "It was sent to the next client, whose descriptor is {same}.",
      ko: "다음 클라이언트에게 보냈습니다. 그 디스크립터는 {same}.",
    },
    usually: {
      en: "A descriptor is a number that is given out again. Who asked is the number and the generation together.",
      ko: "디스크립터는 다시 쓰이는 번호입니다. 누가 물었는지는 번호와 세대를 함께 보아야 압니다.",
    },
    next: {
      en: "In deliver, compare conn.generation with the ticket's before you do anything.",
      ko: "deliver에서, 무엇보다 먼저 conn.generation을 표(ticket)의 세대와 비교하십시오.",
    },
    man: ["open(2)"],
    anchor: "rule-generation",
  },
  "E3-CUT-OFF": {
    did: {
      en: "A client asked for two jobs and ended its direction (FIN); then they ended, one after the other. Another one, which does not read at first, asked for a lot and did the same.",
      ko: "클라이언트가 작업 둘을 부탁하고 자기 방향을 끝냈으며(FIN), 그다음 작업이 하나씩 끝났습니다. 처음에 읽지 않는 다른 클라이언트도 많은 것을 부탁하고 똑같이 했습니다.",
    },
    expected: {
      en: "Every answer arrives, and then the end.",
      ko: "답이 모두 도착하고, 그다음에 끝이 와야 합니다.",
    },
    saw: { en: "Arrived before the end: {arrived}.", ko: "끝나기 전에 도착한 것: {arrived}." },
    usually: {
      en: "The connection counts as done too early: settle() was called between the count and the send, or the connection dropped although jobs of it are out or bytes of it lie in conn.unsent.",
      ko: "연결이 너무 일찍 끝난 것으로 여겨졌습니다. 세는 것과 보내는 것 사이에 settle()을 불렀거나, 작업이 나가 있거나 conn.unsent에 바이트가 남아 있는데 연결을 정리한 경우입니다.",
    },
    next: {
      en: "In deliver, call settle() after the last send(), and leave it to settle() to end the connection.",
      ko: "deliver에서, 마지막 send() 뒤에 settle()을 부르고, 연결을 끝내는 일은 settle()에 맡기십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-order",
  },
  "E3-NEVER-ENDS": {
    did: {
      en: "A client asked for jobs and ended its direction (FIN). The jobs ended, and the answers arrived.",
      ko: "클라이언트가 작업을 부탁하고 자기 방향을 끝냈습니다(FIN). 작업이 끝나고 답이 도착했습니다.",
    },
    expected: {
      en: "Nothing is owed any more: the connection is closed.",
      ko: "더 줄 것이 없으므로 연결을 닫아야 합니다.",
    },
    saw: { en: "It stays open.", ko: "계속 열려 있습니다." },
    usually: {
      en: "The end came long ago, and no event will come for this connection any more. Who sends the last answer has to look.",
      ko: "끝은 오래전에 왔고, 이 연결에는 더 이상 이벤트가 오지 않습니다. 마지막 답을 보내는 쪽이 확인해야 합니다.",
    },
    next: {
      en: "In deliver, call settle() at the end.",
      ko: "deliver에서, 끝에 settle()을 부르십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-order",
  },
  "E3-SENDS-ON": {
    did: {
      en: "Two answers were ready to go out on one connection, and the first write failed.",
      ko: "한 연결에 나갈 답이 둘 있었고, 첫 번째 write가 실패했습니다.",
    },
    expected: {
      en: "The connection is over, and nobody touches its descriptor again.",
      ko: "연결은 끝났고, 그 디스크립터를 다시 건드리지 않아야 합니다.",
    },
    saw: { en: "A call on the closed descriptor: {call}.", ko: "닫힌 디스크립터에 대한 호출: {call}." },
    usually: {
      en: "send() drops a connection that breaks. The loop around it went on with the next answer.",
      ko: "send()는 끊어진 연결을 정리합니다. 그런데도 반복문이 다음 답을 계속 보냈습니다.",
    },
    next: {
      en: "In deliver, return when reactor.connections[fd] is no longer this connection after send().",
      ko: "deliver에서, send() 뒤에 reactor.connections[fd]가 더 이상 이 연결이 아니면 반환하십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-generation",
  },
}
