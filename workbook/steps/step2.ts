// Step 2, epoll and non-blocking I/O: its parts, tasks, hints and checks. What a failed check says is in step2-codes.ts.

import type { PartFacts, StepFacts } from "../manifest.ts"
import { step2Codes } from "./step2-codes.ts"

const SERVER = "server.ts"
const EDGE = "edge.ts"
const C10K = "c10k.ts"
const ADDON = "addon/epoll.c"

const wouldBlock: PartFacts = {
  id: "2.1",
  title: { en: "O_NONBLOCK and EAGAIN", ko: "O_NONBLOCK과 EAGAIN" },
  anchor: "part-2-1",
  tasks: [
    { name: "setNonblocking", file: SERVER },
    { name: "acceptAll", file: SERVER },
  ],
  hints: [
    {
      en: "A description has several flags and one call that sets them all. How do you add one? And what does a non-blocking accept4() say when the queue is empty: is that an error of yours?",
      ko: "열린 파일에는 플래그가 여럿 있고, 설정하는 호출은 그것을 한꺼번에 바꿉니다. 하나만 더하려면 어떻게 해야 합니까? 그리고 큐가 비었을 때 논블로킹 accept4()는 무엇이라고 답하며, 그것은 오류입니까?",
    },
    {
      en: "setNonblocking: fcntl() with F_GETFL, then with F_SETFL and the old flags with O_NONBLOCK added. acceptAll: accept4() in a loop with both flags; -EAGAIN is the good end, any other negative result goes to the caller.",
      ko: "setNonblocking은 F_GETFL로 fcntl()을 부른 다음, 원래 플래그에 O_NONBLOCK을 더해 F_SETFL로 다시 부릅니다. acceptAll은 두 플래그를 주고 accept4()를 되풀이합니다. -EAGAIN은 정상적인 끝이고, 다른 음수는 부른 쪽에 돌려줍니다.",
    },
    {
      en: "setNonblocking: flags is fcntl(fd, F_GETFL, 0); return it if negative; return fcntl(fd, F_SETFL, flags | O_NONBLOCK). acceptAll: for ever, connFd is accept4(listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK); if it is -EAGAIN return 0, if it is below 0 return it, else accepted(connFd).",
      ko: "setNonblocking: flags = fcntl(fd, F_GETFL, 0)이 음수이면 그대로 반환하고, 아니면 fcntl(fd, F_SETFL, flags | O_NONBLOCK)을 반환합니다. acceptAll: 무한 반복 안에서 connFd = accept4(listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)을 부르고, -EAGAIN이면 0을, 다른 음수이면 그 값을 반환하며, 아니면 accepted(connFd)를 부릅니다.",
    },
  ],
  checks: [
    {
      id: "2.1a",
      title: {
        en: "O_NONBLOCK is added, and every other flag stays",
        ko: "O_NONBLOCK이 더해지고 다른 플래그는 그대로입니다",
      },
      codes: ["E2-BLOCKING", "E2-TOGGLES", "E2-FLAGS", "E2-FLAGS-RETURNED"],
    },
    {
      id: "2.1b",
      title: { en: "All that wait are accepted, then it returns 0", ko: "기다리던 연결을 모두 받고 0을 반환합니다" },
      codes: ["E2-ACCEPT-KEPT", "E2-ONE-ACCEPT", "E2-HANDS-ERROR", "E2-EAGAIN-ERROR", "E2-ACCEPT-SPINS"],
    },
    {
      id: "2.1c",
      title: { en: "Each accepted connection is non-blocking", ko: "받은 연결은 모두 논블로킹입니다" },
      codes: ["E2-INHERITED", "E2-ONE-ACCEPT"],
    },
    {
      id: "2.1d",
      title: { en: "Another failure of accept4 is returned", ko: "accept4의 다른 오류는 그대로 반환됩니다" },
      codes: ["E2-ACCEPT-ERROR", "E2-ACCEPT-RETRIES"],
    },
  ],
}

const levelLoop: PartFacts = {
  id: "2.2",
  title: { en: "The level-triggered loop", ko: "레벨 트리거 루프" },
  anchor: "part-2-2",
  tasks: [
    { name: "openLoop", file: SERVER },
    { name: "addConnection", file: SERVER },
    { name: "dropConnection", file: SERVER },
    { name: "readable", file: SERVER },
    { name: "turn", file: SERVER },
  ],
  hints: [
    {
      en: "There are two records of the connections: the kernel's interest set and your table. Which call changes the first, which line the second, and what may have happened between the moment an event was reported and the moment you handle it?",
      ko: "연결에 관한 기록은 두 군데에 있습니다. 커널의 관심 집합과 여러분의 표입니다. 앞의 것은 어느 호출이, 뒤의 것은 어느 줄이 바꿉니까? 이벤트가 보고된 순간과 처리하는 순간 사이에는 어떤 일이 일어날 수 있습니까?",
    },
    {
      en: "openLoop: epoll_create1, epoll_ctl ADD of listenFd. addConnection: table and ADD. dropConnection: table and close. turn: epoll_wait, then each event by its descriptor: listenFd accepts, anything else is looked up in the table first. readable: one read, one write.",
      ko: "openLoop은 epoll_create1을 부르고 epoll_ctl ADD로 listenFd를 넣습니다. addConnection은 표와 ADD, dropConnection은 표와 close입니다. turn은 epoll_wait를 부르고 이벤트마다 디스크립터를 봅니다. listenFd이면 accept하고, 나머지는 먼저 표에서 찾습니다. readable은 read 한 번, write 한 번입니다.",
    },
    {
      en: "turn: ready is epoll_wait(epollFd, events, MAX_EVENTS, timeoutMs). For i below ready: mask is events[2 * i], fd is events[2 * i + 1]. listenFd: acceptAll(listenFd, (connFd) => addConnection(loop, connFd)). Else conn is connections[fd]; skip undefined; EPOLLOUT calls writable(), any other bit calls readable() if connections[fd] is still conn.",
      ko: "turn: ready = epoll_wait(epollFd, events, MAX_EVENTS, timeoutMs). i가 ready보다 작은 동안 mask = events[2 * i], fd = events[2 * i + 1]입니다. listenFd이면 acceptAll(listenFd, (connFd) => addConnection(loop, connFd))를 부릅니다. 아니면 conn = connections[fd]이고, undefined이면 건너뜁니다. EPOLLOUT이면 writable(), 다른 비트가 있고 connections[fd]가 여전히 conn이면 readable()을 부릅니다.",
    },
  ],
  checks: [
    {
      id: "2.2a",
      title: { en: "A message comes back through handle()", ko: "메시지가 handle()을 거쳐 돌아옵니다" },
      codes: [
        "E2-NO-INSTANCE",
        "E2-NOT-WATCHED",
        "E2-WRONG-DATA",
        "E2-NO-ENTRY",
        "E2-MASK-FOR-FD",
        "E2-NOTHING-LEFT",
        "E2-ANSWER",
        "E2-EMPTY-ANSWER",
        "E2-NOT-LEVEL",
      ],
    },
    {
      id: "2.2b",
      title: { en: "Nobody waits for somebody else", ko: "아무도 다른 클라이언트를 기다리지 않습니다" },
      codes: ["E2-WAITS"],
    },
    {
      id: "2.2c",
      title: {
        en: "EAGAIN ends the reading, not the connection",
        ko: "EAGAIN은 읽기를 끝낼 뿐 연결을 끝내지 않습니다",
      },
      codes: ["E2-EAGAIN-CLOSES", "E2-READ-WAITS", "E2-NOT-LEVEL"],
    },
    {
      id: "2.2d",
      title: {
        en: "End of file closes the connection and empties its entry",
        ko: "파일 끝(EOF)에서 연결을 닫고 표에서 지웁니다",
      },
      codes: ["E2-EOF", "E2-NOT-CLOSED", "E2-KEEPS-STATE", "E2-MOVES-STATE", "E2-NOTHING-UNSENT"],
    },
    {
      id: "2.2e",
      title: { en: "A broken connection ends alone", ko: "연결 하나가 끊어져도 나머지는 그대로입니다" },
      codes: ["E2-DIES", "E2-READ-ERROR", "E2-BROKEN-SPINS", "E2-AFTER-CLOSE"],
    },
    {
      id: "2.2f",
      title: { en: "An event for a connection that is gone is skipped", ko: "이미 없어진 연결의 이벤트는 건너뜁니다" },
      codes: ["E2-STALE"],
    },
    {
      id: "2.2g",
      title: { en: "With nothing to do the loop sleeps", ko: "할 일이 없으면 루프는 잠듭니다" },
      codes: ["E2-POLLS", "E2-LISTENER-OUT", "E2-OUT-ARMED"],
    },
    {
      id: "2.2h",
      title: {
        en: "Each event of a turn is handled, and nothing else",
        ko: "한 바퀴는 보고된 이벤트를 빠짐없이, 그것만 처리합니다",
      },
      codes: ["E2-EVENTS"],
    },
    {
      id: "2.2i",
      title: {
        en: "One that never stops does not starve the others",
        ko: "멈추지 않는 클라이언트가 남을 굶기지 않습니다",
      },
      codes: ["E2-READS-ON"],
    },
    {
      id: "2.2j",
      title: {
        en: "turn returns the number of events, and a signal is none",
        ko: "turn은 이벤트 수를 반환하고, 시그널은 이벤트로 세지 않습니다",
      },
      codes: ["E2-EINTR", "E2-TIMEOUT", "E2-TURN-RETURNS"],
    },
  ],
}

const backpressure: PartFacts = {
  id: "2.3",
  title: { en: "Backpressure", ko: "배압" },
  anchor: "part-2-3",
  tasks: [
    { name: "keepUnsent", file: SERVER },
    { name: "writable", file: SERVER },
    { name: "updateInterest", file: SERVER },
  ],
  hints: [
    {
      en: "Three questions about one connection: whose memory are the bytes in that write() did not take, when do you want to be told that there is room, and when do you stop listening to somebody who does not listen to you?",
      ko: "연결 하나에 대한 질문 세 가지입니다. write()가 받지 않은 바이트는 누구의 메모리에 있습니까? 자리가 났다는 소식은 언제 필요합니까? 읽지 않는 상대에게서는 언제부터 읽기를 멈춥니까?",
    },
    {
      en: "keepUnsent copies, appends, updates the interest. writable writes unsent once, keeps what is left, drops a connection that has ended and owes nothing. updateInterest computes the mask from the state and calls epoll_ctl MOD only when it differs from the last one.",
      ko: "keepUnsent는 복사해서 뒤에 붙이고 관심을 갱신합니다. writable은 unsent를 한 번 write하고 남은 것을 보관하며, 상대가 끝냈고 보낼 것도 없는 연결은 정리합니다. updateInterest는 상태에서 마스크를 구해, 지난번과 다를 때만 epoll_ctl MOD를 부릅니다.",
    },
    {
      en: "updateInterest: EPOLLIN if not ended and unsent.length is below HIGH_WATER_BYTES, EPOLLOUT if unsent.length is above 0; return if equal to conn.interest; store it; epoll_ctl(epollFd, EPOLL_CTL_MOD, fd, interest, fd). keepUnsent: a new Uint8Array of both lengths, set() twice. writable: taken is write(fd, unsent, 0, unsent.length), then unsent.subarray(taken).",
      ko: "updateInterest: ended가 아니고 unsent.length가 HIGH_WATER_BYTES보다 작으면 EPOLLIN, unsent.length가 0보다 크면 EPOLLOUT입니다. conn.interest와 같으면 반환하고, 다르면 저장한 뒤 epoll_ctl(epollFd, EPOLL_CTL_MOD, fd, interest, fd)를 부릅니다. keepUnsent: 두 길이를 더한 새 Uint8Array에 set()을 두 번 합니다. writable: taken = write(fd, unsent, 0, unsent.length)를 부르고 unsent.subarray(taken)을 남깁니다.",
    },
  ],
  checks: [
    {
      id: "2.3a",
      title: { en: "What write() did not take is sent later", ko: "write()가 받지 않은 것은 나중에 보냅니다" },
      codes: ["E2-PARTIAL", "E2-LOST", "E2-SENT-TWICE", "E2-MOD-DATA", "E2-CTL-FAILS"],
    },
    {
      id: "2.3b",
      title: { en: "Unsent bytes belong to one connection alone", ko: "보내지 못한 바이트는 그 연결만의 것입니다" },
      codes: ["E2-SHARED-BUFFER", "E2-SENT-TWICE", "E2-OUT-UNASKED", "E2-WRITE-EAGAIN"],
    },
    {
      id: "2.3c",
      title: { en: "Answers keep their order", ko: "답의 순서가 지켜집니다" },
      codes: ["E2-ORDER", "E2-OVERWRITES", "E2-SENT-TWICE"],
    },
    {
      id: "2.3d",
      title: { en: "Once all is sent the loop sleeps again", ko: "모두 보내고 나면 루프는 다시 잠듭니다" },
      codes: ["E2-SPIN", "E2-PARTIAL"],
    },
    {
      id: "2.3e",
      title: {
        en: "A client that never reads does not fill the memory",
        ko: "읽지 않는 클라이언트가 메모리를 채우지 못합니다",
      },
      codes: ["E2-UNBOUNDED", "E2-READS-ON", "E2-WRITE-WAITS", "E2-IN-SPINS"],
    },
    {
      id: "2.3f",
      title: { en: "When it reads at last, everything arrives", ko: "뒤늦게 읽어도 전부 도착합니다" },
      codes: ["E2-STALLS", "E2-KICKED", "E2-WRITE-WAITS", "E2-IN-SPINS", "E2-STREAM"],
    },
    {
      id: "2.3g",
      title: {
        en: "A client that has finished still gets the rest",
        ko: "보내기를 끝낸 클라이언트도 나머지를 받습니다",
      },
      codes: ["E2-CUT-OFF", "E2-ENDS-EARLY", "E2-NEVER-ENDS", "E2-AFTER-CLOSE"],
    },
    {
      id: "2.3h",
      title: {
        en: "A connection that breaks with bytes unsent is dropped",
        ko: "보낼 것이 남은 채 끊어진 연결은 정리됩니다",
      },
      codes: ["E2-AFTER-CLOSE", "E2-IGNORES-ERROR", "E2-WRITE-WAITS", "E2-IN-SPINS"],
    },
    {
      id: "2.3i",
      title: {
        en: "One that has finished and does not read lets the loop sleep",
        ko: "보내기를 끝내고 읽지 않는 클라이언트가 있어도 루프는 잠듭니다",
      },
      codes: ["E2-END-SPINS"],
    },
    {
      id: "2.3j",
      title: {
        en: "epoll_ctl is called only when the mask changes",
        ko: "마스크가 바뀔 때만 epoll_ctl을 부릅니다",
      },
      codes: ["E2-MOD-ALWAYS"],
    },
    {
      id: "2.3k",
      title: {
        en: "A connection dropped by one half of an event is left alone by the other",
        ko: "이벤트의 반쪽이 정리한 연결은 나머지 반쪽이 건드리지 않습니다",
      },
      codes: ["E2-AFTER-CLOSE"],
    },
  ],
}

const edgeTriggered: PartFacts = {
  id: "2.4",
  title: { en: "Edge-triggered", ko: "에지 트리거" },
  anchor: "part-2-4",
  tasks: [
    { name: "addEdge", file: EDGE },
    { name: "pump", file: EDGE },
    { name: "turnEdge", file: EDGE },
  ],
  hints: [
    {
      en: "An edge says that something changed, once. At which two points may you leave a connection alone and still be sure to hear of it again?",
      ko: "에지는 무언가 바뀌었다고 한 번만 알려 줍니다. 연결을 내버려 두어도 소식을 반드시 다시 듣는 지점은 어느 두 곳입니까?",
    },
    {
      en: "pump: write what is unsent until it is gone or -EAGAIN; drop if ended; stop if the budget is spent; read until -EAGAIN. turnEdge: nobody waits in epoll_wait while somebody is due; pump() who is due, then who had an event; loop.due keeps those for whom it returned true.",
      ko: "pump는 unsent가 없어지거나 -EAGAIN이 나올 때까지 write하고, 끝난 연결이면 정리하고, 예산을 다 썼으면 멈추고, -EAGAIN까지 read합니다. turnEdge는 할 일이 남은 연결이 있으면 epoll_wait에서 기다리지 않습니다. loop.due에 있던 연결을 먼저, 그다음 이벤트가 온 연결을 pump()하고, true를 반환한 연결만 loop.due에 둡니다.",
    },
    {
      en: "pump, for ever: while unsent.length > 0, taken is write(...): -EAGAIN keeps unsent.slice() and returns false, below 0 drops and returns false, else unsent.subarray(taken). If ended, drop, return false. If budget <= 0 return true. n is read(...): -EAGAIN returns false, below 0 drops, 0 sets ended, else unsent is handle(...); budget -= n.",
      ko: "pump는 무한 반복입니다. unsent.length > 0인 동안 taken = write(...): -EAGAIN이면 unsent.slice()를 남기고 false를 반환, 음수이면 정리하고 false를 반환, 아니면 unsent.subarray(taken)입니다. ended이면 정리하고 false를 반환합니다. budget <= 0이면 true를 반환합니다. n = read(...): -EAGAIN이면 false를 반환, 음수이면 정리, 0이면 ended, 아니면 unsent에 handle(...)의 결과를 넣고 budget에서 n을 뺍니다.",
    },
  ],
  checks: [
    {
      id: "2.4a",
      title: { en: "One edge, and all that wait are accepted", ko: "에지 한 번에 기다리던 연결을 모두 받습니다" },
      codes: ["E2-ET-ACCEPT", "E2-NOT-EDGE"],
    },
    {
      id: "2.4b",
      title: { en: "One edge, and all that is there is read", ko: "에지 한 번에 와 있는 것을 모두 읽습니다" },
      codes: [
        "E2-ET-READ",
        "E2-ET-DROPS",
        "E2-ET-UNANSWERED",
        "E2-DUE-FORGETS",
        "E2-DUE-PUT-OFF",
        "E2-DUE-WAITS",
        "E2-DUE-UNPUMPED",
        "E2-DUE-STAYS",
        "E2-ET-WRITE",
        "E2-ET-ORDER",
      ],
    },
    {
      id: "2.4c",
      title: {
        en: "The end of file behind the last bytes is found",
        ko: "마지막 바이트 다음의 파일 끝(EOF)까지 읽습니다",
      },
      codes: ["E2-ET-EOF"],
    },
    {
      id: "2.4d",
      title: { en: "A client that reads late gets everything", ko: "늦게 읽는 클라이언트도 전부 받습니다" },
      codes: [
        "E2-ET-UNBOUNDED",
        "E2-ET-READ",
        "E2-ET-WRITE",
        "E2-ET-ORDER",
        "E2-ET-WRITE-WAITS",
        "E2-DUE-STAYS",
        "E2-ET-FULL-SPINS",
        "E2-ET-SPIN",
      ],
    },
    {
      id: "2.4e",
      title: {
        en: "One that never stops does not starve the others",
        ko: "멈추지 않는 클라이언트가 남을 굶기지 않습니다",
      },
      codes: ["E2-STARVES", "E2-DUE-STARVES", "E2-DUE-FIRST"],
    },
    {
      id: "2.4f",
      title: { en: "With nothing to do the loop sleeps", ko: "할 일이 없으면 루프는 잠듭니다" },
      codes: ["E2-ET-SPIN", "E2-ET-POLLS"],
    },
    {
      id: "2.4g",
      title: { en: "A connection that breaks is dropped", ko: "끊어진 연결은 정리됩니다" },
      codes: ["E2-AFTER-CLOSE", "E2-ET-BROKEN", "E2-ET-WRITE-WAITS", "E2-DUE-STAYS", "E2-ET-FULL-SPINS", "E2-ET-SPIN"],
    },
    {
      id: "2.4h",
      title: { en: "A connection that is due and gone is skipped", ko: "loop.due에 있다가 없어진 연결은 건너뜁니다" },
      codes: ["E2-ET-STALE"],
    },
    {
      id: "2.4i",
      title: {
        en: "A client that never reads does not fill the memory",
        ko: "읽지 않는 클라이언트가 메모리를 채우지 못합니다",
      },
      codes: ["E2-ET-UNBOUNDED", "E2-ET-WRITE-WAITS", "E2-DUE-STAYS", "E2-ET-FULL-SPINS", "E2-ET-SPIN"],
    },
    {
      id: "2.4j",
      title: {
        en: "Each event of a turn is handled, and nothing else",
        ko: "한 바퀴는 보고된 이벤트를 빠짐없이, 그것만 처리합니다",
      },
      codes: ["E2-ET-EVENTS"],
    },
    {
      id: "2.4k",
      title: {
        en: "turnEdge returns the number of events, and a signal is none",
        ko: "turnEdge는 이벤트 수를 반환하고, 시그널은 이벤트로 세지 않습니다",
      },
      codes: ["E2-EINTR", "E2-TIMEOUT", "E2-TURN-RETURNS"],
    },
  ],
}

const tenThousand: PartFacts = {
  id: "2.5",
  title: { en: "Ten thousand clients", ko: "클라이언트 만 개" },
  anchor: "part-2-5",
  tasks: [{ name: "raiseFdLimit", file: C10K }],
  hints: [
    {
      en: "There are two limits. Which one counts now, which one says how far you may go, and what happens to somebody who sets the second too low?",
      ko: "제한은 두 가지입니다. 지금 적용되는 것은 어느 쪽이고, 어디까지 올릴 수 있는지 정하는 것은 어느 쪽입니까? 뒤의 것을 낮춰 버리면 어떻게 됩니까?",
    },
    {
      en: "getrlimit() fills two words. If the soft one is enough already, return it. Otherwise setrlimit() with the smaller of wanted and hard, and with hard as it was.",
      ko: "getrlimit()가 두 값을 채웁니다. 소프트 제한이 이미 충분하면 그것을 반환합니다. 아니면 wanted와 하드 제한 가운데 작은 쪽을 소프트로, 하드는 그대로 두고 setrlimit()를 부릅니다.",
    },
    {
      en: 'limit is a BigUint64Array of 2; check(getrlimit(RLIMIT_NOFILE, limit), "getrlimit"); soft is limit[0], hard is limit[1]. If soft >= BigInt(wanted) return Number(soft). raised is the smaller of BigInt(wanted) and hard; setrlimit(RLIMIT_NOFILE, new BigUint64Array([raised, hard])); return Number(raised).',
      ko: 'limit = new BigUint64Array(2)에 check(getrlimit(RLIMIT_NOFILE, limit), "getrlimit")로 읽습니다. soft는 limit[0], hard는 limit[1]입니다. soft >= BigInt(wanted)이면 Number(soft)를 반환합니다. raised는 BigInt(wanted)와 hard 가운데 작은 쪽이고, setrlimit(RLIMIT_NOFILE, new BigUint64Array([raised, hard]))를 부른 뒤 Number(raised)를 반환합니다.',
    },
  ],
  checks: [
    {
      id: "2.5a",
      title: {
        en: "A soft limit that is too low is raised, the hard one kept",
        ko: "낮은 소프트 제한을 올리고 하드 제한은 그대로 둡니다",
      },
      codes: ["E2-LIMIT", "E2-HARD-LOWERED"],
    },
    {
      id: "2.5b",
      title: { en: "A limit that is high enough is left alone", ko: "이미 충분한 제한은 건드리지 않습니다" },
      codes: ["E2-LIMIT"],
    },
    {
      id: "2.5c",
      title: {
        en: "Where the hard limit forbids more, it says how far it got",
        ko: "하드 제한에 막히면 어디까지 올렸는지 알립니다",
      },
      codes: ["E2-HARD-LIMIT"],
    },
    {
      id: "2.5d",
      title: { en: "Ten thousand connections are held and answered", ko: "연결 만 개를 유지하고 모두에게 답합니다" },
      codes: ["E2-TEN-THOUSAND"],
    },
  ],
}

const ownBinding: PartFacts = {
  id: "2.6",
  title: { en: "The binding yourself, in C (optional)", ko: "바인딩을 직접, C로 (선택)" },
  anchor: "part-2-6",
  optional: true,
  tasks: [
    { name: "js_epoll_create1", file: ADDON },
    { name: "js_epoll_ctl", file: ADDON },
    { name: "js_epoll_wait", file: ADDON },
  ],
  hints: [
    {
      en: "Each function has three steps: JavaScript values into C values, one system call, the result back. Where does C say why a call failed, and what must be true of the array before anything is written into it?",
      ko: "함수마다 세 단계입니다. JavaScript 값을 C 값으로, 시스템 콜 한 번, 결과를 다시 JavaScript로. C에서 호출이 실패한 원인은 어디에 있습니까? 그리고 배열에 쓰기 전에 무엇을 확인해야 합니까?",
    },
    {
      en: "get_arguments, get_int and get_words bring values in; return NULL when one of them says false. After the call: -errno if the result is -1. epoll_wait fills an array of struct epoll_event on the stack, from which you copy two words for each.",
      ko: "get_arguments, get_int, get_words로 값을 받고, 하나라도 false이면 NULL을 반환합니다. 호출한 뒤 결과가 -1이면 -errno입니다. epoll_wait는 스택의 struct epoll_event 배열을 채우고, 거기서 이벤트마다 두 값을 복사합니다.",
    },
    {
      en: "js_epoll_wait: read epfd, words and length, maxevents, timeout. maxevents becomes at most MAX_EVENTS and at most length / 2. ready is epoll_wait(epfd, event, maxevents, timeout); if -1, return from_int(env, -errno). words[2 * i] is event[i].events, words[2 * i + 1] is event[i].data.u32; return from_int(env, ready).",
      ko: "js_epoll_wait: epfd, words와 length, maxevents, timeout을 읽습니다. maxevents는 MAX_EVENTS와 length / 2를 넘지 않게 합니다. ready = epoll_wait(epfd, event, maxevents, timeout)이 -1이면 from_int(env, -errno)를 반환합니다. words[2 * i]에는 event[i].events, words[2 * i + 1]에는 event[i].data.u32를 넣고 from_int(env, ready)를 반환합니다.",
    },
  ],
  checks: [
    {
      id: "2.6a",
      title: {
        en: "It compiles, makes an instance and adds descriptors",
        ko: "컴파일되고, 인스턴스를 만들고, 디스크립터를 넣습니다",
      },
      codes: ["E2-ADDON-COMPILE", "E2-ADDON-CALLS", "E2-ADDON-FLAGS"],
    },
    {
      id: "2.6b",
      title: { en: "A failed call returns its negative errno", ko: "실패한 호출은 음수 errno를 반환합니다" },
      codes: ["E2-ADDON-ERRNO"],
    },
    {
      id: "2.6c",
      title: { en: "Events come back as [events, data]", ko: "이벤트가 [events, data]로 돌아옵니다" },
      codes: ["E2-ADDON-DATA", "E2-ADDON-EVENTS", "E2-ADDON-MOST"],
    },
    {
      id: "2.6d",
      title: { en: "Nothing is written past the end of the array", ko: "배열의 끝을 넘어 쓰지 않습니다" },
      codes: ["E2-ADDON-OVERRUN"],
    },
    {
      id: "2.6e",
      title: { en: "Nor past the end of the function's own array", ko: "함수 안 배열의 끝을 넘어서도 쓰지 않습니다" },
      codes: ["E2-ADDON-STACK"],
    },
    {
      id: "2.6f",
      title: { en: "It waits no longer than the timeout says", ko: "timeout보다 오래 기다리지 않습니다" },
      codes: ["E2-ADDON-TIMEOUT"],
    },
    {
      id: "2.6g",
      title: { en: "Your own loop runs on it, and sleeps", ko: "내 루프가 그 위에서 돌고, 잠듭니다" },
      codes: ["E2-ADDON-TIMEOUT"],
    },
  ],
}

export const step2: StepFacts = {
  id: "step2",
  slug: "step2-epoll",
  number: 2,
  title: { en: "Step 2: epoll", ko: "2단계: epoll" },
  promise: {
    en: "One thread, ten thousand connections: ask the kernel who is ready, and never wait for one.",
    ko: "스레드 하나로 연결 만 개를 다룹니다. 누가 준비되었는지 커널에 묻고, 특정한 누군가를 기다리지 않습니다.",
  },
  minutes: 150,
  parts: [wouldBlock, levelLoop, backpressure, edgeTriggered, tenThousand, ownBinding],
  codes: step2Codes,
}
