// What the failed checks of part 4.3 say, in their order; and greet() of part 4.5.

import type { CodeFacts } from "../../manifest.ts"

/** The scene of 4.3e. */
const TWO_TIMES = {
  en: "On one connection came AFTER 1 with 300 ms, AFTER 2 with 100 ms, and ECHO 3; then the clock went on.",
  ko: "연결 하나로 300 ms짜리 AFTER 1, 100 ms짜리 AFTER 2, 그리고 ECHO 3이 왔고, 그다음 시계가 흘렀습니다.",
}

/** The scene of 4.3h. */
const ENDED = {
  en: "A client sent two AFTERs and an ECHO and ended its direction (FIN). Another one asked for much, did not read, and did the same.",
  ko: "클라이언트가 AFTER 둘과 ECHO 하나를 보내고 자기 방향을 끝냈습니다(FIN). 다른 클라이언트는 많이 부탁하고, 읽지 않은 채, 똑같이 했습니다.",
}

export const requestsCodes: Readonly<Record<string, CodeFacts>> = {
  "E4-ECHO": {
    did: { en: "Two clients sent ECHOs, each in one piece.", ko: "클라이언트 둘이 ECHO를 한 번에 하나씩 보냈습니다." },
    expected: {
      en: "Each is answered by an ANSWER with the id of its request and the same bytes.",
      ko: "요청마다 그 번호와 같은 바이트를 담은 ANSWER가 와야 합니다.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "The answer was made of other parts of the request: its whole frame, its type, or no id of its own.",
      ko: "요청의 다른 부분으로 답을 만든 경우입니다. 프레임 전체를 돌려주거나, 종류를 그대로 쓰거나, 번호를 옮기지 않았습니다.",
    },
    next: {
      en: "In request, call putMessage() with ANSWER, and with the id and the body that parseMessage() gave you.",
      ko: "request에서, ANSWER와 parseMessage()가 준 id와 body로 putMessage()를 부르십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-request",
  },
  "E4-ONE-FRAME": {
    did: {
      en: "A client sent five ECHOs and the beginning of a sixth in one write, and the server took one turn.",
      ko: "클라이언트가 ECHO 다섯 개와 여섯 번째의 앞부분을 write 한 번으로 보냈고, 서버가 한 바퀴 돌았습니다.",
    },
    expected: {
      en: "All five are answered: no event will come for bytes that are read already.",
      ko: "다섯 개 모두에 답해야 합니다. 이미 읽은 바이트에는 다시 이벤트가 오지 않습니다.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "One read was taken for one message. TCP keeps the order of bytes and no boundaries.",
      ko: "read 한 번을 메시지 하나로 여긴 경우입니다. TCP는 바이트의 순서만 지키고 경계는 지키지 않습니다.",
    },
    next: {
      en: "In take, go on with nextFrame() until it says incomplete.",
      ko: "take에서, nextFrame()이 incomplete라고 할 때까지 계속하십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-take",
  },
  "E4-LOSES-PART": {
    did: {
      en: "A client sent ECHOs in pieces: byte by byte, and cut in the middle of a length.",
      ko: "클라이언트가 ECHO를 조각내어 보냈습니다. 한 바이트씩 보내기도 하고, 길이의 중간에서 자르기도 했습니다.",
    },
    expected: {
      en: "What is not whole stays where it is until its rest has come in; then it is answered.",
      ko: "다 오지 않은 것은 나머지가 올 때까지 그대로 남아 있다가, 다 오면 답을 받아야 합니다.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "Half a frame was thrown away, or was taken for a malformed one.",
      ko: "프레임 반쪽을 버렸거나, 잘못된 프레임으로 여긴 경우입니다.",
    },
    next: {
      en: "In take, leave client.input as it is when nextFrame() says incomplete, and return.",
      ko: "take에서, nextFrame()이 incomplete라고 하면 client.input을 그대로 두고 반환하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-take",
  },
  "E4-UNKNOWN-TYPE": {
    did: {
      en: "A client sent a request of a type that does not exist, id 5, and then ECHO 6.",
      ko: "클라이언트가 존재하지 않는 종류의 요청을 번호 5로 보내고, 이어서 ECHO 6을 보냈습니다.",
    },
    expected: {
      en: "FAILED 5 with unknown type, then ANSWER 6: whoever asks waits for an answer with that id.",
      ko: "unknown type이라는 FAILED 5가 오고, 그다음 ANSWER 6이 와야 합니다. 요청한 쪽은 그 번호의 답을 기다립니다.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "A request that nobody knows was passed over, or its FAILED carried another id or another reason.",
      ko: "모르는 요청을 건너뛰었거나, FAILED에 다른 번호나 다른 이유를 적은 경우입니다.",
    },
    next: {
      en: "In request, end the chain of types with putFailed(), the id, and UNKNOWN_TYPE.",
      ko: "request에서, 종류를 가르는 마지막에 id와 UNKNOWN_TYPE으로 putFailed()를 부르십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-request",
  },
  "E4-UNKNOWN-ENDS": {
    did: {
      en: "A client sent a request of a type that does not exist.",
      ko: "클라이언트가 존재하지 않는 종류의 요청을 보냈습니다.",
    },
    expected: {
      en: "It is told so, and the connection goes on: the frame was whole, so it is clear where the next one begins.",
      ko: "그렇다고 알려 주고 연결은 이어져야 합니다. 프레임은 온전했으므로 다음 프레임이 어디서 시작하는지는 분명합니다.",
    },
    saw: { en: "The server ends the connection.", ko: "서버가 연결을 끝냅니다." },
    usually: {
      en: "refuse() was called. It is for bytes whose rest cannot be read; a newer client may well ask for what this server does not know yet.",
      ko: "refuse()를 부른 경우입니다. refuse()는 나머지를 읽을 수 없는 바이트를 위한 것입니다. 새 클라이언트는 이 서버가 아직 모르는 것을 부탁할 수 있습니다.",
    },
    next: {
      en: "In request, use putFailed() instead of refuse() for a type that is unknown.",
      ko: "request에서, 모르는 종류에는 refuse() 대신 putFailed()를 쓰십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-request",
  },
  "E4-EARLY": {
    did: TWO_TIMES,
    expected: {
      en: "Each AFTER is answered when its own time has come, and not before.",
      ko: "AFTER마다 자기 시간이 되었을 때 답이 와야 하고, 그 전에는 오지 않아야 합니다.",
    },
    saw: { en: "Too early. Arrived: {arrived}.", ko: "너무 일렀습니다. 도착한 것: {arrived}." },
    usually: {
      en: "The answer was put into client.output at once, or its time is not loop.clock() plus the milliseconds.",
      ko: "답을 바로 client.output에 넣었거나, 그 시각이 loop.clock()에 밀리초를 더한 값이 아닌 경우입니다.",
    },
    next: {
      en: "In later, hand the answer to putOff(), with atMs as loop.clock() plus the time in front of the body.",
      ko: "later에서, 본문 앞의 시간을 loop.clock()에 더해 atMs로 삼고, 답을 putOff()에 넘기십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-later",
  },
  "E4-IN-ORDER": {
    did: TWO_TIMES,
    expected: {
      en: "ANSWER 3, then 2, then 1: each carries its id, so none has to wait for another.",
      ko: "ANSWER 3, 2, 1의 순서로 와야 합니다. 답마다 번호가 있으니 다른 답을 기다릴 까닭이 없습니다.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "Answers were kept in the order of the requests, and a slow one held up those behind it.",
      ko: "답을 요청 순서대로 두어서, 느린 답 하나가 뒤의 답을 막은 경우입니다.",
    },
    next: {
      en: "In later, give each answer its own time, and leave the order to putOff().",
      ko: "later에서, 답마다 자기 시각을 주고 순서는 putOff()에 맡기십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-due",
  },
  "E4-LATER-LOST": {
    did: TWO_TIMES,
    expected: {
      en: "After 300 ms all three answers are out.",
      ko: "300 ms가 지나면 답 셋이 모두 나가야 합니다.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "An answer that is put into client.output does not go out by itself, and no event comes for a client that waits.",
      ko: "client.output에 넣은 답이 저절로 나가지는 않습니다. 기다리는 클라이언트에게는 이벤트가 오지 않습니다.",
    },
    next: {
      en: "In due, call proceed() after the answer was appended.",
      ko: "due에서, 답을 덧붙인 뒤 proceed()를 부르십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-due",
  },
  "E4-LATER": {
    did: TWO_TIMES,
    expected: {
      en: "The answer to an AFTER is the bytes behind its time, with the id of the request.",
      ko: "AFTER의 답은 시간 뒤에 있는 바이트이고, 요청의 번호를 답니다.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "The four bytes of the time were sent back as well, or the answer was not made by message().",
      ko: "시간의 네 바이트까지 돌려보냈거나, message()로 답을 만들지 않은 경우입니다.",
    },
    next: {
      en: "In later, make the answer of ANSWER, the id and body.subarray(4).",
      ko: "later에서, ANSWER와 id와 body.subarray(4)로 답을 만드십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-later",
  },
  "E4-DUE-SOME": {
    did: {
      en: "A client sent several AFTERs with the same time, and when it had come, the server took one turn.",
      ko: "클라이언트가 시간이 같은 AFTER를 여럿 보냈고, 그 시각이 되자 서버가 한 바퀴 돌았습니다.",
    },
    expected: {
      en: "All that are due are answered in that turn. AFTERs: {count}.",
      ko: "시각이 된 것에는 그 바퀴에서 모두 답해야 합니다. AFTER의 수: {count}.",
    },
    saw: { en: "Answers: {arrived}.", ko: "답의 수: {arrived}." },
    usually: {
      en: "Only the first one was taken, or the list was walked while its front was removed, which passes over every second one.",
      ko: "맨 앞의 하나만 꺼냈거나, 앞을 떼어 내면서 목록을 순회해 하나씩 걸러 지나친 경우입니다.",
    },
    next: {
      en: "In due, take loop.later[0] again and again while its time has come.",
      ko: "due에서, 시각이 된 동안 loop.later[0]을 되풀이해 꺼내십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-due",
  },
  "E4-LOAN": {
    did: {
      en: "A client sent an AFTER and then three ECHOs whose bytes came into the same stream; then the AFTER was due.",
      ko: "클라이언트가 AFTER를 보낸 다음 ECHO 셋을 보냈고, 그 바이트가 같은 스트림에 들어왔습니다. 그다음 AFTER의 때가 되었습니다.",
    },
    expected: {
      en: "The delayed answer has the bytes of its own request.",
      ko: "미뤄 둔 답에는 자기 요청의 바이트가 들어 있어야 합니다.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "A frame is a loan: it lies in client.input, which is used again as soon as request() has returned.",
      ko: "프레임은 빌린 것입니다. client.input 안에 있고, 그 메모리는 request()가 반환하면 곧바로 다시 쓰입니다.",
    },
    next: {
      en: "In later, build the answer in memory of its own; message() copies the body.",
      ko: "later에서, 답을 따로 잡은 메모리에 만드십시오. message()가 본문을 복사해 줍니다.",
    },
    man: ["read(2)"],
    anchor: "rule-later",
  },
  "E4-STALE": {
    did: {
      en: "A client asked for an AFTER and left. The next one connected before its time had come, and sent ECHO 2.",
      ko: "클라이언트가 AFTER를 부탁하고 떠났습니다. 때가 되기 전에 다음 클라이언트가 연결하여 ECHO 2를 보냈습니다.",
    },
    expected: { en: "It gets ANSWER 2 and nothing else.", ko: "ANSWER 2만 받아야 합니다." },
    saw: {
      en: "It got: {arrived}. Same descriptor: {same}.",
      ko: "받은 것: {arrived}. 같은 디스크립터: {same}.",
    },
    usually: {
      en: "A descriptor is a number that is given out again. Who asked is the number and the generation together.",
      ko: "디스크립터는 다시 쓰이는 번호입니다. 누가 물었는지는 번호와 세대를 함께 보아야 압니다.",
    },
    next: {
      en: "In due, go on with the next answer when the client's generation is not that of the answer.",
      ko: "due에서, 클라이언트의 세대가 답의 세대와 다르면 다음 답으로 넘어가십시오.",
    },
    man: ["open(2)"],
    anchor: "rule-due",
  },
  "E4-NOT-COUNTED": {
    did: {
      en: "A client sent two AFTERs and an ECHO, and the server took them.",
      ko: "클라이언트가 AFTER 둘과 ECHO 하나를 보냈고, 서버가 꺼냈습니다.",
    },
    expected: {
      en: "client.inFlight is 2 then: so many requests are taken and not answered.",
      ko: "그러면 client.inFlight는 2여야 합니다. 꺼냈지만 아직 답하지 않은 요청의 수입니다.",
    },
    saw: { en: "It is 0.", ko: "0입니다." },
    usually: {
      en: "An answer that was put off was not counted. Nobody knows then that the client still waits for it.",
      ko: "미뤄 둔 답을 세지 않은 경우입니다. 그러면 클라이언트가 아직 기다린다는 것을 아무도 모릅니다.",
    },
    next: {
      en: "In later, add 1 to client.inFlight.",
      ko: "later에서, client.inFlight에 1을 더하십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-later",
  },
  "E4-NOT-WATCHED": {
    did: ENDED,
    expected: {
      en: "Its end is read once. Every answer arrives, and then the end.",
      ko: "클라이언트의 끝은 한 번만 읽어야 합니다. 답이 모두 도착하고, 그다음에 끝이 와야 합니다.",
    },
    saw: {
      en: "Its end was read again, in all so often: {count}. Arrived: {arrived}.",
      ko: "클라이언트의 끝을 다시 읽었습니다. 횟수: {count}. 도착한 것: {arrived}.",
    },
    usually: {
      en: "epoll was still asked for EPOLLIN. Who ends a second time is taken for broken, and receive() drops it.",
      ko: "epoll에 여전히 EPOLLIN을 부탁하고 있는 경우입니다. 두 번째 끝은 연결이 깨진 것으로 보아 receive()가 정리합니다.",
    },
    next: {
      en: "In settle, call watch() for whoever is not dropped: epoll goes on reporting the end.",
      ko: "settle에서, 끊지 않은 클라이언트에게 watch()를 부르십시오. epoll이 끝을 계속 알리고 있습니다.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-half-close",
  },
  "E4-CUT-OFF": {
    did: ENDED,
    expected: {
      en: "Every answer arrives, and then the end.",
      ko: "답이 모두 도착하고, 그다음에 끝이 와야 합니다.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "The end of one direction was taken for the end of the connection: the client still reads. It is done when nothing is in flight and nothing is owed.",
      ko: "한 방향의 끝을 연결의 끝으로 여긴 경우입니다. 클라이언트는 아직 읽고 있습니다. 진행 중인 것도 밀린 것도 없을 때가 끝입니다.",
    },
    next: {
      en: "In settle, drop a client that has ended only when inFlight is 0 and owed() is 0.",
      ko: "settle에서, ended인 클라이언트는 inFlight가 0이고 owed()가 0일 때만 정리하십시오.",
    },
    man: ["shutdown(2)"],
    anchor: "rule-half-close",
  },
  "E4-NEVER-ENDS": {
    did: {
      en: "A client sent its requests and ended its direction (FIN). All of them were answered.",
      ko: "클라이언트가 요청을 보내고 자기 방향을 끝냈습니다(FIN). 모든 요청에 답이 갔습니다.",
    },
    expected: {
      en: "Nothing is under way and nothing is owed: the connection is closed.",
      ko: "진행 중인 것도 밀린 것도 없으므로 연결을 닫아야 합니다.",
    },
    saw: { en: "The server still holds it.", ko: "서버가 아직 쥐고 있습니다." },
    usually: {
      en: "Nobody looked after the last answer, or inFlight does not come back to 0: counted for a request that gets its answer at once, or never counted down.",
      ko: "마지막 답 뒤에 아무도 확인하지 않았거나, inFlight가 0으로 돌아오지 않은 경우입니다. 바로 답한 요청까지 셌거나, 수를 줄이지 않았습니다.",
    },
    next: {
      en: "In settle, drop a client that has ended and has everything; and see that inFlight is counted once up and once down.",
      ko: "settle에서, ended이고 다 받은 클라이언트를 정리하십시오. inFlight를 한 번 늘리고 한 번 줄이는지도 확인하십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-half-close",
  },
  "E4-STALLED-LOST": {
    did: {
      en: "A client sent more requests at once than may be under way, or than may be owed an answer.",
      ko: "클라이언트가 한 번에 진행될 수 있는 것보다, 또는 답이 밀려도 되는 것보다 많은 요청을 보냈습니다.",
    },
    expected: {
      en: "Those that find no room wait in its input, and each is answered in the end. Requests: {count}.",
      ko: "자리가 없는 요청은 입력에서 기다리다가 결국 모두 답을 받아야 합니다. 요청 수: {count}.",
    },
    saw: { en: "Answers: {arrived}.", ko: "답의 수: {arrived}." },
    usually: {
      en: "No event comes for bytes that were read already, so the client has to be marked. Or an ended client was not asked any more, although its requests were there.",
      ko: "이미 읽은 바이트에는 이벤트가 오지 않으므로 클라이언트에 표시를 해 두어야 합니다. 또는 끝낸 클라이언트의 요청이 남아 있는데도 더 보지 않은 경우입니다.",
    },
    next: {
      en: "In take, set client.stalled when you leave the loop because room() is not there.",
      ko: "take에서, room()이 없어서 반복을 떠날 때는 client.stalled를 켜십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-take",
  },
  "E4-STAYS-STALLED": {
    did: {
      en: "A client sent more requests than there was room for, or a frame that ends its connection.",
      ko: "클라이언트가 자리보다 많은 요청을, 또는 연결을 끝내게 하는 프레임을 보냈습니다.",
    },
    expected: {
      en: "When nothing whole is left in its input, or it is refused, client.stalled is false.",
      ko: "입력에 온전한 요청이 남지 않았거나 거절되었으면 client.stalled는 false여야 합니다.",
    },
    saw: {
      en: "client.stalled stayed true, and the turn of the loop did not end.",
      ko: "client.stalled가 계속 true여서 루프의 한 바퀴가 끝나지 않았습니다.",
    },
    usually: {
      en: "It was set to true and never to false again, or also for a client that was refused in between.",
      ko: "true로 바꾼 뒤 다시 false로 바꾸지 않았거나, 그사이 거절된 클라이언트에게도 true로 바꾼 경우입니다.",
    },
    next: {
      en: "In {task}, set client.stalled to false when a frame is incomplete, and do not set it for a refused client. If client.stalled stays true, proceed() does not end.",
      ko: "{task}에서, 프레임이 다 오지 않았으면 client.stalled를 false로 하고, 거절한 클라이언트에는 켜지 마십시오. client.stalled가 계속 true이면 proceed()가 끝나지 않습니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-take",
  },
  "E4-NO-LIMIT": {
    did: { en: "A client sent 100 AFTERs in one write.", ko: "클라이언트가 AFTER 100개를 write 한 번으로 보냈습니다." },
    expected: {
      en: "At most MOST_IN_FLIGHT of them are under way: each costs memory until it is answered.",
      ko: "진행 중인 것은 MOST_IN_FLIGHT개까지여야 합니다. 답할 때까지 하나하나가 메모리를 차지합니다.",
    },
    saw: { en: "Under way: {count}.", ko: "진행 중인 것: {count}." },
    usually: {
      en: "Frames were taken as long as there were some.",
      ko: "프레임이 있는 동안 계속 꺼낸 경우입니다.",
    },
    next: {
      en: "In take, ask room() before each frame.",
      ko: "take에서, 프레임마다 먼저 room()을 확인하십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-take",
  },
  "E4-READS-ON": {
    did: {
      en: "A client had as many requests under way, or was owed as much, as it may, with more in its input, and went on sending.",
      ko: "클라이언트의 진행 중인 요청이나 밀린 답이 한도에 이르고 입력에도 요청이 남아 있을 때, 요청을 더 보냈습니다.",
    },
    expected: {
      en: "It is not read until there is room again. The kernel's buffers fill up, and the sender slows down.",
      ko: "다시 자리가 날 때까지 읽지 않아야 합니다. 그러면 커널 버퍼가 차고, 보내는 쪽이 느려집니다.",
    },
    saw: { en: "It was read.", ko: "읽었습니다." },
    usually: {
      en: "client.stalled was not set, so epoll was still asked for EPOLLIN. Whoever reads on keeps whatever it is sent.",
      ko: "client.stalled를 켜지 않아 epoll에 여전히 EPOLLIN을 부탁하고 있습니다. 계속 읽으면 보내는 대로 모두 쥐게 됩니다.",
    },
    next: {
      en: "In take, set client.stalled whenever room() ends the loop, also when nothing is owed.",
      ko: "take에서, 밀린 답이 없더라도 room() 때문에 반복이 끝났으면 client.stalled를 켜십시오.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-take",
  },
  "E4-OWES": {
    did: {
      en: "A client sent ECHO after ECHO and did not read the answers.",
      ko: "클라이언트가 답은 읽지 않으면서 ECHO를 계속 보냈습니다.",
    },
    expected: {
      en: "The server stops taking its requests at HIGH_WATER_BYTES.",
      ko: "밀린 답이 HIGH_WATER_BYTES에 이르면 서버는 그 클라이언트의 요청을 더 꺼내지 않아야 합니다.",
    },
    saw: { en: "Owed, in KiB: {kib}, and growing.", ko: "밀린 답(KiB): {kib}. 계속 늘어납니다." },
    usually: {
      en: "Only the requests that are under way were counted. An ECHO is answered at once and is never one of them.",
      ko: "진행 중인 요청만 센 경우입니다. ECHO는 바로 답하므로 거기에 들지 않습니다.",
    },
    next: {
      en: "In take, ask room(), which looks at both limits.",
      ko: "take에서, 두 한도를 모두 보는 room()을 확인하십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-take",
  },
  "E4-BAD-BODY": {
    did: {
      en: "A client sent AFTERs 1 to 4 with no time, half a time, and times above MOST_AFTER_MS; then AFTER 5 with exactly that, and ECHO 6.",
      ko: "클라이언트가 시간이 없거나, 반만 있거나, MOST_AFTER_MS보다 긴 AFTER 1부터 4를 보냈습니다. 그다음 딱 그 시간인 AFTER 5와 ECHO 6을 보냈습니다.",
    },
    expected: {
      en: "FAILED 1 to 4 with bad body, then ANSWER 6, and ANSWER 5 when its time has come.",
      ko: "bad body라는 FAILED 1부터 4, ANSWER 6, 그리고 때가 되면 ANSWER 5가 와야 합니다.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "The body was not compared, or with >= for >; or the answer has another id, or refuse() ended the connection.",
      ko: "본문을 비교하지 않았거나 > 대신 >=로 비교한 경우입니다. 또는 답의 번호가 다르거나, refuse()로 연결을 끝냈습니다.",
    },
    next: {
      en: "In later, answer a body of fewer than 4 bytes, or a time above MOST_AFTER_MS, with putFailed() and BAD_BODY.",
      ko: "later에서, 본문이 4바이트보다 짧거나 시간이 MOST_AFTER_MS를 넘으면 putFailed()와 BAD_BODY로 답하십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-later",
  },
}

export const greetCodes: Readonly<Record<string, CodeFacts>> = {
  "E4-GREET": {
    did: {
      en: "A client sent two GREETs behind an ECHO of three bytes. One of the names is Korean.",
      ko: "클라이언트가 3바이트짜리 ECHO 뒤에 GREET 둘을 보냈습니다. 이름 하나는 한글입니다.",
    },
    expected: {
      en: "The fields are read where they lie, and the answers are in UTF-8: {expected}",
      ko: "필드를 놓인 자리에서 읽어 UTF-8로 답해야 합니다: {expected}.",
    },
    saw: { en: "Arrived: {arrived}", ko: "도착한 것: {arrived}." },
    usually: {
      en: "Another field was read, or the text was turned into bytes by something else than UTF-8.",
      ko: "다른 필드를 읽었거나, 문자열을 UTF-8이 아닌 것으로 바이트로 바꾼 경우입니다.",
    },
    next: {
      en: "In greet, read NAME by readText() and AGE by readNumber(), and make bytes of the greeting by Buffer.from().",
      ko: "greet에서, NAME은 readText()로, AGE는 readNumber()로 읽고, 인사말은 Buffer.from()으로 바이트로 만드십시오.",
    },
    man: ["unicode(7)"],
    anchor: "rule-greet",
  },
  "E4-GREET-BAD": {
    did: {
      en: "A client sent GREETs 4 to 6 whose records are empty, cut, and with a name that lies outside; then ECHO 7.",
      ko: "클라이언트가 레코드가 비었거나, 잘렸거나, 이름이 바깥을 가리키는 GREET 4부터 6을 보내고, ECHO 7을 보냈습니다.",
    },
    expected: {
      en: "FAILED 4 to 6 with bad body, then ANSWER 7.",
      ko: "bad body라는 FAILED 4부터 6이 오고, 그다음 ANSWER 7이 와야 합니다.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "openView() was not asked; or the answer has another id or reason, or refuse() ended the connection: the frame is whole.",
      ko: "openView()의 결과를 보지 않은 경우입니다. 또는 답의 번호나 이유가 다르거나, 프레임이 온전한데도 refuse()로 연결을 끝냈습니다.",
    },
    next: {
      en: "In greet, call putFailed() with the id and BAD_BODY when openView() says malformed.",
      ko: "greet에서, openView()가 malformed라고 하면 id와 BAD_BODY로 putFailed()를 부르십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-greet",
  },
}
