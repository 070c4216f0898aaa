// Part 5.4 of step 5. What its checks say is in step5-codes/accept.ts.

import type { PartFacts } from "../../manifest.ts"

export const accept: PartFacts = {
  id: "5.4",
  title: { en: "One connection wakes one", ko: "연결 하나가 하나만 깨우게" },
  anchor: "part-5-4",
  tasks: [
    { name: "flockAccept", file: "accept.ts" },
    { name: "mutexAccept", file: "accept.ts" },
    { name: "exclusiveAccept", file: "accept.ts" },
  ],
  hints: [
    {
      en: "Several processes sleep. What wakes exactly one of them: a lock that one can hold, or a wait of which the kernel knows that one is enough?",
      ko: "여러 프로세스가 잠들어 있습니다. 정확히 하나만 깨우는 것은 무엇입니까? 하나만 쥘 수 있는 잠금입니까, 하나면 충분하다고 커널에 알려 둔 기다림입니까?",
    },
    {
      en: "A lock: take it, accept4(), give it back whatever accept4() said, then return. flock() may be interrupted; the mutex may come with -EOWNERDEAD. The epoll set and the file are opened in the child.",
      ko: "잠금은 쥐고, accept4()를 부르고, 결과가 무엇이든 놓고, 반환합니다. flock()은 중단될 수 있고, 뮤텍스는 -EOWNERDEAD와 함께 올 수 있습니다. epoll 집합과 파일은 자식 안에서 엽니다.",
    },
    {
      en: "exclusiveAccept: epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN | EPOLLEXCLUSIVE, listenFd), then in a loop epoll_wait() and accept4(); return a negative wait, and anything that is not -EAGAIN.",
      ko: "exclusiveAccept는 epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN | EPOLLEXCLUSIVE, listenFd) 다음에 epoll_wait()과 accept4()를 되풀이합니다. 기다림이 음수이면 그것을, accept4()가 -EAGAIN이 아니면 그것을 반환합니다.",
    },
  ],
  checks: [
    {
      id: "5.4a",
      title: {
        en: "Whoever has the file lock accepts, the others sleep",
        ko: "파일 잠금을 쥔 하나만 accept하고 나머지는 잡니다",
      },
      codes: ["E5-LOCK-SHARED", "E5-LOCK-SPINS"],
    },
    {
      id: "5.4b",
      title: {
        en: "The file lock is given back before the client is served",
        ko: "파일 잠금은 클라이언트를 응대하기 전에 놓습니다",
      },
      codes: ["E5-LOCK-NB", "E5-LOCK-WHILE-SERVING", "E5-NONBLOCKING", "E5-ACCEPT-SAYS"],
    },
    {
      id: "5.4c",
      title: { en: "The file lock is given back when accept4 fails", ko: "accept4가 실패해도 파일 잠금을 놓습니다" },
      codes: ["E5-LOCK-KEPT", "E5-NONBLOCKING", "E5-ACCEPT-SAYS"],
    },
    {
      id: "5.4d",
      title: { en: "The file lock dies with its holder", ko: "쥔 프로세스가 죽으면 파일 잠금도 풀립니다" },
      codes: ["E5-LOCK-SHARED", "E5-LOCK-OUTLIVES"],
    },
    {
      id: "5.4e",
      title: { en: "A signal ends the wait for the file lock", ko: "시그널이 오면 파일 잠금을 기다리기를 그만둡니다" },
      codes: ["E5-LOCK-SHARED", "E5-UNLOCKED", "E5-INTERRUPTED"],
    },
    {
      id: "5.4f",
      title: {
        en: "Whoever has the mutex accepts, and gives it back before it serves",
        ko: "뮤텍스를 쥔 하나만 accept하고, 응대하기 전에 놓습니다",
      },
      codes: ["E5-LOCK-SHARED", "E5-LOCK-SPINS", "E5-LOCK-WHILE-SERVING", "E5-NONBLOCKING", "E5-ACCEPT-SAYS"],
    },
    {
      id: "5.4g",
      title: { en: "The mutex is given back when accept4 fails", ko: "accept4가 실패해도 뮤텍스를 놓습니다" },
      codes: ["E5-LOCK-KEPT", "E5-NONBLOCKING", "E5-ACCEPT-SAYS"],
    },
    {
      id: "5.4h",
      title: {
        en: "The mutex of one that died is taken over and stays usable",
        ko: "죽은 프로세스의 뮤텍스를 넘겨받아 계속 씁니다",
      },
      codes: ["E5-LOCK-SHARED", "E5-NOT-RECOVERABLE", "E5-OWNER-DEAD"],
    },
    {
      id: "5.4i",
      title: {
        en: "One connection wakes one of those in epoll_wait",
        ko: "연결 하나가 epoll_wait에서 하나만 깨웁니다",
      },
      codes: [
        "E5-WAKES-FOR-NOTHING",
        "E5-SHARED-SET",
        "E5-WAKES-ALL",
        "E5-NONBLOCKING",
        "E5-EAGAIN",
        "E5-EAGAIN-SPINS",
        "E5-ACCEPT-SAYS",
      ],
    },
    {
      id: "5.4j",
      title: {
        en: "An interrupted wait and a failed accept4 come back",
        ko: "중단된 기다림과 실패한 accept4는 돌아옵니다",
      },
      codes: ["E5-ACCEPT-SAYS", "E5-WAIT-INTERRUPTED"],
    },
    {
      id: "5.4k",
      title: { en: "Connections that came together are all taken", ko: "함께 온 연결을 모두 받습니다" },
      codes: ["E5-LEAVES-CONNECTION"],
    },
  ],
}
