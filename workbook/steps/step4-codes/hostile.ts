// What the failed checks of part 4.6 say, in their order. {task} is the function in which something is missing; it may be
// one of part 4.3.

import type { CodeFacts } from "../../manifest.ts"

/** Frames that end a connection, and what is around them. */
const REFUSED = {
  en: "A client sent a frame that ends its connection (too long, too short, or of another version), with more bytes behind it; or it was silent for too long.",
  ko: "클라이언트가 연결을 끝내게 하는 프레임(너무 길거나, 너무 짧거나, 버전이 다른 것)을 보내고 그 뒤에 바이트를 더 보냈습니다. 또는 너무 오래 말이 없었습니다.",
}

/** The scene of 4.6c. */
const LINGERING = {
  en: "A client was refused and did not close; it even sent more. LINGER_MS went by on the clock.",
  ko: "거절된 클라이언트가 닫지 않고 오히려 더 보냈습니다. 시계로 LINGER_MS가 흘렀습니다.",
}

/** The scene of 4.6d. */
const SILENT = {
  en: "Three clients connected at 0, 10 and 20 s of the clock. At 20 s the first one sent a whole request, of a type that nobody knows.",
  ko: "클라이언트 셋이 시계로 0초, 10초, 20초에 연결했습니다. 첫 번째는 20초에 온전한 요청을 보냈는데, 아무도 모르는 종류입니다.",
}

/** The scene of 4.6f. */
const WAITING = {
  en: "One client sent an AFTER of 60 s and another one of 29 s, and waited. A third one sent nothing.",
  ko: "한 클라이언트는 60초짜리, 다른 클라이언트는 29초짜리 AFTER를 보내고 기다렸습니다. 셋째는 아무것도 보내지 않았습니다.",
}

export const hostileCodes: Readonly<Record<string, CodeFacts>> = {
  "E4-NOT-TOLD": {
    did: REFUSED,
    expected: {
      en: "It gets what was answered before, and a FAILED with the reason, before its connection ends.",
      ko: "그때까지의 답과 이유를 적은 FAILED를 받은 다음에 연결이 끝나야 합니다.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "The connection or our direction was ended before its output was written.",
      ko: "출력을 다 쓰기 전에 연결이나 우리 방향을 끝낸 경우입니다.",
    },
    next: {
      en: "In {task}, leave closing to settle() and to its time; what is owed is still sent.",
      ko: "{task}에서, 닫는 일은 settle()과 시간에 맡기십시오. 밀린 것은 그래도 보내야 합니다.",
    },
    man: ["close(2)"],
    anchor: "rule-leave",
  },
  "E4-OUTPUT-GONE": {
    did: REFUSED,
    expected: {
      en: "It gets what was answered before, and a FAILED with the reason, before its connection ends.",
      ko: "그때까지의 답과 이유를 적은 FAILED를 받은 다음에 연결이 끝나야 합니다.",
    },
    saw: {
      en: "It is refused and owed nothing. Arrived: {arrived}.",
      ko: "거절되었고 밀린 것도 없습니다. 도착한 것: {arrived}.",
    },
    usually: {
      en: "The output was thrown away as well as the input. It holds the reason, and what was answered before.",
      ko: "입력과 함께 출력까지 버린 경우입니다. 출력에는 이유와 그때까지의 답이 들어 있습니다.",
    },
    next: {
      en: "In leave, throw away what is in client.input, and leave client.output as it is.",
      ko: "leave에서, client.input에 든 것만 버리고 client.output은 그대로 두십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-leave",
  },
  "E4-NOT-SENT": {
    did: {
      en: "A client was silent for IDLE_MS by the clock.",
      ko: "클라이언트가 시계로 IDLE_MS 동안 말이 없었습니다.",
    },
    expected: {
      en: "The FAILED that says so is written in the same turn, and then our direction ends.",
      ko: "그렇다고 알리는 FAILED를 같은 바퀴에서 쓰고, 그다음 우리 방향을 끝내야 합니다.",
    },
    saw: {
      en: "The FAILED lies in its output, and nobody has written it. Bytes: {owed}.",
      ko: "FAILED가 출력에 있을 뿐 아무도 쓰지 않았습니다. 바이트 수: {owed}.",
    },
    usually: {
      en: "tooQuiet() only puts the FAILED into the output. No event comes for a client that says nothing.",
      ko: "tooQuiet()은 FAILED를 출력에 넣기만 합니다. 말이 없는 클라이언트에게는 이벤트가 오지 않습니다.",
    },
    next: {
      en: "In expire, call proceed() after tooQuiet().",
      ko: "expire에서, tooQuiet() 다음에 proceed()를 부르십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-silence",
  },
  "E4-RST": {
    did: REFUSED,
    expected: {
      en: "The server ends its own direction (FIN) and reads on until the client closes.",
      ko: "서버는 자기 방향만 끝내고(FIN), 클라이언트가 닫을 때까지 계속 읽어야 합니다.",
    },
    saw: {
      en: "It closed the socket while bytes were coming in. The client's end: {end}.",
      ko: "바이트가 들어오는 동안 소켓을 닫았습니다. 클라이언트가 본 끝: {end}.",
    },
    usually: {
      en: "close() with unread bytes sends a RST, and a RST may throw away what the client has not read yet: the reason.",
      ko: "읽지 않은 바이트가 있는데 close()하면 RST가 나갑니다. RST는 클라이언트가 아직 읽지 않은 것, 곧 이유를 없앨 수 있습니다.",
    },
    next: {
      en: "In {task}, shutdown() SHUT_WR for a refused client whose output is sent, and drop it when it has ended.",
      ko: "{task}에서, 다 보낸 거절된 클라이언트에는 shutdown()으로 SHUT_WR만 하고, 상대가 끝냈을 때 정리하십시오.",
    },
    man: ["shutdown(2)"],
    anchor: "rule-leave",
  },
  "E4-STAYS-OPEN": {
    did: REFUSED,
    expected: {
      en: "Behind the FAILED the client sees the end of the stream.",
      ko: "FAILED 다음에 클라이언트는 스트림의 끝을 보아야 합니다.",
    },
    saw: { en: "The FAILED arrived and no end.", ko: "FAILED는 왔지만 끝이 오지 않습니다." },
    usually: {
      en: "Nobody ended our direction. A client that reads to the end waits until its time is over.",
      ko: "우리 방향을 아무도 끝내지 않은 경우입니다. 끝까지 읽는 클라이언트는 시간이 다 될 때까지 기다립니다.",
    },
    next: {
      en: "In {task}, call shutdown() with SHUT_WR when the client is refused and nothing is owed.",
      ko: "{task}에서, 거절된 클라이언트에게 밀린 것이 없으면 SHUT_WR로 shutdown()을 부르십시오.",
    },
    man: ["shutdown(2)"],
    anchor: "rule-leave",
  },
  "E4-ANSWERS-ON": {
    did: REFUSED,
    expected: {
      en: "The FAILED is the last thing that goes to it: nobody knows what the bytes behind it mean, and what was under way is dropped.",
      ko: "그 클라이언트에 가는 것은 FAILED가 마지막이어야 합니다. 그 뒤의 바이트가 무슨 뜻인지 아무도 모르고, 진행 중이던 것도 버립니다.",
    },
    saw: {
      en: "More was written to it. Arrived: {arrived}.",
      ko: "더 썼습니다. 도착한 것: {arrived}.",
    },
    usually: {
      en: "The client was not marked as refused, its input was kept, or an AFTER of it was answered later.",
      ko: "클라이언트를 refused로 표시하지 않았거나, 입력을 남겨 두었거나, 그 클라이언트의 AFTER에 나중에 답한 경우입니다.",
    },
    next: {
      en: "In {task}, see that nothing is added to the output of a refused client.",
      ko: "{task}에서, 거절된 클라이언트의 출력에는 아무것도 더하지 마십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-leave",
  },
  "E4-LEFT-STALLED": {
    did: {
      en: "A client that was stalled was refused: there was no room for its requests, and then a bad frame came or its time was over.",
      ko: "요청의 자리가 없어 멈춰 있던(stalled) 클라이언트가 거절되었습니다. 잘못된 프레임이 나왔거나 시간이 다 되었습니다.",
    },
    expected: {
      en: "It is told and ended, and the server goes on with the others.",
      ko: "알리고 끝낸 다음, 서버는 다른 클라이언트의 일을 계속해야 합니다.",
    },
    saw: {
      en: "The turn of the loop did not end: one client stops the server for everybody.",
      ko: "루프의 한 바퀴가 끝나지 않았습니다. 클라이언트 하나가 서버 전체를 멈춥니다.",
    },
    usually: {
      en: "client.stalled was true when the client was refused, and stayed so.",
      ko: "거절될 때 client.stalled가 true였고, 그대로 남은 경우입니다.",
    },
    next: {
      en: "In leave, set client.stalled to false: proceed() goes on as long as it is true.",
      ko: "leave에서, client.stalled를 false로 하십시오. true인 동안 proceed()가 되풀이됩니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-leave",
  },
  "E4-OTHERS": {
    did: {
      en: "A good client had an AFTER under way and sent ECHOs, while others beside it were refused.",
      ko: "정상 클라이언트가 AFTER를 기다리며 ECHO를 보내는 동안, 옆의 클라이언트들이 거절되었습니다.",
    },
    expected: {
      en: "A bad peer ends one connection, its own. The good client gets every answer.",
      ko: "나쁜 상대는 자기 연결 하나만 끝냅니다. 정상 클라이언트는 답을 모두 받아야 합니다.",
    },
    saw: { en: "The good client got: {arrived}.", ko: "정상 클라이언트가 받은 것: {arrived}." },
    usually: {
      en: "Something that belongs to all clients was cleared: loop.later holds the answers of everybody.",
      ko: "모두의 것을 비운 경우입니다. loop.later에는 모든 클라이언트의 답이 들어 있습니다.",
    },
    next: {
      en: "In leave, touch this client only; due() finds out by itself that it is refused.",
      ko: "leave에서, 이 클라이언트만 건드리십시오. 거절되었다는 것은 due()가 스스로 알아냅니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-leave",
  },
  "E4-TOO-SHORT": {
    did: {
      en: "A client sent a frame of 0 bytes, and another one a frame of 5: too short for version, type and id.",
      ko: "한 클라이언트는 0바이트 프레임을, 다른 클라이언트는 5바이트 프레임을 보냈습니다. 버전, 종류, 번호를 담기에는 짧습니다.",
    },
    expected: {
      en: "FAILED 0 with frame too short, and then the end.",
      ko: "frame too short라는 FAILED 0이 오고, 그다음 끝이 와야 합니다.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "The frame was passed over, or answered without an end. A peer that builds its frames wrong does so again.",
      ko: "프레임을 건너뛰었거나, 답만 하고 끝내지 않은 경우입니다. 프레임을 잘못 만드는 상대는 또 그렇게 합니다.",
    },
    next: {
      en: "In {task}, refuse() with id 0 and TOO_SHORT when parseMessage() returns nothing.",
      ko: "{task}에서, parseMessage()가 아무것도 돌려주지 않으면 번호 0과 TOO_SHORT로 refuse()를 부르십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-leave",
  },
  "E4-VERSION": {
    did: {
      en: "A client sent a request, id 5, whose version is 2.",
      ko: "클라이언트가 버전이 2인 요청을 번호 5로 보냈습니다.",
    },
    expected: {
      en: "FAILED 5 with unknown version, and then the end: what type, id and body mean there, version 1 cannot know.",
      ko: "unknown version이라는 FAILED 5가 오고, 그다음 끝이 와야 합니다. 거기서 종류, 번호, 본문이 무슨 뜻인지 버전 1은 알 수 없습니다.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "The version was not looked at, or the FAILED has no id.",
      ko: "버전을 보지 않았거나, FAILED에 번호가 없는 경우입니다.",
    },
    next: {
      en: "In {task}, compare version with VERSION before you look at the type, and refuse() with the id and BAD_VERSION.",
      ko: "{task}에서, 종류를 보기 전에 version을 VERSION과 비교하고, 번호와 BAD_VERSION으로 refuse()를 부르십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-leave",
  },
  "E4-NO-LINGER": {
    did: {
      en: "A client was refused; one second later another one had been silent for IDLE_MS.",
      ko: "클라이언트 하나가 거절되었고, 1초 뒤에 다른 클라이언트의 침묵이 IDLE_MS에 이르렀습니다.",
    },
    expected: {
      en: "The refused one has LINGER_MS to read the reason and to close.",
      ko: "거절된 쪽에는 이유를 읽고 닫을 시간이 LINGER_MS만큼 있어야 합니다.",
    },
    saw: { en: "It was dropped at once.", ko: "곧바로 정리되었습니다." },
    usually: {
      en: "Everybody in loop.leaving was dropped without a look at the time.",
      ko: "시간을 보지 않고 loop.leaving의 모두를 정리한 경우입니다.",
    },
    next: {
      en: "In expire, stop at the first of loop.leaving whose heardMs + LINGER_MS is still to come.",
      ko: "expire에서, heardMs + LINGER_MS가 아직 오지 않은 loop.leaving의 첫 클라이언트에서 멈추십시오.",
    },
    man: ["shutdown(2)"],
    anchor: "rule-leave",
  },
  "E4-LINGERS": {
    did: LINGERING,
    expected: {
      en: "It is dropped, as is one that has closed: it has had its time.",
      ko: "정리되어야 합니다. 닫은 클라이언트도 마찬가지입니다. 시간은 충분히 주었습니다.",
    },
    saw: { en: "The server still holds it.", ko: "서버가 아직 쥐고 있습니다." },
    usually: {
      en: "Its time did not begin, or nobody looks at loop.leaving. heard() moves a refused client there, and leave() has to call it.",
      ko: "시간이 시작되지 않았거나 loop.leaving을 보지 않은 경우입니다. 거절된 클라이언트를 거기로 옮기는 것은 heard()이고, leave()가 불러야 합니다.",
    },
    next: {
      en: "In leave, call heard() once refused is set; in expire, drop who is over time in loop.leaving.",
      ko: "leave에서, refused를 켠 다음 heard()를 부르십시오. expire에서는 loop.leaving에서 시간이 지난 쪽을 정리하십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-leave",
  },
  "E4-REFUSED-HEARD": {
    did: {
      en: "A client with three AFTERs under way was refused, and they came due one after the other while it stayed.",
      ko: "AFTER 셋이 진행 중인 클라이언트가 거절되었고, 아직 머무는 동안 그 시각이 차례로 되었습니다.",
    },
    expected: {
      en: "It is dropped LINGER_MS after it was refused, whatever was under way for it.",
      ko: "무엇이 진행 중이었든, 거절된 지 LINGER_MS가 지나면 정리되어야 합니다.",
    },
    saw: { en: "The server still holds it.", ko: "서버가 아직 쥐고 있습니다." },
    usually: {
      en: "heard() was called for it, and its LINGER_MS began again with each AFTER: 64 of them keep it for a minute.",
      ko: "그 클라이언트에 heard()를 불러 AFTER마다 LINGER_MS가 새로 시작된 경우입니다. 64개면 1분 동안 머뭅니다.",
    },
    next: {
      en: "In {task}, call heard() only for a client that is not refused.",
      ko: "{task}에서, 거절되지 않은 클라이언트에만 heard()를 부르십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-due",
  },
  "E4-REFUSED-WAITS": {
    did: {
      en: "A client with an AFTER of 60 s under way was refused, got the reason, and ended its direction too (FIN).",
      ko: "60초짜리 AFTER가 진행 중인 클라이언트가 거절되어 이유를 받고, 자기 방향도 FIN으로 끝냈습니다.",
    },
    expected: {
      en: "It is dropped at once: both directions have ended, and it gets no answer any more.",
      ko: "곧바로 정리되어야 합니다. 두 방향이 모두 끝났고, 더 받을 답도 없습니다.",
    },
    saw: { en: "The server still holds it.", ko: "서버가 아직 쥐고 있습니다." },
    usually: {
      en: "It was treated as any client that has ended, which waits for what is in flight.",
      ko: "진행 중인 것을 기다리는 여느 끝난 클라이언트처럼 다룬 경우입니다.",
    },
    next: {
      en: "In {task}, look at inFlight only when the client is not refused.",
      ko: "{task}에서, 거절되지 않은 클라이언트일 때만 inFlight를 보십시오.",
    },
    man: ["shutdown(2)"],
    anchor: "rule-half-close",
  },
  "E4-SILENT": {
    did: {
      en: "Several clients were silent for IDLE_MS and longer by the clock, some of them beside others that wait for an answer or were refused.",
      ko: "클라이언트 몇이 시계로 IDLE_MS 이상 말이 없었습니다. 옆에 답을 기다리는 쪽이나 거절된 쪽이 있을 때도 있었습니다.",
    },
    expected: {
      en: "Who has been silent for IDLE_MS is refused, one after the other.",
      ko: "침묵이 IDLE_MS에 이른 클라이언트는 차례로 거절되어야 합니다.",
    },
    saw: { en: "Somebody stays who is over time.", ko: "시간이 지난 클라이언트가 남아 있습니다." },
    usually: {
      en: "Nobody looked at loop.speaking, the walk ended at a client that waits, or heardMs is moved on by something that the client did not send.",
      ko: "loop.speaking을 보지 않았거나, 답을 기다리는 클라이언트에서 멈췄거나, 클라이언트가 보내지 않은 것 때문에 heardMs가 늦춰진 경우입니다.",
    },
    next: {
      en: "In expire, call tooQuiet() and proceed() for each client of loop.speaking that is over time.",
      ko: "expire에서, loop.speaking에서 시간이 지난 클라이언트마다 tooQuiet()와 proceed()를 부르십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-silence",
  },
  "E4-NOT-HEARD": {
    did: SILENT,
    expected: {
      en: "At 40 s the first one has been silent for 20 s only.",
      ko: "40초가 되어도 첫 번째 클라이언트의 침묵은 20초뿐입니다.",
    },
    saw: { en: "It was ended.", ko: "끝냈습니다." },
    usually: {
      en: "Its request did not count: its time still runs from when it connected.",
      ko: "요청을 센 적이 없는 경우입니다. 시간이 아직도 연결한 때부터 흐릅니다.",
    },
    next: {
      en: "In {task}, call heard() for each request that is whole and of our version.",
      ko: "{task}에서, 온전하고 우리 버전인 요청마다 heard()를 부르십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-silence",
  },
  "E4-TOO-EARLY": {
    did: SILENT,
    expected: {
      en: "At 40 s only the second one is ended: the others have been silent for 20 s.",
      ko: "40초에는 두 번째만 끝나야 합니다. 나머지의 침묵은 20초입니다.",
    },
    saw: { en: "Somebody was ended after {seconds} s.", ko: "침묵 {seconds}초 만에 끝난 클라이언트가 있습니다." },
    usually: {
      en: "When the first one was over time, everybody was ended. loop.speaking is in order of heardMs, so the walk can stop early.",
      ko: "첫 클라이언트의 시간이 지나자 모두를 끝낸 경우입니다. loop.speaking은 heardMs 순서이므로 도중에 멈출 수 있습니다.",
    },
    next: {
      en: "In expire, stop at the first client whose heardMs + IDLE_MS is still to come.",
      ko: "expire에서, heardMs + IDLE_MS가 아직 오지 않은 첫 클라이언트에서 멈추십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-silence",
  },
  "E4-SLOWLORIS": {
    did: {
      en: "A client sent one byte of a request in each second of the clock, for longer than IDLE_MS.",
      ko: "클라이언트가 시계로 1초마다 요청의 한 바이트씩, IDLE_MS보다 오래 보냈습니다.",
    },
    expected: {
      en: "It is refused after IDLE_MS: only a whole request counts.",
      ko: "IDLE_MS가 지나면 거절되어야 합니다. 온전한 요청만 셉니다.",
    },
    saw: { en: "It is still served, after {bytes} bytes.", ko: "{bytes}바이트를 보낸 지금도 연결이 이어집니다." },
    usually: {
      en: "Each byte counted as a sign of life. So a few thousand clients can hold a server for ever, for a byte now and then.",
      ko: "바이트마다 살아 있다는 표시로 센 경우입니다. 그러면 클라이언트 몇천 개가 이따금 한 바이트로 서버를 영원히 붙잡아 둘 수 있습니다.",
    },
    next: {
      en: "In {task}, do not call heard() for bytes that make no whole request.",
      ko: "{task}에서, 온전한 요청이 되지 않은 바이트에는 heard()를 부르지 마십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-silence",
  },
  "E4-KILLS-WAITING": {
    did: WAITING,
    expected: {
      en: "Nobody is ended whose answer is under way: it waits for us.",
      ko: "답이 진행 중인 쪽은 끝내지 않아야 합니다. 그쪽이 우리를 기다리고 있습니다.",
    },
    saw: { en: "The one that asked for 60 s was ended.", ko: "60초를 부탁한 쪽을 끝냈습니다." },
    usually: {
      en: "Silence was measured without a look at client.inFlight.",
      ko: "client.inFlight를 보지 않고 침묵을 잰 경우입니다.",
    },
    next: {
      en: "In expire, call heard() instead of tooQuiet() for a client with something in flight.",
      ko: "expire에서, 진행 중인 것이 있는 클라이언트에는 tooQuiet() 대신 heard()를 부르십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-silence",
  },
  "E4-COUNTS-WAITING": {
    did: WAITING,
    expected: {
      en: "Its time begins anew with the answer: before that it could not know whether to ask again.",
      ko: "답이 나가면 시간이 새로 시작되어야 합니다. 그 전에는 다시 물어야 할지 알 수 없었습니다.",
    },
    saw: { en: "It was ended right after its answer.", ko: "답을 받자마자 끝났습니다." },
    usually: {
      en: "The time that it waited for us was counted as its silence.",
      ko: "우리를 기다린 시간을 그쪽의 침묵으로 센 경우입니다.",
    },
    next: {
      en: "In {task}, call heard() when the answer is put into the client's output.",
      ko: "{task}에서, 답을 클라이언트의 출력에 넣을 때 heard()를 부르십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-silence",
  },
  "E4-STAYS-DUE": {
    did: WAITING,
    expected: {
      en: "Nothing is due for seconds, so epoll_wait sleeps.",
      ko: "몇 초 동안 할 일이 없으므로 epoll_wait가 잠들어야 합니다.",
    },
    saw: { en: "epoll_wait was called with a timeout of 0.", ko: "epoll_wait를 시간 제한 0으로 불렀습니다." },
    usually: {
      en: "A client that waits was passed over with its old heardMs. silentAtMs() stays in the past then, and the loop turns until the answer is due.",
      ko: "기다리는 클라이언트를 heardMs를 그대로 둔 채 건너뛴 경우입니다. 그러면 silentAtMs()가 계속 과거를 가리켜, 답할 때까지 루프가 쉬지 않고 돕니다.",
    },
    next: {
      en: "In expire, call heard() for a client with something in flight: while it stands in front with its old time, epoll_wait never sleeps.",
      ko: "expire에서, 진행 중인 것이 있는 클라이언트에게 heard()를 부르십시오. 옛 시각 그대로 맨 앞에 있으면 epoll_wait가 잠들지 못합니다.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-silence",
  },
  "E4-SLOW-READER": {
    did: {
      en: "A client asked for 60,000 bytes, read none of them, and was silent for IDLE_MS and then for LINGER_MS.",
      ko: "클라이언트가 60,000바이트를 부탁하고 하나도 읽지 않은 채, IDLE_MS와 LINGER_MS 동안 말이 없었습니다.",
    },
    expected: {
      en: "It is dropped, with whatever it is owed: nobody is obliged to keep it.",
      ko: "밀린 것이 얼마든 정리되어야 합니다. 계속 쥐고 있을 의무는 없습니다.",
    },
    saw: { en: "The server still holds it.", ko: "서버가 아직 쥐고 있습니다." },
    usually: {
      en: "Who is owed something was left alone. A client that never reads is owed it for ever.",
      ko: "밀린 것이 있는 클라이언트를 건너뛴 경우입니다. 끝내 읽지 않는 클라이언트에게는 영원히 밀려 있습니다.",
    },
    next: {
      en: "In expire, look at the time alone, in loop.speaking as in loop.leaving.",
      ko: "expire에서, loop.speaking이든 loop.leaving이든 시간만 보십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-silence",
  },
  "E4-FUZZ": {
    did: {
      en: "Conversations were made up from numbers, always the same ones, with a good client beside each. This one goes wrong: {steps}",
      ko: "숫자에서 대화를 지어냈습니다. 언제나 같은 대화이고, 옆에는 정상 클라이언트가 있습니다. 잘못되는 대화: {steps}.",
    },
    expected: {
      en: "The good client is answered, the hostile one is gone in the end, and the memory for it stays within its bound.",
      ko: "정상 클라이언트는 답을 받고, 적대적인 클라이언트는 결국 사라지며, 그 메모리는 한도를 넘지 않아야 합니다.",
    },
    saw: { en: "What happened: {what}.", ko: "일어난 일: {what}." },
    usually: {
      en: "An error that only a strange peer can cause was not expected: a call that fails because the peer has gone, or a length that was believed.",
      ko: "이상한 상대만 일으킬 수 있는 오류를 예상하지 못한 경우입니다. 상대가 떠나서 실패한 호출이거나, 믿어 버린 길이입니다.",
    },
    next: {
      en: "In {task}, look at what these bytes lead to; one peer may end its own connection and nothing else.",
      ko: "{task}에서, 이 바이트가 무엇을 일으키는지 따라가 보십시오. 한 상대가 끝낼 수 있는 것은 자기 연결뿐입니다.",
    },
    man: ["shutdown(2)"],
    anchor: "rule-leave",
  },
}
