// What the failed checks of part 6.4 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const doorCodes: Readonly<Record<string, CodeFacts>> = {
  "E6-OUTCOME-CLIENT": {
    did: {
      en: "outcomeOf was called with descriptors, 0 among them.",
      ko: "0을 포함한 디스크립터로 outcomeOf를 불렀습니다.",
    },
    expected: {
      en: '"client": 0 is a descriptor like any other.',
      ko: '"client"여야 합니다. 0도 여느 디스크립터와 같습니다.',
    },
    saw: { en: "It said {names}.", ko: "실제 결과: {names}." },
    usually: {
      en: "0 was taken for nothing, or for a failure. It is what accept4() returns in a program whose standard input is closed.",
      ko: "0을 없는 것이나 실패로 여긴 경우입니다. 표준 입력을 닫은 프로그램에서는 accept4()가 0을 반환합니다.",
    },
    next: {
      en: 'In outcomeOf, return "client" for every result from 0 on.',
      ko: 'outcomeOf에서, 0 이상인 결과에는 모두 "client"를 반환하십시오.',
    },
    man: ["accept(2)"],
    anchor: "rule-outcome",
  },
  "E6-OUTCOME-NOBODY": {
    did: { en: "outcomeOf was called with -EAGAIN.", ko: "-EAGAIN으로 outcomeOf를 불렀습니다." },
    expected: { en: '"nobody": the queue is empty.', ko: '"nobody"여야 합니다. 큐가 비어 있다는 뜻입니다.' },
    saw: { en: "It said {names}.", ko: "실제 결과: {names}." },
    usually: {
      en: "-EAGAIN was taken literally, or for a failure. Whoever calls accept4() again at once turns in circles until a client comes.",
      ko: "-EAGAIN을 글자 그대로, 또는 실패로 여긴 경우입니다. accept4()를 바로 다시 부르면 클라이언트가 올 때까지 헛돕니다.",
    },
    next: {
      en: 'In outcomeOf, return "nobody" for -EAGAIN: the next client is poll()\'s business.',
      ko: 'outcomeOf에서, -EAGAIN에는 "nobody"를 반환하십시오. 다음 클라이언트는 poll()이 알려 줍니다.',
    },
    man: ["accept(2)"],
    anchor: "rule-outcome",
  },
  "E6-OUTCOME-AGAIN": {
    did: {
      en: "outcomeOf was called with a signal, and with errors that a connection had got before it was taken.",
      ko: "시그널, 그리고 받기 전의 연결에 생긴 오류로 outcomeOf를 불렀습니다.",
    },
    expected: {
      en: '"again": nothing has come of this one, and the next one may be well.',
      ko: '"again"이어야 합니다. 이번 것은 허사지만 다음 것은 괜찮을 수 있습니다.',
    },
    saw: { en: "It said {names}.", ko: "실제 결과: {names}." },
    usually: {
      en: "On Linux accept4() passes on what has happened to the new connection. One client with a bad line must not end the server, nor close its door.",
      ko: "Linux에서 accept4()는 새 연결에 일어난 일을 그대로 전합니다. 회선이 나쁜 클라이언트 하나 때문에 서버를 끝내거나 문을 닫아서는 안 됩니다.",
    },
    next: {
      en: 'In outcomeOf, return "again" for EINTR, ECONNABORTED and all of ITS_OWN.',
      ko: 'outcomeOf에서, EINTR, ECONNABORTED와 ITS_OWN 모두에 "again"을 반환하십시오.',
    },
    man: ["accept(2)"],
    anchor: "rule-outcome",
  },
  "E6-OUTCOME-FULL": {
    did: {
      en: "outcomeOf was called with the four errors of want: no descriptor in the process or in the system, no memory.",
      ko: "부족을 뜻하는 네 오류로 outcomeOf를 불렀습니다. 프로세스나 시스템에 디스크립터가 없거나 메모리가 없는 경우입니다.",
    },
    expected: {
      en: '"full": no client can be taken until something is given back.',
      ko: '"full"이어야 합니다. 무언가 돌려받을 때까지는 아무도 받을 수 없습니다.',
    },
    saw: { en: "It said {names}.", ko: "실제 결과: {names}." },
    usually: {
      en: "EMFILE is the best known one; ENFILE, ENOBUFS and ENOMEM come from the whole system and pass as well.",
      ko: "EMFILE이 가장 잘 알려져 있습니다. ENFILE, ENOBUFS, ENOMEM은 시스템 전체에서 오며 역시 지나갑니다.",
    },
    next: {
      en: 'In outcomeOf, return "full" for EMFILE, ENFILE, ENOBUFS and ENOMEM.',
      ko: 'outcomeOf에서, EMFILE, ENFILE, ENOBUFS, ENOMEM에 "full"을 반환하십시오.',
    },
    man: ["accept(2)", "getrlimit(2)"],
    anchor: "rule-outcome",
  },
  "E6-OUTCOME-OURS": {
    did: {
      en: "outcomeOf was called with errors that come from the program itself.",
      ko: "프로그램 자신에게서 나오는 오류로 outcomeOf를 불렀습니다.",
    },
    expected: {
      en: "It throws: a descriptor that is closed or does not listen will not get better.",
      ko: "예외를 던져야 합니다. 닫혔거나 리스닝하지 않는 디스크립터는 나아지지 않습니다.",
    },
    saw: { en: "It said {names}.", ko: "실제 결과: {names}." },
    usually: {
      en: "Everything unknown was taken for something that passes. The server then turns in circles and nobody hears why.",
      ko: "모르는 것을 모두 지나갈 일로 여긴 경우입니다. 그러면 서버는 헛돌고 아무도 까닭을 모릅니다.",
    },
    next: {
      en: 'In outcomeOf, give every error that you do not know to check(result, "accept4").',
      ko: 'outcomeOf에서, 모르는 오류는 모두 check(result, "accept4")에 맡기십시오.',
    },
    man: ["accept(2)"],
    anchor: "rule-outcome",
  },
  "E6-TAKE-SAYS": {
    did: {
      en: "takeNext was called, with or without a client that waited.",
      ko: "기다리는 클라이언트가 있을 때나 없을 때 takeNext를 불렀습니다.",
    },
    expected: {
      en: "It returns the connection, or -EAGAIN when nobody is to be served now. Here: {expected}.",
      ko: "연결을 반환하거나, 지금 응대할 클라이언트가 없으면 -EAGAIN을 반환해야 합니다. 여기서는: {expected}.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "Another result of accept4() came out, was thrown, or belongs to a connection that is closed again.",
      ko: "accept4()의 다른 결과를 내보냈거나, 던졌거나, 이미 다시 닫은 연결을 반환한 경우입니다.",
    },
    next: {
      en: 'In takeNext, return connFd for "client" and -EAGAIN for all the rest that is not thrown.',
      ko: 'takeNext에서, "client"에는 connFd를, 던지지 않는 나머지에는 모두 -EAGAIN을 반환하십시오.',
    },
    man: ["accept(2)"],
    anchor: "rule-outcome",
  },
  "E6-TAKE-FLAGS": {
    did: { en: "A client connected, and takeNext took it.", ko: "클라이언트가 연결했고, takeNext가 받았습니다." },
    expected: {
      en: "The connection is a blocking descriptor that does not outlive an exec.",
      ko: "연결은 블로킹이고, exec할 때 닫히는 디스크립터여야 합니다.",
    },
    saw: { en: "Its flags are others: {saw}.", ko: "플래그가 다릅니다: {saw}." },
    usually: {
      en: "accept4() inherits nothing from the listening socket: its own flags say all.",
      ko: "accept4()는 리스닝 소켓에서 아무것도 물려받지 않습니다. 자신의 플래그가 전부를 정합니다.",
    },
    next: {
      en: "In takeNext, give accept4() SOCK_CLOEXEC and nothing else.",
      ko: "takeNext에서, accept4()에 SOCK_CLOEXEC만 주십시오.",
    },
    man: ["accept(2)"],
    anchor: "rule-outcome",
  },
  "E6-NOBODY-WAITS": {
    did: {
      en: "takeNext was called, and no client waited.",
      ko: "기다리는 클라이언트가 없을 때 takeNext를 불렀습니다.",
    },
    expected: {
      en: "It returns -EAGAIN at once: the server has other things to hear of.",
      ko: "바로 -EAGAIN을 반환해야 합니다. 서버는 다른 소식도 들어야 합니다.",
    },
    saw: { en: "It did not come back: {call}.", ko: "돌아오지 않았습니다. 부르고 있는 호출: {call}." },
    usually: {
      en: "It waits for a client by itself, or asks again and again. The ends of children and SIGTERM go unheard meanwhile.",
      ko: "스스로 클라이언트를 기다리거나 되풀이해서 묻는 경우입니다. 그사이 자식의 끝도 SIGTERM도 듣지 못합니다.",
    },
    next: {
      en: 'In takeNext, return -EAGAIN for "nobody".',
      ko: 'takeNext에서, "nobody"에는 -EAGAIN을 반환하십시오.',
    },
    man: ["accept(2)", "poll(2)"],
    anchor: "rule-outcome",
  },
  "E6-TAKE-AGAIN": {
    did: {
      en: "accept4() failed with {errno}, by a signal or for a client that was gone already, and another client waited.",
      ko: "시그널이나 이미 떠난 클라이언트 때문에 accept4()가 실패했고, 다른 클라이언트가 기다렸습니다. 실패: {errno}.",
    },
    expected: { en: "The other one is served.", ko: "다른 클라이언트를 응대해야 합니다." },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "The failure ended the function, or was treated like want, which costs the next client its place.",
      ko: "그 실패로 함수를 끝냈거나, 부족처럼 다루어 다음 클라이언트가 자리를 잃은 경우입니다.",
    },
    next: {
      en: 'In takeNext, call accept4() once more for "again".',
      ko: 'takeNext에서, "again"에는 accept4()를 다시 부르십시오.',
    },
    man: ["accept(2)"],
    anchor: "rule-outcome",
  },
  "E6-TAKE-OURS": {
    did: {
      en: "takeNext was called with a socket that does not listen any more.",
      ko: "더는 리스닝하지 않는 소켓으로 takeNext를 불렀습니다.",
    },
    expected: {
      en: "accept4() says -EINVAL, now and for ever, so it throws.",
      ko: "accept4()는 앞으로도 계속 -EINVAL을 주므로 예외를 던져야 합니다.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "A fault of the program was taken for something that passes. The server would look alive, and never serve anybody again.",
      ko: "프로그램의 잘못을 지나갈 일로 여긴 경우입니다. 서버는 살아 있는 듯 보이지만 다시는 아무도 응대하지 못합니다.",
    },
    next: {
      en: "In takeNext, let through what outcomeOf() throws.",
      ko: "takeNext에서, outcomeOf()가 던지는 것을 막지 마십시오.",
    },
    man: ["accept(2)"],
    anchor: "rule-outcome",
  },
  "E6-FULL-SPINS": {
    did: {
      en: "Clients waited, and accept4() failed with {errno}. The server took its turns.",
      ko: "클라이언트가 기다리는데 accept4()가 실패했습니다. 서버는 차례를 돌았습니다. 실패: {errno}.",
    },
    expected: {
      en: "After some turns nobody waits any more, or nobody is asked for until later.",
      ko: "몇 차례 뒤에는 기다리는 클라이언트가 없거나, 나중까지 아무도 부르지 않아야 합니다.",
    },
    saw: {
      en: "Each turn finds the listening socket ready again. Calls of accept4() at one moment: {calls}.",
      ko: "차례마다 리스닝 소켓이 다시 준비되어 있습니다. 한순간에 부른 accept4(): {calls}.",
    },
    usually: {
      en: "The waiting client keeps the socket ready. Whoever can neither take nor refuse it is woken as fast as the processor can, hundreds of thousands of times a second.",
      ko: "기다리는 클라이언트 때문에 소켓은 계속 준비 상태입니다. 받지도 돌려보내지도 못하면 초당 수십만 번씩 깨어납니다.",
    },
    next: {
      en: "In takeNext, refuse the client in the place of the reserve, or close the door: closedUntilMs = clock() + PAUSE_MS.",
      ko: "takeNext에서, 예비의 자리로 클라이언트를 받아 돌려보내거나, closedUntilMs = clock() + PAUSE_MS로 문을 닫으십시오.",
    },
    man: ["accept(2)", "poll(2)"],
    anchor: "rule-full",
  },
  "E6-FULL-THROWS": {
    did: {
      en: "Clients waited, and accept4() failed with {errno}.",
      ko: "클라이언트가 기다리는데 accept4()가 실패했습니다. 실패: {errno}.",
    },
    expected: {
      en: "The server stays, and serves when there is room.",
      ko: "서버는 버티다가 자리가 나면 응대해야 합니다.",
    },
    saw: { en: "takeNext threw: {saw}.", ko: "takeNext가 예외를 던졌습니다: {saw}." },
    usually: {
      en: "A call that may fail while the process is full was given to check(). Too many clients would then end the server for all of them.",
      ko: "가득 찼을 때 실패할 수 있는 호출을 check()에 맡긴 경우입니다. 그러면 클라이언트가 많다는 이유로 모두의 서버가 끝납니다.",
    },
    next: {
      en: 'In takeNext, look at the result of each call in the "full" branch, and throw for none of them but what outcomeOf() throws for.',
      ko: 'takeNext에서, "full"일 때 부르는 호출의 결과를 하나씩 보고, outcomeOf()가 던지는 것 말고는 던지지 마십시오.',
    },
    man: ["accept(2)", "open(2)"],
    anchor: "rule-full",
  },
  "E6-FULL-SLEEPS": {
    did: { en: "takeNext was called as the server's turn calls it.", ko: "서버의 차례에서처럼 takeNext를 불렀습니다." },
    expected: { en: "It does not wait.", ko: "기다리지 않아야 합니다." },
    saw: {
      en: "It slept by itself, in {call}(). Timeout in ms: {ms}.",
      ko: "스스로 잤습니다. 호출: {call}, timeout(ms): {ms}.",
    },
    usually: {
      en: "The pause was made by sleeping. The whole server stands still then: nobody takes the ends of children or hears SIGTERM.",
      ko: "자는 것으로 쉬게 한 경우입니다. 그동안 서버 전체가 멈추어, 자식의 끝을 거두지도 SIGTERM을 듣지도 못합니다.",
    },
    next: {
      en: "In takeNext, note in closedUntilMs when the door opens again, and return: the turn sleeps until then.",
      ko: "takeNext에서, 문을 다시 열 시각을 closedUntilMs에 적고 반환하십시오. 그때까지는 차례가 알아서 잡니다.",
    },
    man: ["poll(2)"],
    anchor: "rule-full",
  },
  "E6-FULL-SHUT": {
    did: {
      en: "accept4() had failed with {errno}. Then there was room again, and time went on.",
      ko: "accept4()가 실패한 뒤 다시 자리가 났고 시간이 흘렀습니다. 실패: {errno}.",
    },
    expected: { en: "A client is served again.", ko: "다시 클라이언트를 응대해야 합니다." },
    saw: { en: "Nobody is served any more.", ko: "아무도 응대하지 않습니다." },
    usually: {
      en: "The door was closed for good, or by another clock than the one that was handed in.",
      ko: "문을 아주 닫았거나, 받은 시계가 아닌 다른 시계로 닫은 경우입니다.",
    },
    next: {
      en: "In takeNext, set closedUntilMs to clock() + PAUSE_MS.",
      ko: "takeNext에서, closedUntilMs를 clock() + PAUSE_MS로 두십시오.",
    },
    man: ["accept(2)"],
    anchor: "rule-full",
  },
  "E6-RESERVE-LOST": {
    did: {
      en: "accept4() failed for want, and the reserve was given back.",
      ko: "자리가 모자라 accept4()가 실패했고, 예비를 내놓았습니다.",
    },
    expected: {
      en: "The reserve is open again, for the next one.",
      ko: "다음을 위해 예비가 다시 열려 있어야 합니다.",
    },
    saw: { en: "reserveFd is {saw}.", ko: "reserveFd의 값: {saw}." },
    usually: {
      en: "The reserve was given back and not opened again. A number that stays in reserveFd soon is a client's, and the next close() hits that client.",
      ko: "예비를 내놓고 다시 열지 않은 경우입니다. reserveFd에 남은 번호는 곧 어느 클라이언트의 것이 되고, 다음 close()가 그 클라이언트를 끊습니다.",
    },
    next: {
      en: "In takeNext, set door.reserveFd to openReserve() behind the second accept4(), whatever that has said.",
      ko: "takeNext에서, 두 번째 accept4()의 결과가 무엇이든 그 뒤에 door.reserveFd를 openReserve()로 두십시오.",
    },
    man: ["open(2)", "close(2)"],
    anchor: "rule-full",
  },
  "E6-REFUSED-OPEN": {
    did: {
      en: "accept4() failed with {errno}, and a client was taken in the place of the reserve.",
      ko: "accept4()가 실패했고, 예비의 자리로 클라이언트를 받았습니다. 실패: {errno}.",
    },
    expected: {
      en: "It is closed again, so that the client reads its end.",
      ko: "클라이언트가 끝을 읽도록 다시 닫아야 합니다.",
    },
    saw: {
      en: "A descriptor more is open, and nobody has it.",
      ko: "디스크립터 하나가 더 열려 있고, 아무도 갖고 있지 않습니다.",
    },
    usually: {
      en: "The refused connection, or an older reserve, was not closed. The client waits for an answer that nobody will give.",
      ko: "돌려보낼 연결이나 이전의 예비를 닫지 않은 경우입니다. 클라이언트는 아무도 주지 않을 응답을 기다립니다.",
    },
    next: {
      en: "In takeNext, close what the second accept4() has returned when it is 0 or more.",
      ko: "takeNext에서, 두 번째 accept4()의 결과가 0 이상이면 닫으십시오.",
    },
    man: ["accept(2)", "close(2)"],
    anchor: "rule-full",
  },
}
