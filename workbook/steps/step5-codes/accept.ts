// What the failed checks of part 5.4 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const acceptCodes: Readonly<Record<string, CodeFacts>> = {
  "E5-LOCK-SHARED": {
    did: {
      en: "Processes called {name} on one listening socket, and nobody connected. There are {all} of them.",
      ko: "프로세스 {all}개가 한 리스닝 소켓에 {name}의 함수를 불렀고, 연결은 없었습니다.",
    },
    expected: {
      en: "One holds the lock and sleeps in accept4(), the others wait for the lock.",
      ko: "하나가 잠금을 쥐고 accept4()에서 자고, 나머지는 잠금을 기다려야 합니다.",
    },
    saw: { en: "Asleep in accept4(): {count}.", ko: "accept4()에서 자는 수: {count}." },
    usually: {
      en: "Each has a lock that does not keep the others out: of its own file, a shared one (LOCK_SH), or of a descriptor that fork() has copied.",
      ko: "서로를 막지 못하는 잠금입니다. 각자 다른 파일이거나, 공유 잠금(LOCK_SH)이거나, fork()가 복사한 디스크립터의 잠금입니다.",
    },
    next: {
      en: "In {name}, take the one lock that all of them share, exclusively, before accept4().",
      ko: "{name}에서, accept4() 전에 모두가 함께 쓰는 잠금 하나를 독점으로 쥐십시오.",
    },
    man: ["flock(2)", "accept(2)"],
    anchor: "rule-lock",
  },
  "E5-LOCK-SPINS": {
    did: {
      en: "Three processes called {name} on one listening socket, and nobody connected.",
      ko: "프로세스 셋이 한 리스닝 소켓에 {name}의 함수를 불렀고, 연결은 없었습니다.",
    },
    expected: {
      en: "Who does not get the lock sleeps until it is free.",
      ko: "잠금을 얻지 못하면 풀릴 때까지 자야 합니다.",
    },
    saw: {
      en: "A process asks for the lock again and again, thousands of times.",
      ko: "어느 프로세스가 잠금을 수천 번 되풀이해서 청합니다.",
    },
    usually: {
      en: "LOCK_NB returns at once, and the loop around it needs a processor for nothing.",
      ko: "LOCK_NB는 바로 반환하고, 그것을 감싼 루프는 헛되이 프로세서를 씁니다.",
    },
    next: {
      en: "In {name}, use the call that blocks: the kernel wakes one when the lock is free.",
      ko: "{name}에서, 막고 기다리는 호출을 쓰십시오. 잠금이 풀리면 커널이 하나를 깨웁니다.",
    },
    man: ["flock(2)"],
    anchor: "rule-lock",
  },
  "E5-LOCK-WHILE-SERVING": {
    did: {
      en: "A client was served by one process, and a second client connected.",
      ko: "한 프로세스가 클라이언트를 응대하는 동안 두 번째 클라이언트가 연결했습니다.",
    },
    expected: {
      en: "Another process takes the second one meanwhile.",
      ko: "그사이 다른 프로세스가 두 번째를 받아야 합니다.",
    },
    saw: {
      en: "The second client got no answer: the others still wait in {lock}().",
      ko: "두 번째 클라이언트는 응답을 받지 못했습니다. 나머지가 자고 있는 곳: {lock}.",
    },
    usually: {
      en: "The lock was not given back before the function returned, so its holder keeps it while it serves.",
      ko: "함수가 반환하기 전에 잠금을 놓지 않아서, 응대하는 동안 계속 쥐고 있습니다.",
    },
    next: {
      en: "In {name}, unlock between accept4() and return.",
      ko: "{name}에서, accept4()와 return 사이에 잠금을 놓으십시오.",
    },
    man: ["flock(2)", "accept(2)"],
    anchor: "rule-lock",
  },
  "E5-ACCEPT-SAYS": {
    did: {
      en: "The function that {name} returns was called, and accept4() succeeded or failed.",
      ko: "{name}의 함수를 불렀고, accept4()는 성공하거나 실패했습니다.",
    },
    expected: {
      en: "It returns what accept4() said, the connection or -errno: {expected}.",
      ko: "accept4()의 결과, 곧 연결이나 -errno를 반환해야 합니다: {expected}.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "The result was lost, thrown, or tried again. What to do about a failure is up to the caller.",
      ko: "결과를 잃어버렸거나, 예외로 던졌거나, 다시 시도했습니다. 실패를 어떻게 할지는 부른 쪽이 정합니다.",
    },
    next: {
      en: "In {name}, return the result of accept4() as it is.",
      ko: "{name}에서, accept4()의 결과를 그대로 반환하십시오.",
    },
    man: ["accept(2)"],
    anchor: "rule-lock",
  },
  "E5-LOCK-NB": {
    did: {
      en: "Three processes called the function of flockAccept, and two clients connected.",
      ko: "프로세스 셋이 flockAccept의 함수를 불렀고, 클라이언트 둘이 연결했습니다.",
    },
    expected: {
      en: "Whoever does not have the lock sleeps in flock(), and takes the next client.",
      ko: "잠금이 없는 프로세스는 flock()에서 자다가 다음 클라이언트를 받아야 합니다.",
    },
    saw: {
      en: "flock() said -EAGAIN, and a client got no answer.",
      ko: "flock()이 -EAGAIN을 주었고, 응답을 받지 못한 클라이언트가 있습니다.",
    },
    usually: {
      en: "LOCK_NB does not wait for the lock. The processes that did not get it have left, and nobody waits any more.",
      ko: "LOCK_NB는 잠금을 기다리지 않습니다. 잠금을 얻지 못한 프로세스는 떠났고, 기다리는 프로세스가 없습니다.",
    },
    next: {
      en: "In flockAccept, leave LOCK_NB out: the others are to sleep.",
      ko: "flockAccept에서, LOCK_NB를 빼십시오. 나머지는 자야 합니다.",
    },
    man: ["flock(2)"],
    anchor: "rule-lock",
  },
  "E5-NONBLOCKING": {
    did: {
      en: "A client connected, and the function that {name} returns took the connection.",
      ko: "클라이언트가 연결했고, {name}의 함수가 그 연결을 받았습니다.",
    },
    expected: {
      en: "It returns a blocking descriptor: its caller sleeps in read() until the client sends.",
      ko: "블로킹 디스크립터를 반환해야 합니다. 부른 쪽은 클라이언트가 보낼 때까지 read()에서 잡니다.",
    },
    saw: { en: "The descriptor has O_NONBLOCK.", ko: "그 디스크립터에 O_NONBLOCK이 있습니다." },
    usually: {
      en: "accept4() was given SOCK_NONBLOCK. read() then says -EAGAIN when nothing has come yet, and the conversation ends.",
      ko: "accept4()에 SOCK_NONBLOCK을 주었습니다. 아직 온 것이 없으면 read()가 -EAGAIN을 주고 대화가 끝납니다.",
    },
    next: {
      en: "In {name}, give accept4() SOCK_CLOEXEC and no SOCK_NONBLOCK: the conversation blocks.",
      ko: "{name}에서, accept4()에 SOCK_NONBLOCK 없이 SOCK_CLOEXEC만 주십시오. 대화는 블로킹으로 합니다.",
    },
    man: ["accept(2)"],
    anchor: "rule-lock",
  },
  "E5-LOCK-KEPT": {
    did: {
      en: "accept4() failed with -ECONNABORTED in the process that held the lock, and then a client connected.",
      ko: "잠금을 쥔 프로세스의 accept4()가 -ECONNABORTED로 실패했고, 그 뒤 클라이언트가 연결했습니다.",
    },
    expected: {
      en: "The lock is free again, and another process takes the client.",
      ko: "잠금이 풀려 있고, 다른 프로세스가 클라이언트를 받아야 합니다.",
    },
    saw: {
      en: "The client got no answer: the others still wait in {lock}().",
      ko: "클라이언트는 응답을 받지 못했습니다. 나머지가 자고 있는 곳: {lock}.",
    },
    usually: {
      en: "The function returned the error before it came to the unlock.",
      ko: "잠금을 놓기 전에 오류를 반환했습니다.",
    },
    next: {
      en: "In {name}, unlock whatever accept4() said, and only then look at its result.",
      ko: "{name}에서, accept4()의 결과와 관계없이 먼저 잠금을 놓고, 그다음에 결과를 보십시오.",
    },
    man: ["flock(2)", "accept(2)"],
    anchor: "rule-lock",
  },
  "E5-LOCK-OUTLIVES": {
    did: {
      en: "The process that held the lock was killed in accept4().",
      ko: "잠금을 쥔 프로세스를 accept4() 안에서 죽였습니다.",
    },
    expected: {
      en: "The kernel lets go of the lock, and the next one accepts.",
      ko: "커널이 잠금을 풀고, 다음 프로세스가 accept해야 합니다.",
    },
    saw: { en: "Nobody accepts any more.", ko: "아무도 accept하지 않습니다." },
    usually: {
      en: "The lock is a file that is there or not. It stays when its maker dies, and nobody removes it.",
      ko: "파일이 있느냐 없느냐로 잠금을 대신했습니다. 만든 프로세스가 죽어도 파일은 남고, 아무도 지우지 않습니다.",
    },
    next: {
      en: "In flockAccept, use flock(): its lock belongs to the open file and goes with it.",
      ko: "flockAccept에서, flock()을 쓰십시오. 그 잠금은 열린 파일에 속하고 함께 사라집니다.",
    },
    man: ["flock(2)"],
    anchor: "rule-lock",
  },
  "E5-INTERRUPTED": {
    did: {
      en: "A signal came to a process that slept in {name}.",
      ko: "{name}에서 자는 프로세스에 시그널이 왔습니다.",
    },
    expected: {
      en: "The function returns -EINTR, so that its caller can look who wants what.",
      ko: "부른 쪽이 무슨 일인지 볼 수 있게 -EINTR을 반환해야 합니다.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "The interrupted call was begun again, or its error thrown: a worker that waits here would not hear SIGTERM.",
      ko: "중단된 호출을 다시 시작했거나 오류를 던졌습니다. 여기서 기다리는 워커는 SIGTERM을 듣지 못합니다.",
    },
    next: {
      en: "In {name}, return a negative result of the wait at once.",
      ko: "{name}에서, 기다림의 결과가 음수이면 바로 반환하십시오.",
    },
    man: ["flock(2)", "signal(7)"],
    anchor: "rule-lock",
  },
  "E5-WAIT-INTERRUPTED": {
    did: {
      en: "A signal came to a process that slept in {name}.",
      ko: "{name}에서 자는 프로세스에 시그널이 왔습니다.",
    },
    expected: {
      en: "epoll_wait() has failed with -EINTR, and the function returns that.",
      ko: "epoll_wait()이 -EINTR로 실패했고, 함수는 그것을 반환해야 합니다.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "The wait was begun again, or its error thrown: a worker that waits here would not hear SIGTERM.",
      ko: "다시 기다렸거나 오류를 던졌습니다. 여기서 기다리는 워커는 SIGTERM을 듣지 못합니다.",
    },
    next: {
      en: "In exclusiveAccept, return the result of epoll_wait() when it is negative.",
      ko: "exclusiveAccept에서, epoll_wait()의 결과가 음수이면 그것을 반환하십시오.",
    },
    man: ["epoll_wait(2)", "signal(7)"],
    anchor: "rule-exclusive",
  },
  "E5-UNLOCKED": {
    did: {
      en: "A signal came to a process that waited for the lock.",
      ko: "잠금을 기다리는 프로세스에 시그널이 왔습니다.",
    },
    expected: {
      en: "flock() has failed with -EINTR, so it does not have the lock, and must not accept.",
      ko: "flock()이 -EINTR로 실패했으므로 잠금이 없고, accept해서는 안 됩니다.",
    },
    saw: {
      en: "It went on into accept4(), beside the one that has the lock.",
      ko: "잠금을 쥔 프로세스 곁에서 accept4()로 들어갔습니다.",
    },
    usually: { en: "The result of flock() was not looked at.", ko: "flock()의 결과를 보지 않았습니다." },
    next: {
      en: "In flockAccept, return the result of flock(fd, LOCK_EX) when it is negative.",
      ko: "flockAccept에서, flock(fd, LOCK_EX)의 결과가 음수이면 그것을 반환하십시오.",
    },
    man: ["flock(2)", "signal(7)"],
    anchor: "rule-lock",
  },
  "E5-OWNER-DEAD": {
    did: {
      en: "The process that held the mutex was killed. Then two clients connected.",
      ko: "뮤텍스를 쥔 프로세스를 죽였습니다. 그 뒤 클라이언트 둘이 연결했습니다.",
    },
    expected: {
      en: "pthread_mutex_lock() says -EOWNERDEAD and has locked: the process goes on and accepts.",
      ko: "pthread_mutex_lock()은 -EOWNERDEAD를 주면서 잠갔습니다. 그 프로세스는 계속해서 accept해야 합니다.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "-EOWNERDEAD was taken for a failure. The mutex is this process's now.",
      ko: "-EOWNERDEAD를 실패로 여겼습니다. 이제 뮤텍스는 이 프로세스의 것입니다.",
    },
    next: {
      en: "In mutexAccept, call pthread_mutex_consistent() for -EOWNERDEAD and go on as with 0.",
      ko: "mutexAccept에서, -EOWNERDEAD이면 pthread_mutex_consistent()를 부르고 0일 때처럼 계속하십시오.",
    },
    man: ["get_robust_list(2)"],
    anchor: "rule-robust",
  },
  "E5-NOT-RECOVERABLE": {
    did: {
      en: "The process that held the mutex was killed. Then two clients connected.",
      ko: "뮤텍스를 쥔 프로세스를 죽였습니다. 그 뒤 클라이언트 둘이 연결했습니다.",
    },
    expected: {
      en: "Whoever gets -EOWNERDEAD declares the mutex consistent before it gives it back.",
      ko: "-EOWNERDEAD를 받은 프로세스는 놓기 전에 뮤텍스가 온전하다고 선언해야 합니다.",
    },
    saw: {
      en: "pthread_mutex_lock() then said -ENOTRECOVERABLE: the mutex is lost to everybody.",
      ko: "그 뒤 pthread_mutex_lock()이 -ENOTRECOVERABLE을 주었습니다. 아무도 그 뮤텍스를 쓸 수 없습니다.",
    },
    usually: {
      en: "It was unlocked without pthread_mutex_consistent(), which tells the others that what it protects is broken for good.",
      ko: "pthread_mutex_consistent() 없이 놓았습니다. 보호하던 것이 영영 망가졌다고 알린 셈입니다.",
    },
    next: {
      en: "In mutexAccept, call pthread_mutex_consistent(mutex) after -EOWNERDEAD.",
      ko: "mutexAccept에서, -EOWNERDEAD 뒤에 pthread_mutex_consistent(mutex)를 부르십시오.",
    },
    man: ["get_robust_list(2)"],
    anchor: "rule-robust",
  },
  "E5-WAKES-FOR-NOTHING": {
    did: {
      en: "Three processes waited in exclusiveAccept, and nobody connected.",
      ko: "프로세스 셋이 exclusiveAccept에서 기다렸고, 연결은 없었습니다.",
    },
    expected: { en: "They sleep until there is a connection.", ko: "연결이 있을 때까지 자야 합니다." },
    saw: { en: "epoll_wait() has a timeout of {timeout} ms.", ko: "epoll_wait()의 timeout(ms): {timeout}." },
    usually: {
      en: "Each of them wakes up at every timeout with nothing to do.",
      ko: "시간이 다 될 때마다 할 일 없이 깨어납니다.",
    },
    next: { en: "In exclusiveAccept, wait with -1.", ko: "exclusiveAccept에서, -1로 기다리십시오." },
    man: ["epoll_wait(2)"],
    anchor: "rule-exclusive",
  },
  "E5-SHARED-SET": {
    did: { en: "Three processes called exclusiveAccept.", ko: "프로세스 셋이 exclusiveAccept를 불렀습니다." },
    expected: { en: "Each makes an epoll set of its own.", ko: "저마다 자기 epoll 집합을 만들어야 합니다." },
    saw: {
      en: "They wait on a set that was made before the fork: it is one set for all.",
      ko: "fork 전에 만든 집합에서 기다립니다. 모두에게 같은 집합 하나입니다.",
    },
    usually: {
      en: "fork() copies the descriptor, not the set: what one adds or takes out, it does for all, and each event may wake several.",
      ko: "fork()는 디스크립터를 복사할 뿐 집합을 복사하지 않습니다. 하나가 넣고 빼면 모두에게 적용되고, 이벤트 하나가 여럿을 깨울 수 있습니다.",
    },
    next: {
      en: "In exclusiveAccept, call epoll_create1(), which runs in the child.",
      ko: "exclusiveAccept에서, 자식 안에서 실행되는 epoll_create1()을 부르십시오.",
    },
    man: ["epoll_create1(2)", "epoll_ctl(2)"],
    anchor: "rule-exclusive",
  },
  "E5-WAKES-ALL": {
    did: {
      en: "Processes slept in exclusiveAccept, and one connection came. There are {all} of them.",
      ko: "exclusiveAccept에서 자는 프로세스가 {all}개일 때 연결이 하나 왔습니다.",
    },
    expected: { en: "One of them wakes up.", ko: "하나만 깨어나야 합니다." },
    saw: {
      en: "epoll_ctl() was called without EPOLLEXCLUSIVE: the kernel wakes all of them.",
      ko: "epoll_ctl()을 EPOLLEXCLUSIVE 없이 불렀습니다. 커널이 모두를 깨웁니다.",
    },
    usually: {
      en: "Without EPOLLEXCLUSIVE every epoll set that watches the socket is told: the thundering herd.",
      ko: "EPOLLEXCLUSIVE가 없으면 그 소켓을 지켜보는 모든 epoll 집합에 알립니다. 천둥 무리입니다.",
    },
    next: {
      en: "In exclusiveAccept, add listenFd with EPOLLIN | EPOLLEXCLUSIVE.",
      ko: "exclusiveAccept에서, listenFd를 EPOLLIN | EPOLLEXCLUSIVE로 넣으십시오.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-exclusive",
  },
  "E5-EAGAIN-SPINS": {
    did: {
      en: "A process was woken, and its accept4() returned -EAGAIN: another one was faster.",
      ko: "프로세스가 깨어났지만 accept4()가 -EAGAIN을 반환했습니다. 다른 프로세스가 더 빨랐던 것입니다.",
    },
    expected: { en: "It goes to sleep in epoll_wait().", ko: "epoll_wait()에서 자야 합니다." },
    saw: { en: "It called accept4() again at once.", ko: "곧바로 accept4()를 다시 불렀습니다." },
    usually: {
      en: "The loop goes round accept4() alone. As long as no client comes, it takes a whole processor.",
      ko: "accept4()만 되풀이하는 경우입니다. 클라이언트가 오지 않는 동안 프로세서 하나를 다 씁니다.",
    },
    next: {
      en: "In exclusiveAccept, let the loop go round epoll_wait() and accept4().",
      ko: "exclusiveAccept에서, epoll_wait()와 accept4()를 함께 되풀이하십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-exclusive",
  },
  "E5-EAGAIN": {
    did: {
      en: "A process was woken, and accept4() said -EAGAIN: another one was faster.",
      ko: "프로세스가 깨어났는데 accept4()가 -EAGAIN을 주었습니다. 다른 프로세스가 더 빨랐습니다.",
    },
    expected: {
      en: "It waits again, and takes the next connection.",
      ko: "다시 기다렸다가 다음 연결을 받아야 합니다.",
    },
    saw: {
      en: "-EAGAIN came out of the function, or the next connection was not taken.",
      ko: "함수가 -EAGAIN을 반환했거나, 다음 연결을 받지 않았습니다.",
    },
    usually: {
      en: "An event is a hint about what was true a moment ago.",
      ko: "이벤트는 조금 전에 참이었던 것에 대한 귀띔입니다.",
    },
    next: {
      en: "In exclusiveAccept, go back to epoll_wait() after -EAGAIN.",
      ko: "exclusiveAccept에서, -EAGAIN 뒤에는 epoll_wait()으로 돌아가십시오.",
    },
    man: ["accept(2)", "epoll_wait(2)"],
    anchor: "rule-exclusive",
  },
  "E5-LEAVES-CONNECTION": {
    did: {
      en: "Clients connected to one process, all before it had served the first. There were {all}.",
      ko: "한 프로세스가 첫 클라이언트를 응대하기 전에 모두 연결했습니다. 클라이언트의 수: {all}.",
    },
    expected: { en: "It takes one after another.", ko: "하나씩 차례로 받아야 합니다." },
    saw: {
      en: "Served: {served}. The next one waits, and the process sleeps.",
      ko: "응대한 수: {served}. 다음 클라이언트는 기다리고 프로세스는 자고 있습니다.",
    },
    usually: {
      en: "With EPOLLET an event tells of what is new. One accept4() for each event leaves the rest in the queue.",
      ko: "EPOLLET에서 이벤트는 새로운 것만 알립니다. 이벤트마다 accept4() 한 번이면 나머지는 큐에 남습니다.",
    },
    next: { en: "In exclusiveAccept, leave EPOLLET out.", ko: "exclusiveAccept에서, EPOLLET을 빼십시오." },
    man: ["epoll(7)"],
    anchor: "rule-exclusive",
  },
}
