// The diagnosis codes of step 2, in the order of its checks.
//
// Values: descriptors and counts are numbers; `arrived`, `sent` where it is text, and `error` are quoted already; names
// that end in Kib are KiB; `mask` is an event mask in C notation.

import type { CodeFacts } from "../manifest.ts"

export const step2Codes: Readonly<Record<string, CodeFacts>> = {
  "E2-BLOCKING": {
    did: {
      en: "setNonblocking was called on a socket, and its flags were read.",
      ko: "소켓에 setNonblocking을 부르고 플래그를 읽었습니다.",
    },
    expected: {
      en: "O_NONBLOCK is set and 0 is returned; a descriptor that is not open gives -EBADF.",
      ko: "O_NONBLOCK이 켜지고 0을 반환해야 합니다. 열려 있지 않은 디스크립터라면 -EBADF입니다.",
    },
    saw: {
      en: "O_NONBLOCK set: {set}, returned: {returned}, for a closed descriptor: {closed}.",
      ko: "O_NONBLOCK 켜짐: {set}, 반환값: {returned}, 닫힌 디스크립터의 반환값: {closed}.",
    },
    usually: {
      en: "F_SETFD sets the flags of the descriptor, and O_NONBLOCK is none of them. It belongs to the open description and is set with F_SETFL.",
      ko: "F_SETFD는 디스크립터의 플래그를 바꾸며, O_NONBLOCK은 거기에 없습니다. O_NONBLOCK은 열린 파일에 속하고 F_SETFL로 켭니다.",
    },
    next: {
      en: "In setNonblocking, return what fcntl() with F_SETFL returns, and a negative result of F_GETFL before that.",
      ko: "setNonblocking에서, F_SETFL로 부른 fcntl()의 결과를 반환하고, F_GETFL이 음수이면 그것을 먼저 반환하십시오.",
    },
    man: ["fcntl(2)"],
    anchor: "rule-nonblocking",
  },
  "E2-TOGGLES": {
    did: {
      en: "setNonblocking was called twice on the same socket.",
      ko: "같은 소켓에 setNonblocking을 두 번 불렀습니다.",
    },
    expected: {
      en: "O_NONBLOCK is set after the second call, too.",
      ko: "두 번째 호출 뒤에도 O_NONBLOCK이 켜져 있어야 합니다.",
    },
    saw: {
      en: "The second call has cleared it.",
      ko: "두 번째 호출에서 꺼졌습니다.",
    },
    usually: {
      en: "^ flips a bit, + carries into the next one. Only | adds a flag that may be there already.",
      ko: "^는 비트를 뒤집고 +는 윗자리로 올라갑니다. 이미 켜져 있을 수도 있는 플래그를 더하는 것은 |입니다.",
    },
    next: {
      en: "In setNonblocking, set flags | O_NONBLOCK.",
      ko: "setNonblocking에서, flags | O_NONBLOCK을 설정하십시오.",
    },
    man: ["fcntl(2)"],
    anchor: "rule-nonblocking",
  },
  "E2-FLAGS": {
    did: {
      en: "setNonblocking was called on a socket that had another flag set, O_APPEND.",
      ko: "다른 플래그(O_APPEND)가 켜진 소켓에 setNonblocking을 불렀습니다.",
    },
    expected: { en: "Both are set afterwards.", ko: "부르고 나면 둘 다 켜져 있어야 합니다." },
    saw: { en: "O_NONBLOCK is set, O_APPEND is gone.", ko: "O_NONBLOCK은 켜졌지만 O_APPEND가 사라졌습니다." },
    usually: {
      en: "F_SETFL sets all flags at once. What is not in its argument is cleared.",
      ko: "F_SETFL은 플래그를 한꺼번에 바꿉니다. 인자에 없는 것은 꺼집니다.",
    },
    next: {
      en: "In setNonblocking, read the flags with F_GETFL first and add O_NONBLOCK to them.",
      ko: "setNonblocking에서, 먼저 F_GETFL로 플래그를 읽고 거기에 O_NONBLOCK을 더하십시오.",
    },
    man: ["fcntl(2)"],
    anchor: "rule-nonblocking",
  },
  "E2-ONE-ACCEPT": {
    did: {
      en: "Clients connected before acceptAll was called: {waiting}.",
      ko: "acceptAll을 부르기 전에 클라이언트를 연결해 두었습니다. 연결한 수: {waiting}.",
    },
    expected: { en: "All of them are handed over.", ko: "모두 accepted()에 넘겨야 합니다." },
    saw: { en: "Handed over: {taken}.", ko: "넘겨받은 수: {taken}." },
    usually: {
      en: "One event may stand for many connections. One accept4() takes one of them.",
      ko: "이벤트 하나가 여러 연결을 뜻할 수 있습니다. accept4() 한 번은 그 가운데 하나만 받습니다.",
    },
    next: {
      en: "In acceptAll, repeat accept4() until it returns -EAGAIN.",
      ko: "acceptAll에서, -EAGAIN이 나올 때까지 accept4()를 되풀이하십시오.",
    },
    man: ["accept4(2)"],
    anchor: "rule-accept-all",
  },
  "E2-HANDS-ERROR": {
    did: {
      en: "acceptAll was called with clients in the queue, and what it handed to accepted() was looked at.",
      ko: "큐에 클라이언트가 있을 때 acceptAll을 부르고 accepted()에 넘긴 값을 확인했습니다.",
    },
    expected: {
      en: "Each is an open descriptor.",
      ko: "모두 열려 있는 디스크립터여야 합니다.",
    },
    saw: {
      en: "One was {handed}.",
      ko: "다음 값이 넘어왔습니다: {handed}.",
    },
    usually: {
      en: "The result of accept4() was handed over before it was looked at. Below 0 it is an errno and no connection.",
      ko: "accept4()의 결과를 확인하지 않고 넘긴 경우입니다. 음수는 연결이 아니라 errno입니다.",
    },
    next: {
      en: "In acceptAll, look for -EAGAIN and for other negative results before you call accepted().",
      ko: "acceptAll에서, accepted()를 부르기 전에 -EAGAIN과 다른 음수를 먼저 걸러 내십시오.",
    },
    man: ["accept4(2)"],
    anchor: "rule-accept-all",
  },
  "E2-EAGAIN-ERROR": {
    did: { en: "acceptAll took every connection that waited.", ko: "acceptAll이 기다리던 연결을 모두 받았습니다." },
    expected: { en: "It returns 0: all is done.", ko: "할 일을 마쳤으므로 0을 반환해야 합니다." },
    saw: { en: "Returned: {returned}.", ko: "반환값: {returned}." },
    usually: {
      en: "-EAGAIN was passed on as an error. It says that nothing waits now, and that is how each round ends.",
      ko: "-EAGAIN을 오류로 넘긴 경우입니다. 지금은 기다리는 것이 없다는 뜻이며, 매번 이렇게 끝납니다.",
    },
    next: {
      en: "In acceptAll, return 0 when accept4() returns -EAGAIN.",
      ko: "acceptAll에서, accept4()가 -EAGAIN을 반환하면 0을 반환하십시오.",
    },
    man: ["accept4(2)"],
    anchor: "rule-eagain",
  },
  "E2-ACCEPT-SPINS": {
    did: {
      en: "acceptAll was called with clients in the queue, and watched.",
      ko: "큐에 클라이언트가 있을 때 acceptAll을 부르고 지켜보았습니다.",
    },
    expected: { en: "It returns when nobody waits any more.", ko: "기다리는 연결이 없어지면 반환해야 합니다." },
    saw: { en: "It went on asking. Calls so far: {count}.", ko: "계속 되풀이했습니다. 지금까지의 호출 수: {count}." },
    usually: {
      en: "-EAGAIN was taken for a reason to try again at once. The loop around epoll_wait is who tries again, when there is something.",
      ko: "-EAGAIN을 곧바로 다시 시도하라는 뜻으로 받아들인 경우입니다. 다시 시도하는 것은 epoll_wait를 도는 루프이며, 무언가 생겼을 때입니다.",
    },
    next: {
      en: "In acceptAll, return 0 when accept4() returns -EAGAIN.",
      ko: "acceptAll에서, accept4()가 -EAGAIN을 반환하면 0을 반환하십시오.",
    },
    man: ["accept4(2)"],
    anchor: "rule-eagain",
  },
  "E2-INHERITED": {
    did: {
      en: "acceptAll took {taken} connections, and the flags of their descriptors were read.",
      ko: "acceptAll이 받은 디스크립터의 플래그를 읽었습니다. 받은 연결: {taken}.",
    },
    expected: { en: "Each is non-blocking and closes on exec.", ko: "모두 논블로킹이고 exec할 때 닫혀야 합니다." },
    saw: {
      en: "Non-blocking: {nonblocking}, close-on-exec: {cloexec}.",
      ko: "논블로킹: {nonblocking}, close-on-exec: {cloexec}.",
    },
    usually: {
      en: "On Linux a new connection inherits neither flag from the listening socket. accept4() sets what its last argument names.",
      ko: "Linux에서 새 연결은 리스닝 소켓의 플래그를 물려받지 않습니다. accept4()의 마지막 인자에 적은 것만 켜집니다.",
    },
    next: {
      en: "In acceptAll, pass SOCK_CLOEXEC | SOCK_NONBLOCK to accept4().",
      ko: "acceptAll에서, accept4()에 SOCK_CLOEXEC | SOCK_NONBLOCK을 넘기십시오.",
    },
    man: ["accept4(2)"],
    anchor: "rule-inherits-nothing",
  },
  "E2-ACCEPT-RETRIES": {
    did: {
      en: "acceptAll was called, and accept4() failed with EMFILE from the third call on.",
      ko: "acceptAll을 부르고 accept4()가 세 번째 호출부터 EMFILE로 실패하게 했습니다.",
    },
    expected: {
      en: "That -errno is returned.",
      ko: "그 -errno를 반환해야 합니다.",
    },
    saw: {
      en: "It went on asking. Calls so far: {count}.",
      ko: "계속 되풀이했습니다. 지금까지의 호출 수: {count}.",
    },
    usually: {
      en: "An error other than -EAGAIN was tried again at once. It will not go away by asking.",
      ko: "-EAGAIN이 아닌 오류를 곧바로 다시 시도한 경우입니다. 다시 묻는다고 사라지지 않습니다.",
    },
    next: {
      en: "In acceptAll, return a negative result other than -EAGAIN as it is.",
      ko: "acceptAll에서, -EAGAIN이 아닌 음수는 그대로 반환하십시오.",
    },
    man: ["accept4(2)"],
    anchor: "rule-accept-all",
  },
  "E2-ACCEPT-ERROR": {
    did: {
      en: "acceptAll was called, and its third accept4() failed with {errno}.",
      ko: "acceptAll을 부르고 세 번째 accept4()가 {errno} 오류로 실패하게 했습니다.",
    },
    expected: {
      en: "Two connections are handed over, and that -errno is returned.",
      ko: "연결 두 개를 넘기고 그 -errno를 반환해야 합니다.",
    },
    saw: { en: "Handed over: {taken}, returned: {returned}.", ko: "넘겨받은 수: {taken}, 반환값: {returned}." },
    usually: {
      en: "Every negative result was taken for -EAGAIN. The caller then believes that the queue is empty.",
      ko: "모든 음수를 -EAGAIN으로 받아들인 경우입니다. 그러면 부른 쪽은 큐가 비었다고 믿게 됩니다.",
    },
    next: {
      en: "In acceptAll, return a negative result other than -EAGAIN as it is.",
      ko: "acceptAll에서, -EAGAIN이 아닌 음수는 그대로 반환하십시오.",
    },
    man: ["accept4(2)"],
    anchor: "rule-accept-all",
  },
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
      ko: "한 연결이 끝날 때까지 거기에 매달려 있거나, 첫 메시지 다음에 연결을 놓아 버린 경우입니다.",
    },
    next: {
      en: "In readable, read once, answer once and return: epoll_wait reports who has more.",
      ko: "readable에서, 한 번 읽고 한 번 답한 뒤 반환하십시오. 더 있는 연결은 epoll_wait가 다시 알려 줍니다.",
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
      ko: "모든 음수를 끊어진 연결로 받아들인 경우입니다. 이벤트는 귀띔일 뿐이고 -EAGAIN은 지금은 없다는 뜻입니다.",
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
      ko: "클라이언트 하나의 read()나 write()를 check()로 감싸면 서버 전체가 끝납니다. 한 연결의 일은 그 연결만 끝내야 합니다.",
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
      ko: "한 바퀴의 이벤트는 아무것도 하기 전에 모인 것입니다. 그때 있던 항목이 지금은 없을 수 있습니다.",
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
      ko: "epoll_wait에 루프가 정한 timeout을 넘긴 경우입니다. 0이면 곧바로 돌아와 코어 하나를 다 쓰고, 다른 수는 까닭 없이 깨웁니다.",
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
      ko: "i번째 이벤트는 events[2 * i]와 events[2 * i + 1]에 있습니다. 마지막 이벤트 뒤에 있는 것은 지난 호출의 찌꺼기입니다.",
    },
    next: {
      en: "In turn, go over i below ready, and take events[2 * i] as the mask, events[2 * i + 1] as the descriptor.",
      ko: "turn에서, i가 ready보다 작은 동안 events[2 * i]를 마스크로, events[2 * i + 1]을 디스크립터로 쓰십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-events",
  },
  "E2-PARTIAL": {
    did: {
      en: "A client sent {sent} bytes, and the first write took {taken} of the answer.",
      ko: "클라이언트가 {sent}바이트를 보냈고, 첫 write는 답에서 {taken}바이트만 받았습니다.",
    },
    expected: { en: "The rest follows as soon as there is room.", ko: "자리가 나는 대로 나머지도 가야 합니다." },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "The rest was dropped, sent twice, or nobody asked for EPOLLOUT to be told that there is room.",
      ko: "나머지를 버렸거나, 두 번 보냈거나, 자리가 났다는 것을 알려 줄 EPOLLOUT을 요청하지 않은 경우입니다.",
    },
    next: {
      en: "In keepUnsent, append the rest to conn.unsent and call updateInterest(); writable sends it.",
      ko: "keepUnsent에서, 나머지를 conn.unsent에 덧붙이고 updateInterest()를 부르십시오. 보내는 일은 writable이 합니다.",
    },
    man: ["write(2)"],
    anchor: "rule-unsent",
  },
  "E2-SHARED-BUFFER": {
    did: {
      en: 'A write of {lenBytes} bytes "A" found no room. Before it could be sent, another connection was read, and found no room either.',
      ko: '"A" {lenBytes}바이트를 보낼 자리가 없었습니다. 그 사이에 다른 연결에서 "B"를 읽었고, 거기에도 자리가 없었습니다.',
    },
    expected: { en: "The first client gets its own bytes.", ko: "첫 클라이언트는 자기 바이트를 받아야 합니다." },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "unsent is a view of memory that others use too, and they wrote over it. subarray() copies nothing.",
      ko: "unsent가 함께 쓰는 메모리를 가리키는 뷰라서 다른 연결이 덮어쓴 경우입니다. subarray()는 복사하지 않습니다.",
    },
    next: {
      en: "In keepUnsent, copy the bytes into memory of their own.",
      ko: "keepUnsent에서, 바이트를 따로 둔 메모리에 복사하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-unsent",
  },
  "E2-WRITE-EAGAIN": {
    did: {
      en: "Two clients sent a message each, and the first two writes returned -EAGAIN: no room at all.",
      ko: "두 클라이언트가 메시지를 하나씩 보냈고, 처음 두 번의 write는 자리가 전혀 없어 -EAGAIN을 반환했습니다.",
    },
    expected: { en: "All of the answer is kept and sent later.", ko: "답을 전부 간직했다가 나중에 보내야 합니다." },
    saw: { en: "Arrived at the first client: {arrived}.", ko: "첫 클라이언트에 도착한 것: {arrived}." },
    usually: {
      en: "-EAGAIN of write() was taken for a failure, or its 11 for a number of bytes. Nothing was taken, so everything is unsent.",
      ko: "write()의 -EAGAIN을 실패로 보았거나 바이트 수로 계산한 경우입니다. 아무것도 받지 않았으니 전부 남아 있습니다.",
    },
    next: {
      en: "In writable, return when write() returns -EAGAIN; in readable, treat it as 0 bytes taken.",
      ko: "writable에서, write()가 -EAGAIN을 반환하면 할 일을 미루고 반환하십시오. readable에서는 0바이트를 받은 것으로 다룹니다.",
    },
    man: ["write(2)"],
    anchor: "rule-unsent",
  },
  "E2-ORDER": {
    did: {
      en: "A second message came while the answer to the first was still unsent.",
      ko: "첫 메시지에 대한 답을 다 보내기 전에 두 번째 메시지가 왔습니다.",
    },
    expected: { en: "The answers arrive in the order of the messages.", ko: "답은 메시지의 순서대로 도착해야 합니다." },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "New bytes were written past the ones that still wait, or put in front of them. TCP keeps the order in which you write.",
      ko: "아직 기다리는 바이트를 건너뛰어 새 바이트를 먼저 썼거나 앞에 끼워 넣은 경우입니다. TCP는 여러분이 쓴 순서를 지킬 뿐입니다.",
    },
    next: {
      en: "In keepUnsent, append behind what is unsent; in readable, do not write() while anything is.",
      ko: "keepUnsent에서, 보내지 못한 것 뒤에 덧붙이십시오. readable에서는 남은 것이 있으면 write()하지 마십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-order",
  },
  "E2-SPIN": {
    did: {
      en: "After a short write all was sent; then nothing happened any more.",
      ko: "짧은 쓰기 다음에 전부 보냈고, 그 뒤로는 아무 일도 없었습니다.",
    },
    expected: { en: "EPOLLOUT is given up, and the loop sleeps.", ko: "EPOLLOUT을 거두고 루프가 잠들어야 합니다." },
    saw: {
      en: "It was woken again and again. Calls: {count}, event: {mask}.",
      ko: "끊임없이 깨어났습니다. 호출 수: {count}, 이벤트: {mask}.",
    },
    usually: {
      en: "EPOLLOUT was asked for when bytes were left and never taken back, or conn.interest does not say what was asked for, so the way back looks like no change.",
      ko: "EPOLLOUT을 요청하고 거두지 않은 경우입니다. conn.interest에 새 마스크를 저장하지 않으면 되돌릴 때 바뀐 것이 없어 보입니다.",
    },
    next: {
      en: "In updateInterest, ask for EPOLLOUT only while conn.unsent.length is above 0; call it when that has changed.",
      ko: "updateInterest에서, conn.unsent.length가 0보다 클 때만 EPOLLOUT을 요청하십시오. 그 상태가 바뀔 때마다 불러야 합니다.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-out",
  },
  "E2-WRITE-WAITS": {
    did: {
      en: "A client sent {sentKib} KiB and read nothing.",
      ko: "클라이언트가 {sentKib} KiB를 보내고 아무것도 읽지 않았습니다.",
    },
    expected: {
      en: "The loop sleeps until there is room: others may speak meanwhile.",
      ko: "자리가 날 때까지 루프는 잠들어야 합니다. 그 사이에 다른 클라이언트가 말할 수 있습니다.",
    },
    saw: {
      en: "write() was repeated without end; nobody else is served.",
      ko: "write()만 끝없이 되풀이하며 다른 누구에게도 답하지 않습니다.",
    },
    usually: {
      en: "A loop around write() waits for one client, at the price of all the others and of a processor.",
      ko: "write()를 도는 반복문은 클라이언트 하나를 기다리면서 나머지 모두와 코어 하나를 희생합니다.",
    },
    next: {
      en: "In keepUnsent, keep what write() did not take; readable calls it and returns, writable sends when EPOLLOUT comes.",
      ko: "keepUnsent에서, write()가 받지 않은 것을 간직하십시오. readable은 이것을 부르고 반환하며, 보내는 일은 EPOLLOUT이 오면 writable이 합니다.",
    },
    man: ["write(2)", "epoll(7)"],
    anchor: "rule-unsent",
  },
  "E2-UNBOUNDED": {
    did: {
      en: "A client sent {sentKib} KiB and read nothing.",
      ko: "클라이언트가 {sentKib} KiB를 보내고 아무것도 읽지 않았습니다.",
    },
    expected: {
      en: "The server stops reading from it: it holds at most the high-water mark and one answer.",
      ko: "서버는 그 연결을 그만 읽어야 합니다. 쥐고 있는 것은 많아야 하이 워터 마크와 답 하나입니다.",
    },
    saw: {
      en: "It holds {heldKib} KiB that it has read and not sent.",
      ko: "읽고서 보내지 못한 것을 {heldKib} KiB나 쥐고 있습니다.",
    },
    usually: {
      en: "EPOLLIN stays on whatever is unsent. Without reading, the receive buffer fills, the window closes, and the client has to wait: that is backpressure.",
      ko: "얼마가 남아 있든 EPOLLIN이 켜져 있는 경우입니다. 읽지 않으면 수신 버퍼가 차고 윈도가 닫혀 클라이언트가 기다리게 됩니다. 이것이 배압입니다.",
    },
    next: {
      en: "In updateInterest, leave EPOLLIN out while HIGH_WATER_BYTES or more are unsent.",
      ko: "updateInterest에서, HIGH_WATER_BYTES 이상 남아 있는 동안은 EPOLLIN을 빼십시오.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-high-water",
  },
  "E2-IN-SPINS": {
    did: {
      en: "A client sent and read nothing.",
      ko: "클라이언트가 보내기만 하고 읽지 않았습니다.",
    },
    expected: {
      en: "The loop sleeps until there is room.",
      ko: "자리가 날 때까지 루프가 잠들어야 합니다.",
    },
    saw: {
      en: "It was woken again and again. Calls: {count}, event: {mask}.",
      ko: "끊임없이 깨어났습니다. 호출 수: {count}, 이벤트: {mask}.",
    },
    usually: {
      en: "The loop stopped reading and went on asking for EPOLLIN. What lies in the receive buffer is then reported for ever.",
      ko: "읽기를 멈추고도 EPOLLIN을 계속 요청한 경우입니다. 수신 버퍼에 남은 것이 끝없이 보고됩니다.",
    },
    next: {
      en: "In updateInterest, leave EPOLLIN out while HIGH_WATER_BYTES or more are unsent; readable itself need not look.",
      ko: "updateInterest에서, HIGH_WATER_BYTES 이상 남아 있는 동안은 EPOLLIN을 빼십시오. readable에서 따로 확인할 필요는 없습니다.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-high-water",
  },
  "E2-STALLS": {
    did: {
      en: "A client sent {sentKib} KiB without reading, and then read.",
      ko: "클라이언트가 {sentKib} KiB를 보내는 동안 읽지 않다가, 그 뒤에 읽었습니다.",
    },
    expected: { en: "All of it comes back.", ko: "전부 돌아와야 합니다." },
    saw: {
      en: "{arrivedKib} KiB arrived, and then nothing more.",
      ko: "{arrivedKib} KiB가 도착한 뒤로는 오지 않습니다.",
    },
    usually: {
      en: "Reading was paused and never resumed, or unsent bytes were replaced by later ones.",
      ko: "읽기를 멈추고 다시 시작하지 않았거나, 남은 바이트를 나중 것으로 덮어쓴 경우입니다.",
    },
    next: {
      en: "In writable, call updateInterest() after each write, so that EPOLLIN comes back.",
      ko: "writable에서, write할 때마다 updateInterest()를 불러 EPOLLIN이 돌아오게 하십시오.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-high-water",
  },
  "E2-STREAM": {
    did: {
      en: "A client sent a long row of bytes without reading, then read it back and compared.",
      ko: "클라이언트가 읽지 않고 긴 바이트열을 보낸 뒤, 되읽어서 견주었습니다.",
    },
    expected: {
      en: "The same bytes in the same order.",
      ko: "같은 바이트가 같은 순서로 와야 합니다.",
    },
    saw: {
      en: "They differ from byte {at} on.",
      ko: "{at}번째 바이트부터 다릅니다.",
    },
    usually: {
      en: "Unsent bytes were put in the wrong place, sent twice, or overwritten by a later read().",
      ko: "남은 바이트를 엉뚱한 자리에 두었거나, 두 번 보냈거나, 나중의 read()가 덮어쓴 경우입니다.",
    },
    next: {
      en: "In keepUnsent, append a copy behind what is unsent; in writable, take away exactly what write() took.",
      ko: "keepUnsent에서, 남은 것 뒤에 복사본을 덧붙이십시오. writable에서는 write()가 받은 만큼만 덜어 냅니다.",
    },
    man: ["write(2)"],
    anchor: "rule-order",
  },
  "E2-CUT-OFF": {
    did: {
      en: "A client sent {sent} bytes, ended its direction and read; the first write was short.",
      ko: "클라이언트가 {sent}바이트를 보내고 자기 방향을 끝낸 뒤 읽었습니다. 첫 write는 짧았습니다.",
    },
    expected: { en: "It gets all of its answer.", ko: "답을 전부 받아야 합니다." },
    saw: { en: "Arrived: {arrived} bytes.", ko: "도착한 것은 {arrived}바이트입니다." },
    usually: {
      en: "The connection was dropped at the end of file although bytes were unsent. The client has stopped talking, not listening.",
      ko: "보낼 것이 남았는데 파일 끝(EOF)에서 연결을 정리한 경우입니다. 클라이언트는 말하기를 끝냈을 뿐 듣고 있습니다.",
    },
    next: {
      en: "In keepUnsent, keep the bytes; in readable, at end of file, set ended and drop only if nothing is unsent.",
      ko: "keepUnsent에서, 바이트를 간직하십시오. readable에서는 파일 끝이면 ended를 켜고, 남은 것이 없을 때만 정리합니다.",
    },
    man: ["shutdown(2)"],
    anchor: "rule-ended",
  },
  "E2-NEVER-ENDS": {
    did: {
      en: "A client ended its direction while a part of its answer was unsent.",
      ko: "답의 일부가 남아 있을 때 클라이언트가 자기 방향을 끝냈습니다.",
    },
    expected: {
      en: "After the last byte the connection is closed.",
      ko: "마지막 바이트를 보낸 뒤에는 연결을 닫아야 합니다.",
    },
    saw: {
      en: "All bytes arrived, and the connection stays open.",
      ko: "바이트는 모두 도착했지만 연결이 열려 있습니다.",
    },
    usually: {
      en: "End of file was seen when bytes were unsent, and nobody came back to it when they were sent.",
      ko: "보낼 것이 남았을 때 파일 끝(EOF)을 보았고, 다 보낸 뒤에는 아무도 다시 살피지 않은 경우입니다.",
    },
    next: {
      en: "In writable, drop the connection when it has ended and nothing is unsent any more.",
      ko: "writable에서, 상대가 끝냈고 남은 것이 없으면 연결을 정리하십시오.",
    },
    man: ["shutdown(2)"],
    anchor: "rule-ended",
  },
  "E2-IGNORES-ERROR": {
    did: {
      en: "A client broke off with RST while the server had bytes for it.",
      ko: "서버에 보낼 것이 남아 있을 때 클라이언트가 RST로 끊었습니다.",
    },
    expected: { en: "The connection is dropped, and the loop sleeps.", ko: "연결을 정리하고 루프가 잠들어야 합니다." },
    saw: {
      en: "It was woken again and again. Calls: {count}, event: {mask}.",
      ko: "끊임없이 깨어났습니다. 호출 수: {count}, 이벤트: {mask}.",
    },
    usually: {
      en: "EPOLLERR and EPOLLHUP are reported whether asked for or not, until the descriptor is closed. The write() says what happened.",
      ko: "EPOLLERR와 EPOLLHUP은 요청하지 않아도, 디스크립터를 닫을 때까지 보고됩니다. 무슨 일인지는 write()가 말해 줍니다.",
    },
    next: {
      en: "In writable, drop the connection when write() returns an error other than -EAGAIN.",
      ko: "writable에서, write()가 -EAGAIN이 아닌 오류를 반환하면 연결을 정리하십시오.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-hup",
  },
  "E2-END-SPINS": {
    did: {
      en: "A client ended its direction while a part of its answer was unsent, and did not read.",
      ko: "답의 일부가 남아 있을 때 클라이언트가 자기 방향을 끝내고 읽지도 않았습니다.",
    },
    expected: {
      en: "The loop sleeps until there is room to write.",
      ko: "쓸 자리가 날 때까지 루프가 잠들어야 합니다.",
    },
    saw: {
      en: "It was woken again and again. Calls: {count}, event: {mask}.",
      ko: "끊임없이 깨어났습니다. 호출 수: {count}, 이벤트: {mask}.",
    },
    usually: {
      en: "A connection at its end stays readable. With EPOLLIN in its mask it is reported for ever.",
      ko: "끝난 연결은 계속 읽을 수 있는 상태입니다. 마스크에 EPOLLIN이 있으면 끝없이 보고됩니다.",
    },
    next: {
      en: "In updateInterest, leave EPOLLIN out once conn.ended is true; readable calls it when it has seen the end.",
      ko: "updateInterest에서, conn.ended이면 EPOLLIN을 빼십시오. readable은 끝을 보았을 때 이 함수를 부릅니다.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-ended",
  },
  "E2-NOT-EDGE": {
    did: {
      en: "Connections were accepted, and what epoll_ctl() asked for them was looked at.",
      ko: "연결을 받게 하고 epoll_ctl()이 무엇을 요청했는지 확인했습니다.",
    },
    expected: {
      en: "EPOLLET is in the mask.",
      ko: "마스크에 EPOLLET이 있어야 합니다.",
    },
    saw: {
      en: "The mask was {mask}.",
      ko: "마스크: {mask}.",
    },
    usually: {
      en: "Without EPOLLET an entry is level-triggered: EPOLLOUT is then reported for as long as there is room, which is nearly always.",
      ko: "EPOLLET이 없으면 레벨 트리거입니다. 그러면 EPOLLOUT은 자리가 있는 한, 곧 거의 언제나 보고됩니다.",
    },
    next: {
      en: "In addEdge, add the connection with EPOLLIN | EPOLLOUT | EPOLLET.",
      ko: "addEdge에서, EPOLLIN | EPOLLOUT | EPOLLET으로 연결을 넣으십시오.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-edge",
  },
  "E2-ET-ACCEPT": {
    did: {
      en: "Clients connected before the first turn: {waiting}. Then one turn ran.",
      ko: "첫 바퀴 전에 클라이언트를 연결해 두고 한 번 돌렸습니다. 연결한 수: {waiting}.",
    },
    expected: { en: "All of them are in the table.", ko: "모두 표에 있어야 합니다." },
    saw: { en: "In the table: {taken}.", ko: "표에 있는 수: {taken}." },
    usually: {
      en: "The listening socket was reported once, for all of them. The others are reported again only when one more comes.",
      ko: "리스닝 소켓은 모두를 위해 한 번만 보고되었습니다. 나머지는 연결이 하나 더 와야 다시 보고됩니다.",
    },
    next: {
      en: "In turnEdge, call acceptAll() with addEdge() for the listening socket.",
      ko: "turnEdge에서, 리스닝 소켓이면 acceptAll()을 부르고 연결마다 addEdge()를 부르십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-drain",
  },
  "E2-ET-READ": {
    did: {
      en: "A client sent {sent} bytes at once and waits for the answer.",
      ko: "클라이언트가 {sent}바이트를 한꺼번에 보내고 답을 기다립니다.",
    },
    expected: {
      en: "All that is there is read, until -EAGAIN.",
      ko: "-EAGAIN이 나올 때까지 와 있는 것을 모두 읽어야 합니다.",
    },
    saw: {
      en: "Read: {read} bytes. The rest lies in the receive buffer, and the program sleeps.",
      ko: "읽은 것: {read}바이트. 나머지는 수신 버퍼에 있고 프로그램은 잠들었습니다.",
    },
    usually: {
      en: "An edge is reported once. Bytes that were there already bring no other, so whoever stops early must come back by himself.",
      ko: "에지는 한 번만 보고됩니다. 이미 와 있던 바이트는 새 에지를 만들지 않으므로, 일찍 멈췄다면 스스로 다시 와야 합니다.",
    },
    next: {
      en: "In pump, go on until read() returns -EAGAIN, or return true; then turnEdge keeps it in loop.due and does not wait.",
      ko: "pump에서, read()가 -EAGAIN을 반환할 때까지 계속하거나 true를 반환하십시오. 그러면 turnEdge가 loop.due에 두고 기다리지 않습니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-drain",
  },
  "E2-DUE-WAITS": {
    did: {
      en: "A client sent more than a budget at once; after one turn it was in loop.due.",
      ko: "클라이언트가 예산보다 많이 보냈고, 한 바퀴 뒤에 loop.due에 들어 있었습니다.",
    },
    expected: {
      en: "The next turn goes on with it without waiting.",
      ko: "다음 바퀴는 기다리지 않고 이어서 처리해야 합니다.",
    },
    saw: {
      en: "The program sleeps in epoll_wait with {due} in loop.due.",
      ko: "loop.due에 남은 연결이 있는데 epoll_wait에서 잠들었습니다. 남은 수: {due}.",
    },
    usually: {
      en: "No edge will come for what is there already, so nobody will wake the loop.",
      ko: "이미 와 있는 것에는 에지가 다시 오지 않으므로 아무도 루프를 깨우지 않습니다.",
    },
    next: {
      en: "In turnEdge, call epoll_wait() with timeout 0 while loop.due is not empty, and pump() everybody in it.",
      ko: "turnEdge에서, loop.due가 비어 있지 않으면 timeout 0으로 epoll_wait()를 부르고, 그 안의 연결을 모두 pump()하십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-budget",
  },
  "E2-ET-WRITE": {
    did: {
      en: "A client sent much, read late, and waits for the rest.",
      ko: "클라이언트가 많이 보내고 늦게 읽으면서 나머지를 기다립니다.",
    },
    expected: {
      en: "Unsent bytes are written until they are gone or -EAGAIN.",
      ko: "남은 바이트는 없어지거나 -EAGAIN이 나올 때까지 써야 합니다.",
    },
    saw: {
      en: "{left} bytes are unsent, and the program sleeps.",
      ko: "{left}바이트가 남아 있는데 프로그램은 잠들었습니다.",
    },
    usually: {
      en: "EPOLLOUT comes when a full buffer gets room, and only if it was asked for. Who stops before it was full is not told.",
      ko: "EPOLLOUT은 요청해 두었을 때, 가득 찬 버퍼에 자리가 나면 옵니다. 가득 차기 전에 멈추면 알림이 오지 않습니다.",
    },
    next: {
      en: "In pump, repeat write() while bytes are unsent, until -EAGAIN; addEdge asks for EPOLLOUT.",
      ko: "pump에서, 남은 바이트가 있는 동안 -EAGAIN까지 write()를 되풀이하십시오. EPOLLOUT은 addEdge가 요청합니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-drain",
  },
  "E2-ET-ORDER": {
    did: {
      en: "A client sent a long row of bytes and compared what came back.",
      ko: "클라이언트가 긴 바이트열을 보내고 돌아온 것과 견주었습니다.",
    },
    expected: { en: "The same bytes in the same order.", ko: "같은 바이트가 같은 순서로 와야 합니다." },
    saw: { en: "They differ from byte {at} on.", ko: "{at}번째 바이트부터 다릅니다." },
    usually: {
      en: "unsent was a view of the loop's buffer and outlived the turn. The next read() wrote over it.",
      ko: "unsent가 루프의 공용 버퍼를 가리킨 채 한 바퀴를 넘긴 경우입니다. 다음 read()가 덮어썼습니다.",
    },
    next: {
      en: "In pump, give unsent memory of its own, slice(), before you return with bytes in it.",
      ko: "pump에서, 남은 바이트를 둔 채 반환하기 전에 slice()로 따로 복사하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-unsent",
  },
  "E2-ET-EOF": {
    did: {
      en: "A client sent its last words and ended its direction at once, before the loop looked.",
      ko: "루프가 보기 전에 클라이언트가 마지막 말을 보내고 곧바로 자기 방향을 끝냈습니다.",
    },
    expected: {
      en: "It gets them back, and then the end of file.",
      ko: "그 말이 돌아오고, 이어서 파일 끝(EOF)이 와야 합니다.",
    },
    saw: {
      en: "Arrived: {arrived} bytes; end of file: {ended}.",
      ko: "도착한 것: {arrived}바이트, 파일 끝(EOF): {ended}.",
    },
    usually: {
      en: "Bytes and FIN made one edge. After a read that returned fewer bytes than the buffer has room for, the 0 behind them is still to be read.",
      ko: "바이트와 FIN이 에지 하나로 왔습니다. 버퍼보다 적게 읽혔더라도 그 뒤의 0을 아직 읽지 않은 것입니다.",
    },
    next: {
      en: "In pump, read on after a short read, until -EAGAIN or 0.",
      ko: "pump에서, 적게 읽혔더라도 -EAGAIN이나 0이 나올 때까지 계속 읽으십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-drain",
  },
  "E2-STARVES": {
    did: {
      en: "One client always had more to say; a second one sent one byte.",
      ko: "한 클라이언트는 할 말이 끝없이 이어졌고, 다른 클라이언트는 1바이트를 보냈습니다.",
    },
    expected: {
      en: "The second one is served after a budget of the first.",
      ko: "첫째가 예산만큼 쓰고 나면 둘째의 차례여야 합니다.",
    },
    saw: {
      en: "The first one got {kib} KiB, and the second one was still waiting.",
      ko: "첫째가 {kib} KiB를 받을 때까지 둘째는 기다리고 있었습니다.",
    },
    usually: {
      en: "Reading until -EAGAIN has no end where the peer is fast enough. The turn must be short for all.",
      ko: "상대가 충분히 빠르면 -EAGAIN까지 읽는 일에는 끝이 없습니다. 한 바퀴는 모두에게 짧아야 합니다.",
    },
    next: {
      en: "In pump, stop after BUDGET_BYTES and return true; turnEdge comes back to it in the next turn.",
      ko: "pump에서, BUDGET_BYTES를 읽으면 멈추고 true를 반환하십시오. 다음 바퀴에 turnEdge가 다시 부릅니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-budget",
  },
  "E2-ET-FULL-SPINS": {
    did: {
      en: "A client sent {sentKib} KiB and read nothing.",
      ko: "클라이언트가 {sentKib} KiB를 보내고 아무것도 읽지 않았습니다.",
    },
    expected: {
      en: "The loop sleeps until there is room.",
      ko: "자리가 날 때까지 루프가 잠들어야 합니다.",
    },
    saw: {
      en: "It never slept. Calls: {count}.",
      ko: "잠들지 않았습니다. 호출 수: {count}.",
    },
    usually: {
      en: "The connection stays due although write() said -EAGAIN, or its interest is level-triggered.",
      ko: "write()가 -EAGAIN을 반환했는데도 연결이 loop.due에 남아 있거나, 관심이 레벨 트리거인 경우입니다.",
    },
    next: {
      en: "In pump, return false when write() returns -EAGAIN: EPOLLOUT is the edge that comes.",
      ko: "pump에서, write()가 -EAGAIN이면 false를 반환하십시오. 자리가 나면 EPOLLOUT 에지가 옵니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-drain",
  },
  "E2-ET-POLLS": {
    did: {
      en: "A client was answered and then silent, and the loop ran with timeout -1.",
      ko: "클라이언트가 답을 받은 뒤 조용했고, 루프는 timeout -1로 돌았습니다.",
    },
    expected: {
      en: "It sleeps in epoll_wait until something happens.",
      ko: "무슨 일이 생길 때까지 epoll_wait에서 잠들어야 합니다.",
    },
    saw: {
      en: "It asked again and again with timeout {timeout}.",
      ko: "거듭 물었습니다. 그때의 timeout: {timeout}.",
    },
    usually: {
      en: "epoll_wait got a timeout of the loop's own: 0 returns at once, any other number wakes the loop for nothing.",
      ko: "epoll_wait에 루프가 정한 timeout을 넘긴 경우입니다. 0이면 곧바로 돌아오고, 다른 수는 까닭 없이 깨웁니다.",
    },
    next: {
      en: "In turnEdge, pass timeoutMs to epoll_wait() when nobody is due.",
      ko: "turnEdge에서, loop.due가 비었으면 epoll_wait()에 timeoutMs를 넘기십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-sleep",
  },
  "E2-ET-SPIN": {
    did: { en: "A client was answered and then silent.", ko: "클라이언트가 답을 받은 뒤 조용했습니다." },
    expected: { en: "Nobody is due, and the loop sleeps.", ko: "할 일이 남은 연결이 없으니 루프가 잠들어야 합니다." },
    saw: { en: "It never slept. Calls: {count}.", ko: "잠들지 않았습니다. 호출 수: {count}." },
    usually: {
      en: "A connection stays due although it said -EAGAIN, or epoll_wait is always called with timeout 0.",
      ko: "-EAGAIN이 나왔는데도 연결이 loop.due에 남아 있거나, epoll_wait를 언제나 timeout 0으로 부르는 경우입니다.",
    },
    next: {
      en: "In turnEdge, take a connection out of loop.due when pump() returns false; wait with timeoutMs when nobody is due.",
      ko: "turnEdge에서, pump()가 false를 반환하면 loop.due에서 빼고, 아무도 없으면 timeoutMs로 기다리십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-budget",
  },
  "E2-ET-WRITE-WAITS": {
    did: {
      en: "A client sent {sentKib} KiB and read nothing.",
      ko: "클라이언트가 {sentKib} KiB를 보내고 아무것도 읽지 않았습니다.",
    },
    expected: {
      en: "At -EAGAIN the loop leaves the connection alone and sleeps.",
      ko: "-EAGAIN이면 그 연결을 두고 잠들어야 합니다.",
    },
    saw: {
      en: "write() was repeated without end; nobody else is served.",
      ko: "write()만 끝없이 되풀이하며 다른 누구에게도 답하지 않습니다.",
    },
    usually: {
      en: "-EAGAIN promises an edge: EPOLLOUT comes when there is room again.",
      ko: "-EAGAIN은 에지를 약속합니다. 자리가 다시 나면 EPOLLOUT이 옵니다.",
    },
    next: {
      en: "In pump, keep what is unsent and return false when write() returns -EAGAIN.",
      ko: "pump에서, write()가 -EAGAIN을 반환하면 남은 것을 간직하고 false를 반환하십시오.",
    },
    man: ["write(2)", "epoll(7)"],
    anchor: "rule-drain",
  },
  "E2-ET-BROKEN": {
    did: {
      en: "A client broke off with RST; the next {call}() on its connection fails.",
      ko: "클라이언트가 RST로 끊었습니다. 그 연결의 다음 {call}()은 실패합니다.",
    },
    expected: {
      en: "The connection is dropped: its entry is gone and its descriptor closed.",
      ko: "연결을 정리해야 합니다. 항목을 지우고 디스크립터를 닫습니다.",
    },
    saw: {
      en: "It is still there.",
      ko: "아직 남아 있습니다.",
    },
    usually: {
      en: "Edge-triggered, the end is reported once. A negative result that is taken for -EAGAIN leaves a dead connection for ever.",
      ko: "에지 트리거에서 끝은 한 번만 보고됩니다. 음수를 모두 -EAGAIN으로 받아들이면 죽은 연결이 영영 남습니다.",
    },
    next: {
      en: "In pump, drop the connection when read() or write() returns an error other than -EAGAIN.",
      ko: "pump에서, read()나 write()가 -EAGAIN이 아닌 오류를 반환하면 연결을 정리하십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-end",
  },
  "E2-ET-STALE": {
    did: {
      en: "Two connections were due, and handling the first one ended the second.",
      ko: "두 연결이 loop.due에 있었고, 첫째를 처리하는 도중에 둘째를 끝냈습니다.",
    },
    expected: {
      en: "The second one is not touched any more.",
      ko: "둘째는 더 건드리지 않아야 합니다.",
    },
    saw: {
      en: "It was pumped all the same: {what}.",
      ko: "그대로 pump했습니다: {what}.",
    },
    usually: {
      en: "loop.due remembers connections from one turn to the next. By then an entry may be gone, or belong to somebody else.",
      ko: "loop.due는 다음 바퀴까지 연결을 기억합니다. 그 사이에 항목이 없어졌거나 다른 연결의 것이 되었을 수 있습니다.",
    },
    next: {
      en: "In turnEdge, pump a connection that is due only if loop.connections[conn.fd] is still that connection.",
      ko: "turnEdge에서, loop.connections[conn.fd]가 여전히 그 연결일 때만 pump하십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-stale",
  },
  "E2-ET-UNBOUNDED": {
    did: {
      en: "A client sent {sentKib} KiB and read nothing.",
      ko: "클라이언트가 {sentKib} KiB를 보내고 아무것도 읽지 않았습니다.",
    },
    expected: {
      en: "While bytes are unsent, nothing more is read.",
      ko: "보낼 것이 남아 있는 동안은 더 읽지 않아야 합니다.",
    },
    saw: {
      en: "The server holds {heldKib} KiB that it has read and not sent.",
      ko: "서버가 읽고서 보내지 못한 것을 {heldKib} KiB나 쥐고 있습니다.",
    },
    usually: {
      en: "pump reads on although write() said -EAGAIN. Whoever does not read may fill the memory then.",
      ko: "write()가 -EAGAIN을 반환했는데도 pump가 계속 읽는 경우입니다. 그러면 읽지 않는 상대가 메모리를 채울 수 있습니다.",
    },
    next: {
      en: "In pump, return false at -EAGAIN of write(), before the next read().",
      ko: "pump에서, write()가 -EAGAIN이면 다음 read() 전에 false를 반환하십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-high-water",
  },
  "E2-ET-EVENTS": {
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
      en: "Event i is at events[2 * i] and events[2 * i + 1], and only the first ones are of this call. A missed edge does not come again.",
      ko: "i번째 이벤트는 events[2 * i]와 events[2 * i + 1]에 있고, 이번 호출의 것은 앞부분뿐입니다. 놓친 에지는 다시 오지 않습니다.",
    },
    next: {
      en: "In turnEdge, go over i below ready, and take events[2 * i + 1] as the descriptor.",
      ko: "turnEdge에서, i가 ready보다 작은 동안 events[2 * i + 1]을 디스크립터로 쓰십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-events",
  },
  "E2-LIMIT": {
    did: {
      en: "The soft limit was {before}; raiseFdLimit({wanted}) was called.",
      ko: "소프트 제한이 {before}일 때 raiseFdLimit({wanted})를 불렀습니다.",
    },
    expected: {
      en: "The soft limit is then at least as high, never lower than before, and is returned.",
      ko: "소프트 제한은 그만큼 높아지고, 전보다 낮아지지 않으며, 그 값이 반환되어야 합니다.",
    },
    saw: { en: "Soft limit: {soft}, returned: {returned}.", ko: "소프트 제한: {soft}, 반환값: {returned}." },
    usually: {
      en: "setrlimit() was not called, or was called although the limit was high enough.",
      ko: "setrlimit()를 부르지 않았거나, 제한이 이미 충분한데도 부른 경우입니다.",
    },
    next: {
      en: "In raiseFdLimit, compare the soft limit with wanted, set it only if it is too low, and return what it is then.",
      ko: "raiseFdLimit에서, 소프트 제한을 wanted와 견주어 낮을 때만 바꾸고, 바뀐 값을 반환하십시오.",
    },
    man: ["getrlimit(2)"],
    anchor: "rule-limit",
  },
  "E2-HARD-LOWERED": {
    did: {
      en: "raiseFdLimit raised the soft limit; the hard one was {before}.",
      ko: "raiseFdLimit이 소프트 제한을 올렸습니다. 그 전의 하드 제한: {before}.",
    },
    expected: { en: "The hard limit stays.", ko: "하드 제한은 그대로여야 합니다." },
    saw: { en: "It is {hard}.", ko: "하드 제한이 바뀌었습니다: {hard}." },
    usually: {
      en: "setrlimit() sets both words. A hard limit can be lowered by everybody and raised again by nobody but a privileged process.",
      ko: "setrlimit()는 두 값을 함께 바꿉니다. 하드 제한은 누구나 낮출 수 있지만 다시 올리는 것은 특권 프로세스뿐입니다.",
    },
    next: {
      en: "In raiseFdLimit, hand the hard limit back as getrlimit() gave it.",
      ko: "raiseFdLimit에서, getrlimit()가 준 하드 제한을 그대로 돌려주십시오.",
    },
    man: ["setrlimit(2)"],
    anchor: "rule-limit",
  },
  "E2-HARD-LIMIT": {
    did: {
      en: "raiseFdLimit({wanted}) was called where the hard limit is {hard}.",
      ko: "하드 제한이 {hard}인 곳에서 raiseFdLimit({wanted})를 불렀습니다.",
    },
    expected: {
      en: "The soft limit goes up to the hard one, and that number is returned.",
      ko: "소프트 제한을 하드 제한까지 올리고 그 수를 반환해야 합니다.",
    },
    saw: { en: "Soft limit: {soft}, returned: {returned}.", ko: "소프트 제한: {soft}, 반환값: {returned}." },
    usually: {
      en: "More than the hard limit is refused with EPERM or EINVAL. The caller must learn how far it goes, to say so.",
      ko: "하드 제한보다 높은 값은 EPERM이나 EINVAL로 거절됩니다. 부른 쪽은 어디까지 되는지 알아야 알릴 수 있습니다.",
    },
    next: {
      en: "In raiseFdLimit, set the smaller of wanted and the hard limit, and return it.",
      ko: "raiseFdLimit에서, wanted와 하드 제한 가운데 작은 쪽을 설정하고 반환하십시오.",
    },
    man: ["setrlimit(2)"],
    anchor: "rule-limit",
  },
  "E2-TEN-THOUSAND": {
    did: {
      en: "c10k.ts was started with a soft limit of 256, and {clients} clients connected and sent a byte.",
      ko: "소프트 제한 256으로 c10k.ts를 시작하고, 클라이언트 {clients}개가 연결해서 1바이트씩 보냈습니다.",
    },
    expected: { en: "All of them are connected and answered.", ko: "모두 연결되어 답을 받아야 합니다." },
    saw: { en: "Answered and still connected: {held}.", ko: "답을 받고 연결되어 있는 수: {held}." },
    usually: {
      en: "The limit is below the number of clients and of the program's own descriptors. accept4() then fails with EMFILE.",
      ko: "제한이 클라이언트와 프로그램 자신의 디스크립터를 합한 수보다 낮은 경우입니다. 그러면 accept4()가 EMFILE로 실패합니다.",
    },
    next: {
      en: "In raiseFdLimit, raise to the number that was asked for, which counts the program's own descriptors too.",
      ko: "raiseFdLimit에서, 요청받은 수까지 올리십시오. 그 수에는 프로그램 자신의 디스크립터도 들어 있습니다.",
    },
    man: ["getrlimit(2)", "accept4(2)"],
    anchor: "rule-limit",
  },
  "E2-ADDON-COMPILE": {
    did: { en: "addon/epoll.c was compiled.", ko: "addon/epoll.c를 컴파일했습니다." },
    expected: { en: "The compiler accepts it.", ko: "컴파일러가 받아들여야 합니다." },
    saw: { en: "{where}: {message}", ko: "{where}: {message}" },
    usually: {
      en: "The compiler stops at what it cannot read, and the cause is often a semicolon or bracket shortly before.",
      ko: "컴파일러는 읽을 수 없는 곳에서 멈추며, 원인은 그 조금 앞의 세미콜론이나 괄호일 때가 많습니다.",
    },
    next: {
      en: "In js_epoll_create1, or wherever the error is, fix the first one reported; the others may go away with it.",
      ko: "js_epoll_create1에서, 또는 오류가 난 곳에서 처음 나온 것을 고치십시오. 나머지도 함께 사라질 수 있습니다.",
    },
    man: ["epoll_create1(2)"],
    anchor: "part-2-6",
  },
  "E2-ADDON-CALLS": {
    did: {
      en: "epoll_create1 was called with EPOLL_CLOEXEC, and descriptors were added with epoll_ctl.",
      ko: "EPOLL_CLOEXEC로 epoll_create1을 부르고 epoll_ctl로 디스크립터를 넣었습니다.",
    },
    expected: {
      en: "A descriptor comes back, and each ADD returns 0.",
      ko: "디스크립터가 돌아오고, ADD는 0을 반환해야 합니다.",
    },
    saw: {
      en: "epoll_create1 returned {epollFd}; all added: {added}.",
      ko: "epoll_create1의 반환값은 {epollFd}, 모두 들어갔는지는 {added}입니다.",
    },
    usually: {
      en: "An argument was read from the wrong place, or the result was not handed back.",
      ko: "인자를 엉뚱한 자리에서 읽었거나 결과를 돌려주지 않은 경우입니다.",
    },
    next: {
      en: "In js_epoll_ctl, take the arguments in the order epfd, op, fd, events, data; return the result with from_int().",
      ko: "js_epoll_ctl에서, epfd, op, fd, events, data의 순서로 인자를 받고 from_int()로 결과를 돌려주십시오.",
    },
    man: ["epoll_create1(2)", "epoll_ctl(2)"],
    anchor: "rule-binding-errno",
  },
  "E2-ADDON-FLAGS": {
    did: {
      en: "epoll_create1 was called with EPOLL_CLOEXEC and with 0, and the descriptors' flags were read.",
      ko: "EPOLL_CLOEXEC와 0으로 epoll_create1을 부르고 디스크립터의 플래그를 읽었습니다.",
    },
    expected: {
      en: "The first one closes on exec, the second one does not.",
      ko: "앞의 것은 exec할 때 닫히고 뒤의 것은 닫히지 않아야 합니다.",
    },
    saw: {
      en: "Closes on exec: {cloexec} and {none}.",
      ko: "exec할 때 닫히는지: {cloexec}, {none}.",
    },
    usually: {
      en: "The argument was not passed on. One function is one system call, with what the caller asked for.",
      ko: "인자를 그대로 넘기지 않은 경우입니다. 함수 하나는 시스템 콜 하나이고, 부른 쪽이 요청한 대로여야 합니다.",
    },
    next: {
      en: "In js_epoll_create1, pass the first argument to epoll_create1() as it is.",
      ko: "js_epoll_create1에서, 첫 번째 인자를 그대로 epoll_create1()에 넘기십시오.",
    },
    man: ["epoll_create1(2)"],
    anchor: "rule-binding-errno",
  },
  "E2-ADDON-ERRNO": {
    did: { en: "{call}() was called so that it must fail.", ko: "{call}() 호출이 실패하도록 인자를 넘겼습니다." },
    expected: {
      en: "It returns {expected}, the negative errno.",
      ko: "음수 errno를 반환해야 합니다. 이 경우에는 {expected}.",
    },
    saw: { en: "Returned: {got}.", ko: "반환값: {got}." },
    usually: {
      en: "In C a failed call returns -1, and the reason is in errno. #sys puts the reason into the result.",
      ko: "C에서 실패한 호출은 -1을 반환하고 까닭은 errno에 있습니다. #sys는 그 까닭을 결과에 담습니다.",
    },
    next: {
      en: "In js_{call}, return -errno when the result is -1; the same holds for the others.",
      ko: "js_{call}에서, 결과가 -1이면 -errno를 반환하십시오. 나머지 함수도 마찬가지입니다.",
    },
    man: ["epoll_create1(2)", "epoll_ctl(2)"],
    anchor: "rule-binding-errno",
  },
  "E2-ADDON-EVENTS": {
    did: {
      en: "Eight descriptors with data from 0xfeed0000 were ready, and epoll_wait was asked for them.",
      ko: "data가 0xfeed0000부터인 디스크립터 여덟 개가 준비된 상태에서 epoll_wait를 불렀습니다.",
    },
    expected: {
      en: "Two words each, beginning {expected}.",
      ko: "하나마다 두 값씩, 다음으로 시작해야 합니다: {expected}.",
    },
    saw: { en: "Returned {ready}; the first ones: {got}.", ko: "반환값은 {ready}, 앞의 것은 {got}입니다." },
    usually: {
      en: "struct epoll_event was copied as it lies in memory, where data has 8 bytes, or data was stored as something else than u32.",
      ko: "struct epoll_event를 메모리에 놓인 그대로 복사했거나(data는 8바이트입니다) data를 u32가 아닌 것으로 다룬 경우입니다.",
    },
    next: {
      en: "In js_epoll_wait, copy events and data.u32 of each event into two words.",
      ko: "js_epoll_wait에서, 이벤트마다 events와 data.u32를 두 값으로 복사하십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-binding-events",
  },
  "E2-ADDON-MOST": {
    did: {
      en: "Eight descriptors were ready, the array had room for all, and maxevents was {asked}.",
      ko: "디스크립터 여덟 개가 준비되었고 배열에는 모두의 자리가 있으며 maxevents는 {asked}입니다.",
    },
    expected: {
      en: "At most so many come back.",
      ko: "많아야 그만큼만 돌아와야 합니다.",
    },
    saw: {
      en: "Returned: {few}.",
      ko: "반환값: {few}.",
    },
    usually: {
      en: "maxevents was not passed on. A caller who wants few keeps the rest for the next call.",
      ko: "maxevents를 넘기지 않은 경우입니다. 조금만 달라는 쪽은 나머지를 다음 호출로 미루려는 것입니다.",
    },
    next: {
      en: "In js_epoll_wait, pass the smaller of maxevents and the room that there is.",
      ko: "js_epoll_wait에서, maxevents와 자리 수 가운데 작은 쪽을 넘기십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-binding-events",
  },
  "E2-ADDON-OVERRUN": {
    did: {
      en: "Eight descriptors were ready, maxevents was 8, and the array had room for two events.",
      ko: "디스크립터 여덟 개가 준비되었고 maxevents는 8인데, 배열에는 이벤트 두 개의 자리만 있었습니다.",
    },
    expected: {
      en: "At most two come back, and the memory past its end stays as it was.",
      ko: "많아야 두 개가 돌아오고, 배열의 끝 다음 메모리는 그대로여야 합니다.",
    },
    saw: {
      en: "Returned: {room}. Memory past the end overwritten: {overwritten}.",
      ko: "반환값: {room}. 배열의 끝을 넘어 덮어썼는지: {overwritten}.",
    },
    usually: {
      en: "maxevents comes from JavaScript and was believed. In C that is how a number becomes somebody else's memory.",
      ko: "JavaScript가 넘긴 maxevents를 그대로 믿은 경우입니다. C에서는 이렇게 수 하나가 남의 메모리를 망가뜨립니다.",
    },
    next: {
      en: "In js_epoll_wait, limit maxevents to half the length of the array.",
      ko: "js_epoll_wait에서, maxevents를 배열 길이의 절반으로 제한하십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-binding-room",
  },
  "E2-ADDON-STACK": {
    did: {
      en: "A thousand descriptors were ready, and maxevents and the array had room for all of them.",
      ko: "디스크립터 천 개가 준비되었고, maxevents와 배열에는 모두의 자리가 있었습니다.",
    },
    expected: {
      en: "As many come back as the function has room for itself, each with its data.",
      ko: "함수가 스스로 마련한 자리만큼 돌아오고, 하나하나에 data가 있어야 합니다.",
    },
    saw: {
      en: "Returned, or ended with: {ready}.",
      ko: "반환값 또는 끝: {ready}.",
    },
    usually: {
      en: "The kernel was allowed more events than the struct epoll_event array on the stack has room for.",
      ko: "스택의 struct epoll_event 배열보다 많은 이벤트를 커널에 허용한 경우입니다.",
    },
    next: {
      en: "In js_epoll_wait, limit maxevents to the number of elements of your own array, too.",
      ko: "js_epoll_wait에서, maxevents를 함수 안 배열의 원소 수로도 제한하십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-binding-room",
  },
  "E2-ADDON-TIMEOUT": {
    did: {
      en: "Your binding was asked to wait {passed} ms when nothing was ready: 0 not at all, -1 for ever, under your own loop.",
      ko: "아무것도 준비되지 않았을 때 내 바인딩을 불렀습니다. 0이면 기다리지 않고, -1이면(내 루프) 끝없이 기다립니다. 넘긴 timeout: {passed}.",
    },
    expected: { en: "It waits exactly so long.", ko: "꼭 그만큼 기다려야 합니다." },
    saw: { en: "It waited for something else.", ko: "다른 만큼 기다렸습니다." },
    usually: {
      en: "The timeout was not passed on, or replaced by a number of its own.",
      ko: "timeout을 넘기지 않았거나 다른 수로 바꾼 경우입니다.",
    },
    next: {
      en: "In js_epoll_wait, pass the fourth argument to epoll_wait() as its timeout.",
      ko: "js_epoll_wait에서, 네 번째 인자를 epoll_wait()의 timeout으로 넘기십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-sleep",
  },
}
