// Waiting for many: words of the glossary.

import type { Term } from "../glossary.ts"

export const waiting: readonly Term[] = [
  {
    id: "iterative-server",
    name: { en: "Iterative server", ko: "반복형 서버(iterative server)" },
    meaning: {
      en: "A server that serves one client to its end before it accepts the next.",
      ko: "클라이언트 하나에 끝까지 응답한 다음에야 다음 클라이언트를 accept하는 서버입니다.",
    },
  },
  {
    id: "event-loop",
    name: { en: "Event loop", ko: "이벤트 루프(event loop)" },
    meaning: {
      en: "A loop that asks the kernel which descriptors are ready, handles those, and asks again. It waits for all of them in one call and for none alone.",
      ko: "어느 디스크립터가 준비되었는지 커널에 묻고, 준비된 것을 처리하고, 다시 묻기를 되풀이하는 반복문입니다. 호출 하나로 모두를 기다리며, 특정한 하나를 기다리지 않습니다.",
    },
    man: ["epoll(7)"],
  },
  {
    id: "interest-set",
    name: { en: "Interest set", ko: "관심 집합(interest set, interest list)" },
    meaning: {
      en: "The descriptors that an epoll instance watches, each with the events asked for. epoll_ctl() changes it. The man page says interest list.",
      ko: "epoll 인스턴스가 지켜보는 디스크립터와, 각각에 대해 알고 싶은 이벤트의 모음입니다. epoll_ctl()로 바꿉니다. man 페이지에는 interest list로 나옵니다.",
    },
    man: ["epoll(7)", "epoll_ctl(2)"],
  },
  {
    id: "ready-list",
    name: { en: "Ready list", ko: "준비 목록(ready list)" },
    meaning: {
      en: "Those members of an interest set to which something has happened. The sockets put their entries there; epoll_wait() looks at nothing else.",
      ko: "관심 집합 가운데 무슨 일이 생긴 것들의 목록입니다. 소켓이 스스로 자기 항목을 올리고, epoll_wait()는 이 목록만 봅니다.",
    },
    man: ["epoll(7)", "epoll_wait(2)"],
  },
  {
    id: "level-triggered",
    name: { en: "Level-triggered", ko: "레벨 트리거(level-triggered, LT)" },
    meaning: {
      en: "Readiness is reported as a state: as long as there is something to read, every epoll_wait() says so.",
      ko: "준비 여부를 상태로 알리는 방식입니다. 읽을 것이 남아 있는 한 epoll_wait()를 부를 때마다 알려 줍니다.",
    },
    man: ["epoll(7)"],
  },
  {
    id: "edge-triggered",
    name: { en: "Edge-triggered", ko: "에지 트리거(edge-triggered, ET)" },
    meaning: {
      en: "Readiness is reported as a change: once when something new arrives. Whoever does not go on until EAGAIN may never hear of the rest.",
      ko: "준비 여부를 변화로 알리는 방식입니다. 새로 무언가 왔을 때 한 번만 알려 줍니다. EAGAIN이 나올 때까지 처리하지 않으면 나머지에 대해서는 영영 듣지 못할 수 있습니다.",
    },
    man: ["epoll(7)"],
  },
  {
    id: "wake-up",
    name: { en: "Wake-up", ko: "깨움(wake-up)" },
    meaning: {
      en: "The kernel makes a sleeping thread runnable because what it waited for has happened. A lost wake-up is one that came between the check and the sleep.",
      ko: "기다리던 일이 일어나 커널이 잠든 스레드를 다시 실행 가능하게 만드는 것입니다. 확인한 뒤 잠들기 전에 온 깨움을 놓치는 것을 놓친 깨움(lost wake-up)이라고 합니다.",
    },
  },
  {
    id: "thundering-herd",
    name: { en: "Thundering herd", ko: "선더링 허드(thundering herd)" },
    meaning: {
      en: "Many sleepers are woken for one event; one of them gets it, and the others woke up for nothing.",
      ko: "이벤트 하나 때문에 기다리던 여럿이 한꺼번에 깨어나는 현상입니다. 그중 하나만 일을 얻고 나머지는 헛되이 깨어납니다.",
    },
    man: ["epoll_ctl(2)"],
  },
  {
    id: "high-water-mark",
    name: { en: "High-water mark", ko: "하이 워터 마크(high-water mark)" },
    meaning: {
      en: "How many unsent bytes a server keeps for one client before it stops reading from it. With that backpressure begins.",
      ko: "한 클라이언트에 보내지 못한 바이트가 이만큼 쌓이면 서버가 그 클라이언트에게서 읽기를 멈추는 기준입니다. 여기서 배압이 시작됩니다.",
    },
  },
  {
    id: "backpressure",
    name: { en: "Backpressure", ko: "배압(backpressure)" },
    meaning: {
      en: "Whoever cannot keep up makes the one before it slow down, by not taking more. A larger buffer only delays that.",
      ko: "따라가지 못하는 쪽이 더 받지 않음으로써 앞쪽의 속도를 늦추는 것입니다. 버퍼를 키우면 그 시점이 늦춰질 뿐입니다.",
    },
  },
]
