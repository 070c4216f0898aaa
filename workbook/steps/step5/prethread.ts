// Part 5.5 of step 5. What its checks say is in step5-codes/prethread.ts.

import type { PartFacts } from "../../manifest.ts"

export const prethread: PartFacts = {
  id: "5.5",
  title: { en: "Threads that accept", ko: "accept하는 스레드" },
  anchor: "part-5-5",
  tasks: [
    { name: "acceptConnections", file: "prethread.ts" },
    { name: "stopAcceptors", file: "prethread.ts" },
  ],
  hints: [
    {
      en: "All threads share one table of descriptors. So what one thread closes is closed for all of them, and nobody's end closes anything. Who sleeps where when you want to stop?",
      ko: "스레드는 모두 디스크립터 표 하나를 같이 씁니다. 그래서 한 스레드가 닫으면 모두에게서 닫히고, 스레드가 끝나도 저절로 닫히는 것은 없습니다. 멈추려 할 때 누가 어디에서 잠들어 있는지 생각해 보십시오.",
    },
    {
      en: "acceptConnections: in a loop accept4(), return when it is negative, conversation, close(connFd), Atomics.add(served, index, 1). stopAcceptors: shutdown() of the listening socket wakes everybody in accept4(); threads.join() waits for the clients that are there; close() comes last.",
      ko: "acceptConnections는 반복해서 accept4()를 부르고, 음수면 반환하고, 대화가 끝나면 close(connFd)와 Atomics.add(served, index, 1)을 부릅니다. stopAcceptors에서는 리스닝 소켓의 shutdown()이 accept4()에 있는 모두를 깨우고, threads.join()이 남은 클라이언트를 기다리고, close()가 맨 끝입니다.",
    },
    {
      en: "acceptConnections: const serve = conversation(); for (;;) { const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC); if (connFd < 0) return; serve(connFd); close(connFd); Atomics.add(served, index, 1) }. stopAcceptors: shutdown(listenFd, SHUT_RD); threads.join(); close(listenFd).",
      ko: "acceptConnections: const serve = conversation(); for (;;) { const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC); if (connFd < 0) return; serve(connFd); close(connFd); Atomics.add(served, index, 1) }. stopAcceptors: shutdown(listenFd, SHUT_RD); threads.join(); close(listenFd). 이 순서대로 쓰면 됩니다.",
    },
  ],
  checks: [
    {
      id: "5.5a",
      title: {
        en: "A thread serves, closes, counts and takes the next",
        ko: "스레드가 응대하고, 닫고, 세고, 다음을 받습니다",
      },
      codes: ["E5-THREAD-KEEPS", "E5-UNCOUNTED", "E5-ONE-CONNECTION", "E5-THREAD-CLOSES", "E5-THREAD-CUTS"],
    },
    {
      id: "5.5b",
      title: {
        en: "Each thread has a client of its own and its own count",
        ko: "스레드마다 클라이언트가 따로 있고 따로 셉니다",
      },
      codes: ["E5-NOT-ALL", "E5-UNCOUNTED", "E5-THREAD-CLOSES", "E5-ONE-CONNECTION", "E5-THREAD-CUTS"],
    },
    {
      id: "5.5c",
      title: {
        en: "Stopping wakes the threads, waits for them, and then closes",
        ko: "멈출 때는 스레드를 깨우고, 기다리고, 그다음 닫습니다",
      },
      codes: [
        "E5-NOT-WOKEN",
        "E5-ACCEPT-SPINS",
        "E5-THREAD-CLOSES",
        "E5-STOPS-EARLY",
        "E5-CLOSED-EARLY",
        "E5-THREAD-CUTS",
        "E5-LISTENER-LEFT",
      ],
    },
  ],
}
