// What the failed checks of part 2.1 say, in their order. The values: ../step2-codes.ts

import type { CodeFacts } from "../../manifest.ts"

export const acceptCodes: Readonly<Record<string, CodeFacts>> = {
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
      en: "O_NONBLOCK is not set. Returned: {returned}, for a closed descriptor: {closed}.",
      ko: "O_NONBLOCK이 켜지지 않았습니다. 반환값: {returned}, 닫힌 디스크립터의 반환값: {closed}.",
    },
    usually: {
      en: "F_SETFD sets the flags of the descriptor, and O_NONBLOCK is none of them. It belongs to the open description and is set with F_SETFL; flags are joined with |, and || makes 1 of them.",
      ko: "F_SETFD는 디스크립터의 플래그를 바꿀 뿐이고, O_NONBLOCK은 열린 파일에 속하므로 F_SETFL로 켭니다. 플래그는 ||가 아니라 |로 합칩니다.",
    },
    next: {
      en: "In setNonblocking, add O_NONBLOCK to what F_GETFL gave and set that with F_SETFL.",
      ko: "setNonblocking에서, F_GETFL로 얻은 플래그에 O_NONBLOCK을 더해 F_SETFL로 설정하십시오.",
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
  "E2-FLAGS-RETURNED": {
    did: {
      en: "setNonblocking was called on a socket and on a number that is not open.",
      ko: "소켓과, 열려 있지 않은 번호에 setNonblocking을 불렀습니다.",
    },
    expected: {
      en: "It returns 0 for the socket and -EBADF for the other.",
      ko: "소켓이면 0, 다른 쪽이면 -EBADF를 반환해야 합니다.",
    },
    saw: {
      en: "O_NONBLOCK is set. Returned: {returned}, for the number that is not open: {closed}.",
      ko: "O_NONBLOCK은 켜졌습니다. 반환값: {returned}, 열려 있지 않은 번호의 반환값: {closed}.",
    },
    usually: {
      en: "The flags from F_GETFL were returned, or a number of its own, instead of the result of F_SETFL.",
      ko: "F_SETFL의 결과가 아니라 F_GETFL로 얻은 플래그나 임의의 수를 반환한 경우입니다.",
    },
    next: {
      en: "In setNonblocking, return what fcntl() with F_SETFL returns, and a negative result of F_GETFL before that.",
      ko: "setNonblocking에서, F_SETFL로 부른 fcntl()의 결과를 반환하고, F_GETFL이 음수이면 그것을 먼저 반환하십시오.",
    },
    man: ["fcntl(2)"],
    anchor: "rule-nonblocking",
  },
  "E2-ACCEPT-KEPT": {
    did: {
      en: "Clients waited, acceptAll was called, and its calls of accept4() were counted.",
      ko: "클라이언트가 기다리는 동안 acceptAll을 부르고 accept4() 호출을 세었습니다.",
    },
    expected: {
      en: "Every connection that accept4() returns is given to accepted().",
      ko: "accept4()가 돌려준 연결은 빠짐없이 accepted()에 넘겨야 합니다.",
    },
    saw: {
      en: "Accepted: {accepted}, given to accepted(): {taken}.",
      ko: "accept4()로 받은 연결: {accepted}, accepted()에 넘긴 연결: {taken}.",
    },
    usually: {
      en: "The result was looked at and lost: = assigns where === compares, or the function returned before it called accepted(). Nobody can close such a descriptor any more.",
      ko: "결과를 확인하다가 잃어버린 경우입니다. 비교하려던 ===를 =로 썼거나, accepted()를 부르기 전에 반환했습니다. 그런 디스크립터는 아무도 닫을 수 없습니다.",
    },
    next: {
      en: "In acceptAll, compare the result of accept4() with === and give every one that is not negative to accepted().",
      ko: "acceptAll에서, accept4()의 결과를 ===로 비교하고, 음수가 아닌 것은 모두 accepted()에 넘기십시오.",
    },
    man: ["accept4(2)"],
    anchor: "rule-accept-all",
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
      en: "Below 0: -EAGAIN was passed on as an error, but it only says that nothing waits now. Otherwise: the number of connections was returned.",
      ko: "음수라면 -EAGAIN을 오류로 넘긴 경우입니다. 지금은 기다리는 것이 없다는 뜻일 뿐입니다. 음수가 아니라면 받은 연결의 수를 반환한 경우입니다.",
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
      en: "In acceptAll, hand over each connection at once, and return a negative result other than -EAGAIN as it is.",
      ko: "acceptAll에서, 연결은 받는 대로 넘기고, -EAGAIN이 아닌 음수는 그대로 반환하십시오.",
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
      en: "Every negative result was taken for -EAGAIN, or the error was thrown, or those accepted before it were not handed over. The caller needs both: the connections and the error.",
      ko: "모든 음수를 -EAGAIN으로 받아들였거나, 오류를 던졌거나, 그 전에 받은 연결을 넘기지 않은 경우입니다. 부른 쪽에는 연결도 오류도 필요합니다.",
    },
    next: {
      en: "In acceptAll, return a negative result other than -EAGAIN as it is.",
      ko: "acceptAll에서, -EAGAIN이 아닌 음수는 그대로 반환하십시오.",
    },
    man: ["accept4(2)"],
    anchor: "rule-accept-all",
  },
}
