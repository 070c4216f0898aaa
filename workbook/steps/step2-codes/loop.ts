// What the failed checks of part 2.2 say, in their order. The values: ../step2-codes.ts

import type { CodeFacts } from "../../manifest.ts"

export const loopCodes: Readonly<Record<string, CodeFacts>> = {
  "E2-NOT-WATCHED": {
    did: {
      en: "A client connected and sent a message while the loop ran. Connections accepted: {accepted}.",
      ko: "루프가 도는 동안 클라이언트가 연결해서 메시지를 보냈습니다. 받은 연결: {accepted}.",
    },
    expected: {
      en: "epoll_wait reports the listening socket, then the connection.",
      ko: "epoll_wait가 리스닝 소켓을, 그다음 연결을 알려야 합니다.",
    },
    saw: {
      en: "The program sleeps in epoll_wait, which reports nothing.",
      ko: "프로그램이 epoll_wait에서 잠들어 있고 아무것도 보고되지 않습니다.",
    },
    usually: {
      en: "What is not in the interest set is never reported. It must be added with EPOLLIN, and its data must be the descriptor.",
      ko: "관심 집합에 없는 것은 보고되지 않습니다. EPOLLIN으로 넣고, data에는 디스크립터를 넣어야 합니다.",
    },
    next: {
      en: "In openLoop, add listenFd with epoll_ctl(); in addConnection, add the new descriptor.",
      ko: "openLoop에서, epoll_ctl()로 listenFd를 넣으십시오. addConnection에서는 새 디스크립터를 넣습니다.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest-set",
  },
  "E2-WRONG-DATA": {
    did: {
      en: "A client connected and sent a message while the loop ran.",
      ko: "루프가 도는 동안 클라이언트가 연결해서 메시지를 보냈습니다.",
    },
    expected: {
      en: "The data of each event says whose it is: the descriptor that was added.",
      ko: "이벤트의 data는 누구의 것인지 알려 줍니다. 넣을 때 준 디스크립터여야 합니다.",
    },
    saw: {
      en: "epoll_wait reported data {data} again and again, and nobody took it.",
      ko: "epoll_wait가 data {data}인 이벤트를 거듭 보고했지만 아무도 처리하지 않았습니다.",
    },
    usually: {
      en: "The last argument of epoll_ctl() comes back with every event. With another number in it, nobody finds the connection.",
      ko: "epoll_ctl()의 마지막 인자는 이벤트마다 그대로 돌아옵니다. 다른 수를 넣으면 연결을 찾을 수 없습니다.",
    },
    next: {
      en: "In openLoop, pass listenFd as data to epoll_ctl(); in addConnection, connFd.",
      ko: "openLoop에서, epoll_ctl()의 data로 listenFd를 넘기십시오. addConnection에서는 connFd입니다.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest-set",
  },
  "E2-ANSWER": {
    did: {
      en: "A client sent {sent}; handle() of this check makes capital letters and adds an exclamation mark.",
      ko: "이 검사의 handle()은 대문자로 바꾸고 느낌표를 붙입니다. 클라이언트가 보낸 것: {sent}.",
    },
    expected: {
      en: "Exactly what handle() returned comes back.",
      ko: "handle()이 돌려준 것만 정확히 돌아와야 합니다.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "Nothing was written, handle() was left out or got the whole buffer, or write() used the length of what was read.",
      ko: "write하지 않았거나, handle()을 거치지 않았거나, 버퍼 전체를 넘겼거나, 읽은 길이만큼 write한 경우입니다.",
    },
    next: {
      en: "In readable, write all of what handle(received(loop, n)) returns.",
      ko: "readable에서, handle(received(loop, n))이 돌려준 것을 모두 write하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-one-read",
  },
  "E2-WAITS": {
    did: {
      en: "Three clients were connected and sent messages by turns.",
      ko: "클라이언트 셋이 연결해서 번갈아 메시지를 보냈습니다.",
    },
    expected: {
      en: "Each message is answered, whatever the others do.",
      ko: "남이 무엇을 하든 메시지마다 답을 받아야 합니다.",
    },
    saw: {
      en: "Client {client} got no answer; the last call was {call}().",
      ko: "{client}번 클라이언트가 답을 받지 못했습니다. 마지막 호출은 {call}()입니다.",
    },
    usually: {
      en: "A loop stays with one connection until it has ended, or the connection is given up after its first message.",
      ko: "연결 하나가 끝날 때까지 그 연결만 붙들고 있거나, 첫 메시지 다음에 연결을 놓아 버린 경우입니다.",
    },
    next: {
      en: "In readable, read once, answer once and return: epoll_wait reports who has more.",
      ko: "readable에서, 한 번 읽고 한 번 답한 뒤 반환하십시오. 읽을 것이 남은 연결은 epoll_wait가 다시 알려 줍니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-one-read",
  },
  "E2-EAGAIN-CLOSES": {
    did: {
      en: "The first read of a connection returned -EAGAIN, although epoll_wait had reported it.",
      ko: "epoll_wait가 알린 연결인데 첫 번째 read가 -EAGAIN을 반환하게 했습니다.",
    },
    expected: {
      en: "The connection stays, and its message is answered at the next event.",
      ko: "연결은 그대로 있고, 다음 이벤트에서 메시지에 답해야 합니다.",
    },
    saw: { en: "The message was not answered.", ko: "메시지에 답이 없었습니다." },
    usually: {
      en: "Every negative result was taken for a broken connection. An event is a hint, and -EAGAIN means: not now.",
      ko: "모든 음수를 끊어진 연결로 받아들인 경우입니다. 이벤트는 힌트일 뿐이고 -EAGAIN은 지금은 없다는 뜻입니다.",
    },
    next: {
      en: "In readable, return without dropping when read() returns -EAGAIN.",
      ko: "readable에서, read()가 -EAGAIN을 반환하면 연결을 정리하지 말고 반환하십시오.",
    },
    man: ["read(2)", "epoll(7)"],
    anchor: "rule-eagain",
  },
  "E2-EOF": {
    did: {
      en: "A client got its answer and ended its direction.",
      ko: "클라이언트가 답을 받고 자기 방향을 끝냈습니다.",
    },
    expected: {
      en: "The connection is closed: nothing more will come and nothing is owed.",
      ko: "연결을 닫아야 합니다. 더 올 것도 없고 보낼 것도 없습니다.",
    },
    saw: {
      en: "It was not closed. Reads that returned 0 so far: {reads}.",
      ko: "닫히지 않았습니다. 지금까지 0을 반환한 read의 수: {reads}.",
    },
    usually: {
      en: "0 was taken for nothing yet. A connection at its end stays readable, so a level-triggered loop is told for ever.",
      ko: "0을 아직 없다는 뜻으로 받아들인 경우입니다. 끝난 연결은 계속 읽을 수 있는 상태라서 레벨 트리거 루프에 끝없이 보고됩니다.",
    },
    next: {
      en: "In readable, drop the connection when read() returns 0 and nothing is unsent.",
      ko: "readable에서, read()가 0을 반환하고 보낼 것이 없으면 연결을 정리하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-end",
  },
  "E2-KEEPS-STATE": {
    did: {
      en: "A connection ended, and loop.connections was looked at.",
      ko: "연결이 끝난 뒤 loop.connections를 확인했습니다.",
    },
    expected: {
      en: "No entry is left: the kernel gives the same number to the next client.",
      ko: "항목이 남아 있지 않아야 합니다. 커널은 같은 번호를 다음 클라이언트에게 줍니다.",
    },
    saw: { en: "There is still an entry for descriptor {fd}.", ko: "디스크립터 {fd}번의 항목이 남아 있습니다." },
    usually: {
      en: "close() frees the number and knows nothing of your table. The next client would begin with the state of this one.",
      ko: "close()는 번호를 돌려줄 뿐 여러분의 표는 모릅니다. 다음 클라이언트가 이 연결의 상태를 이어받게 됩니다.",
    },
    next: {
      en: "In dropConnection, set the entry to undefined before you close the descriptor.",
      ko: "dropConnection에서, 디스크립터를 닫기 전에 항목을 undefined로 바꾸십시오.",
    },
    man: ["close(2)", "epoll(7)"],
    anchor: "rule-drop",
  },
  "E2-MOVES-STATE": {
    did: {
      en: "Two clients were connected, and the first one ended.",
      ko: "클라이언트 둘이 연결된 상태에서 첫째가 끝냈습니다.",
    },
    expected: {
      en: "The entry of descriptor {fd}, the second one's, stays where it is.",
      ko: "둘째의 디스크립터 {fd}번 항목은 그 자리에 있어야 합니다.",
    },
    saw: {
      en: "Entries are left for: {held}.",
      ko: "항목이 있는 디스크립터: {held}.",
    },
    usually: {
      en: "The table is indexed by descriptor. splice() and shift() move everything behind, and then no number fits its connection.",
      ko: "표의 인덱스가 곧 디스크립터입니다. splice()나 shift()를 쓰면 뒤의 항목이 모두 당겨져 번호가 맞지 않게 됩니다.",
    },
    next: {
      en: "In dropConnection, set this one entry to undefined and leave the others where they are.",
      ko: "dropConnection에서, 이 항목만 undefined로 바꾸고 나머지는 그대로 두십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-drop",
  },
  "E2-DIES": {
    did: {
      en: "A client broke its connection off with RST; another one connected and sent a message.",
      ko: "한 클라이언트가 RST로 연결을 끊고, 다른 클라이언트가 연결해서 메시지를 보냈습니다.",
    },
    expected: { en: "The other one is answered.", ko: "다른 클라이언트는 답을 받아야 합니다." },
    saw: {
      en: "There was no answer. Error of the program: {error}.",
      ko: "답이 없었습니다. 프로그램의 오류: {error}.",
    },
    usually: {
      en: "check() around a read() or write() of one client ends the server for all. What happens to one connection ends that connection.",
      ko: "클라이언트 하나의 read()나 write()를 check()로 감싸면 서버 전체가 끝납니다. 한 연결에 생긴 일로는 그 연결만 끝내야 합니다.",
    },
    next: {
      en: "In readable, drop the connection when read() returns an error other than -EAGAIN.",
      ko: "readable에서, read()가 -EAGAIN이 아닌 오류를 반환하면 그 연결을 정리하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-end",
  },
  "E2-STALE": {
    did: {
      en: "Two connections were ready in one turn, and handling the first one ended the second.",
      ko: "한 바퀴에 두 연결이 준비되었고, 첫째를 처리하는 도중에 둘째를 끝냈습니다.",
    },
    expected: { en: "The second one's event is skipped.", ko: "둘째의 이벤트는 건너뛰어야 합니다." },
    saw: { en: "It was handled all the same: {what}.", ko: "그대로 처리했습니다: {what}." },
    usually: {
      en: "The events of a turn were collected before anything was done. An entry that was there then may be gone by now.",
      ko: "한 바퀴의 이벤트는 처리를 시작하기 전에 모인 것입니다. 그때 있던 항목이 지금은 없을 수 있습니다.",
    },
    next: {
      en: "In turn, look the descriptor up in loop.connections right before each step, and skip it if it is undefined.",
      ko: "turn에서, 처리하기 바로 전에 loop.connections에서 찾고 undefined이면 건너뛰십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-stale",
  },
  "E2-POLLS": {
    did: {
      en: "Two clients were connected and silent, and the loop ran with timeout -1.",
      ko: "클라이언트 둘이 연결된 채 조용했고, 루프는 timeout -1로 돌았습니다.",
    },
    expected: {
      en: "It sleeps in epoll_wait until something happens.",
      ko: "무슨 일이 생길 때까지 epoll_wait에서 잠들어야 합니다.",
    },
    saw: { en: "It asked again and again with timeout {timeout}.", ko: "거듭 물었습니다. 그때의 timeout: {timeout}." },
    usually: {
      en: "epoll_wait got a timeout of the loop's own: 0 returns at once and takes a whole core, any other number wakes the loop for nothing.",
      ko: "epoll_wait에 루프가 정한 timeout을 넘긴 경우입니다. 0이면 곧바로 돌아와 코어 하나를 다 쓰고, 다른 수면 쓸데없이 깨어납니다.",
    },
    next: { en: "In turn, pass timeoutMs to epoll_wait().", ko: "turn에서, epoll_wait()에 timeoutMs를 넘기십시오." },
    man: ["epoll_wait(2)"],
    anchor: "rule-sleep",
  },
  "E2-OUT-ARMED": {
    did: {
      en: "Two clients were connected and silent, and the loop was watched.",
      ko: "클라이언트 둘이 연결된 채 조용했고, 루프를 지켜보았습니다.",
    },
    expected: {
      en: "It sleeps in epoll_wait until something happens.",
      ko: "무슨 일이 생길 때까지 epoll_wait에서 잠들어야 합니다.",
    },
    saw: {
      en: "It was woken again and again. Calls: {count}, event: {mask}.",
      ko: "끊임없이 깨어났습니다. 호출 수: {count}, 이벤트: {mask}.",
    },
    usually: {
      en: "A connection with room in its send buffer is writable, so EPOLLOUT is true nearly always. Level-triggered, that is reported for ever.",
      ko: "송신 버퍼에 자리가 있으면 쓸 수 있는 상태이므로 EPOLLOUT은 거의 언제나 참입니다. 레벨 트리거에서는 끝없이 보고됩니다.",
    },
    next: {
      en: "In addConnection, ask for EPOLLIN alone; EPOLLOUT comes and goes with unsent bytes.",
      ko: "addConnection에서, EPOLLIN만 요청하십시오. EPOLLOUT은 보낼 것이 남아 있는 동안만 켭니다.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-out",
  },
  "E2-EVENTS": {
    did: {
      en: "Three clients were connected. All of them spoke before one turn, then one of them before another.",
      ko: "클라이언트 셋을 연결했습니다. 한 바퀴 전에는 셋이 모두 말하고, 다음 바퀴 전에는 하나만 말했습니다.",
    },
    expected: {
      en: "A turn looks at exactly the connections that epoll_wait reported.",
      ko: "한 바퀴는 epoll_wait가 보고한 연결만, 빠짐없이 처리해야 합니다.",
    },
    saw: {
      en: "Reported: {reported}, read or written: {handled}.",
      ko: "보고된 연결: {reported}, 읽거나 쓴 연결: {handled}.",
    },
    usually: {
      en: "Event i is at events[2 * i] and events[2 * i + 1]. What lies behind the last one is left over from a call before.",
      ko: "i번째 이벤트는 events[2 * i]와 events[2 * i + 1]에 있습니다. 마지막 이벤트 뒤에는 지난 호출의 값이 남아 있습니다.",
    },
    next: {
      en: "In turn, go over i below the number that epoll_wait returned, and take events[2 * i] as the mask, events[2 * i + 1] as the descriptor.",
      ko: "turn에서, i가 epoll_wait의 반환값보다 작은 동안 events[2 * i]를 마스크로, events[2 * i + 1]을 디스크립터로 쓰십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-events",
  },
}
