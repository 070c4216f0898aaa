// What the failed checks of part 5.5 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const prethreadCodes: Readonly<Record<string, CodeFacts>> = {
  "E5-THREAD-KEEPS": {
    did: {
      en: "A thread that runs acceptConnections got one client after another.",
      ko: "acceptConnections를 도는 스레드에 클라이언트가 하나씩 차례로 연결했습니다.",
    },
    expected: {
      en: "The thread closes each connection once it is served.",
      ko: "스레드는 응대가 끝난 연결을 닫아야 합니다.",
    },
    saw: { en: "The connection stays open.", ko: "연결이 열린 채로 있습니다." },
    usually: {
      en: "A process that ends closes what it had. A thread goes on and has no table of its own, so nothing closes by itself.",
      ko: "프로세스는 끝나면서 가진 것을 닫습니다. 스레드는 계속 돌고 자기 표도 없으므로 저절로 닫히는 것은 없습니다.",
    },
    next: {
      en: "In acceptConnections, close connFd after serve().",
      ko: "acceptConnections에서, serve() 다음에 connFd를 닫으십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-threads",
  },
  "E5-UNCOUNTED": {
    did: {
      en: "A thread that runs acceptConnections got one client after another.",
      ko: "acceptConnections를 도는 스레드에 클라이언트가 하나씩 차례로 연결했습니다.",
    },
    expected: {
      en: "Each thread counts in its own place, after the conversation: {expected}.",
      ko: "스레드마다 자기 자리에, 대화가 끝난 뒤에 세어야 합니다. 이번에는 {expected}.",
    },
    saw: { en: "Counted: {served}.", ko: "센 값: {served}." },
    usually: {
      en: "A connection counts once it has been served, in the place that `index` names. What is not counted there cannot be compared between threads.",
      ko: "연결은 응대가 끝난 뒤에, `index`가 가리키는 자리에 셉니다. 거기에 세지 않으면 스레드끼리 견줄 수 없습니다.",
    },
    next: {
      en: "In acceptConnections, Atomics.add(served, index, 1) after close().",
      ko: "acceptConnections에서, close() 다음에 Atomics.add(served, index, 1)을 부르십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-threads",
  },
  "E5-ONE-CONNECTION": {
    did: {
      en: "A thread that runs acceptConnections got one client after another.",
      ko: "acceptConnections를 도는 스레드에 클라이언트가 하나씩 차례로 연결했습니다.",
    },
    expected: { en: "After a client it takes the next one.", ko: "클라이언트 하나가 끝나면 다음을 받아야 합니다." },
    saw: { en: "It did not call accept4() again.", ko: "accept4()를 다시 부르지 않았습니다." },
    usually: {
      en: "A thread that returns is gone, and nobody starts a new one: that would be a thread for each client, and not a pool.",
      ko: "반환한 스레드는 사라지고, 새로 시작해 주는 곳은 없습니다. 그것은 클라이언트마다 스레드 하나이지, 미리 만들어 둔 스레드가 아닙니다.",
    },
    next: {
      en: "In acceptConnections, put accept4() and what follows into a loop.",
      ko: "acceptConnections에서, accept4()부터 그 뒤까지를 반복문에 넣으십시오.",
    },
    man: ["accept4(2)"],
    anchor: "rule-threads",
  },
  "E5-NOT-ALL": {
    did: {
      en: "Threads were started that run acceptConnections: {threads}. No client had come yet.",
      ko: "acceptConnections를 도는 스레드를 시작했습니다(스레드 수: {threads}). 클라이언트는 아직 없었습니다.",
    },
    expected: {
      en: "Each of them waits for a connection.",
      ko: "스레드마다 연결을 기다려야 합니다.",
    },
    saw: { en: "So many of them wait: {waiting}.", ko: "기다리는 스레드 수: {waiting}." },
    usually: {
      en: "Any number of threads may sit in accept4() on one socket: the kernel wakes one of them for each connection. Nobody has to accept for the others.",
      ko: "소켓 하나에서 몇 스레드든 accept4()로 기다릴 수 있고, 커널은 연결마다 하나를 깨웁니다. 다른 스레드를 대신해 accept할 필요가 없습니다.",
    },
    next: {
      en: "In acceptConnections, call accept4() in every thread; index says only where to count.",
      ko: "acceptConnections에서, 스레드마다 accept4()를 부르십시오. index는 셀 자리만 알려 줍니다.",
    },
    man: ["accept4(2)"],
    anchor: "rule-threads",
  },
  "E5-THREAD-CLOSES": {
    did: {
      en: "A thread that runs acceptConnections got one client after another.",
      ko: "acceptConnections를 도는 스레드에 클라이언트가 하나씩 차례로 연결했습니다.",
    },
    expected: { en: "The listening socket stays open for all.", ko: "리스닝 소켓은 모두를 위해 열려 있어야 합니다." },
    saw: { en: "A thread closed it.", ko: "스레드가 그것을 닫았습니다." },
    usually: {
      en: "A forked child has a copy of its own to close. Threads share one table: what one of them closes is closed for all.",
      ko: "fork한 자식은 자기 복사본을 닫습니다. 스레드는 표 하나를 같이 쓰므로, 하나가 닫으면 모두에게서 닫힙니다.",
    },
    next: { en: "In acceptConnections, close only connFd.", ko: "acceptConnections에서, connFd만 닫으십시오." },
    man: ["close(2)", "pthreads(7)"],
    anchor: "rule-threads",
  },
  "E5-THREAD-CUTS": {
    did: {
      en: "A thread that runs acceptConnections got one client after another.",
      ko: "acceptConnections를 도는 스레드에 클라이언트가 하나씩 차례로 연결했습니다.",
    },
    expected: {
      en: "The connection stays open until the client has ended.",
      ko: "연결은 클라이언트가 끝낼 때까지 열려 있어야 합니다.",
    },
    saw: { en: "It ended before the answer had come.", ko: "답이 오기 전에 연결이 끝났습니다." },
    usually: {
      en: "There is no other copy of connFd: after close() the conversation has nothing to read from, and its number may soon be another thread's.",
      ko: "connFd의 다른 복사본은 없습니다. close() 뒤에는 대화가 읽을 것이 없고, 그 번호는 곧 다른 스레드의 것이 될 수 있습니다.",
    },
    next: {
      en: "In acceptConnections, close connFd only after serve() has returned.",
      ko: "acceptConnections에서, serve()가 돌아온 뒤에만 connFd를 닫으십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-threads",
  },
  "E5-NOT-WOKEN": {
    did: {
      en: "stopAcceptors was called while one thread served a client and two slept in accept4().",
      ko: "스레드 하나는 클라이언트를 상대하고 둘은 accept4()에서 잠들어 있을 때 stopAcceptors를 불렀습니다.",
    },
    expected: { en: "Those that sleep wake up at once.", ko: "잠든 스레드는 바로 깨어나야 합니다." },
    saw: { en: "Still asleep in accept4(): {count}.", ko: "아직 accept4()에서 잠든 스레드 수: {count}." },
    usually: {
      en: "close() takes a number out of the table and wakes nobody who sleeps on what it meant. shutdown() for reading ends the listening itself, and accept4() returns -EINVAL.",
      ko: "close()는 표에서 번호를 지울 뿐, 거기서 잠든 스레드를 깨우지 않습니다. 읽기 쪽 shutdown()은 리스닝 자체를 끝내고, accept4()는 -EINVAL을 반환합니다.",
    },
    next: {
      en: "In stopAcceptors, call shutdown(listenFd, SHUT_RD) first.",
      ko: "stopAcceptors에서, 먼저 shutdown(listenFd, SHUT_RD)를 부르십시오.",
    },
    man: ["shutdown(2)", "close(2)"],
    anchor: "rule-shutdown",
  },
  "E5-ACCEPT-SPINS": {
    did: {
      en: "stopAcceptors was called while one thread served a client and two slept in accept4().",
      ko: "스레드 하나는 클라이언트를 상대하고 둘은 accept4()에서 잠들어 있을 때 stopAcceptors를 불렀습니다.",
    },
    expected: { en: "A thread whose accept4() fails returns.", ko: "accept4()가 실패한 스레드는 반환해야 합니다." },
    saw: {
      en: "It calls accept4() again and again, which fails each time.",
      ko: "accept4()를 거듭 부르고, 매번 실패합니다.",
    },
    usually: {
      en: "After shutdown() every accept4() fails with -EINVAL. A loop that takes each failure for a passing one has no end.",
      ko: "shutdown() 뒤에는 accept4()가 언제나 -EINVAL로 실패합니다. 실패를 모두 지나가는 것으로 여기는 반복문은 끝나지 않습니다.",
    },
    next: {
      en: "In acceptConnections, return when accept4() gives a negative result.",
      ko: "acceptConnections에서, accept4()가 음수를 주면 반환하십시오.",
    },
    man: ["accept4(2)"],
    anchor: "rule-threads",
  },
  "E5-STOPS-EARLY": {
    did: {
      en: "stopAcceptors was called while one thread served a client and two slept in accept4().",
      ko: "스레드 하나는 클라이언트를 상대하고 둘은 accept4()에서 잠들어 있을 때 stopAcceptors를 불렀습니다.",
    },
    expected: {
      en: "It returns when all threads have ended: the client is served to its end.",
      ko: "스레드가 모두 끝난 뒤에 반환해야 합니다. 클라이언트는 끝까지 응대를 받습니다.",
    },
    saw: {
      en: "It returned while the client was still being served.",
      ko: "클라이언트를 아직 상대하는데 반환했습니다.",
    },
    usually: {
      en: "Whoever goes on after that may end the process, and the client is cut off. Waking the threads is not their end.",
      ko: "그대로 진행해 프로세스를 끝내면 클라이언트가 끊깁니다. 스레드를 깨운 것과 스레드가 끝난 것은 다릅니다.",
    },
    next: {
      en: "In stopAcceptors, call threads.join() after shutdown().",
      ko: "stopAcceptors에서, shutdown() 다음에 threads.join()을 부르십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-shutdown",
  },
  "E5-CLOSED-EARLY": {
    did: {
      en: "stopAcceptors was called while one thread served a client and two slept in accept4().",
      ko: "스레드 하나는 클라이언트를 상대하고 둘은 accept4()에서 잠들어 있을 때 stopAcceptors를 불렀습니다.",
    },
    expected: {
      en: "The listening socket is closed when no thread uses its number any more.",
      ko: "리스닝 소켓은 그 번호를 쓰는 스레드가 없을 때 닫아야 합니다.",
    },
    saw: {
      en: "It was closed while a thread still ran, which would call accept4() on that number next.",
      ko: "다음에 그 번호로 accept4()를 부를 스레드가 아직 도는데 닫았습니다.",
    },
    usually: {
      en: "A number that is free goes to whoever opens something next. The thread would then accept on a stranger's descriptor.",
      ko: "비어 있는 번호는 다음에 무언가를 여는 쪽이 갖습니다. 그러면 스레드는 남의 디스크립터에서 accept하게 됩니다.",
    },
    next: {
      en: "In stopAcceptors, close listenFd after threads.join().",
      ko: "stopAcceptors에서, threads.join() 다음에 listenFd를 닫으십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-shutdown",
  },
  "E5-LISTENER-LEFT": {
    did: {
      en: "stopAcceptors was called while one thread served a client and two slept in accept4().",
      ko: "스레드 하나는 클라이언트를 상대하고 둘은 accept4()에서 잠들어 있을 때 stopAcceptors를 불렀습니다.",
    },
    expected: { en: "Afterwards the listening socket is closed.", ko: "그 뒤에는 리스닝 소켓이 닫혀 있어야 합니다." },
    saw: { en: "It is still open.", ko: "아직 열려 있습니다." },
    usually: {
      en: "shutdown() ends what the socket does. The descriptor stays in the table until it is closed.",
      ko: "shutdown()은 소켓이 하던 일을 끝냅니다. 디스크립터는 닫을 때까지 표에 남습니다.",
    },
    next: { en: "In stopAcceptors, close listenFd at the end.", ko: "stopAcceptors에서, 끝에 listenFd를 닫으십시오." },
    man: ["close(2)", "shutdown(2)"],
    anchor: "rule-shutdown",
  },
}
