// What the reader is asked before a chapter shows it, and what they answered.
//
// The questions of each step stand here, in the chapter's order; the answers in .workbook/predictions.json. An
// answer may be changed: the first thought is kept beside the latest, because the distance between them is what
// was learnt. The right answers stand nowhere here: the reader measures them (`measuredBy`).

import { distance } from "fastest-levenshtein"
import * as v from "valibot"
import type { Text } from "./manifest.ts"
import { readState, writeState } from "./state.ts"

export interface Option {
  /** What the reader types: "connect". */
  readonly id: string
  readonly text: Text
}

interface QuestionFacts {
  /** Part and a word: "1.5-queue". */
  readonly id: string
  readonly step: string
  readonly text: Text
  /** The command that shows the reader what is true. */
  readonly measuredBy: string
}

export interface NumberQuestion extends QuestionFacts {
  readonly kind: "number"
  readonly unit: Text
  /** Smallest and largest answer that can be meant; `whole` refuses fractions. */
  readonly range: { readonly least: number; readonly most: number; readonly whole: boolean }
}

export interface ChoiceQuestion extends QuestionFacts {
  readonly kind: "choice"
  readonly options: readonly Option[]
}

export type Question = NumberQuestion | ChoiceQuestion

const MIB: Text = { en: "MiB", ko: "MiB" }

export const questions: readonly Question[] = [
  {
    id: "1.5-queue",
    step: "step1",
    kind: "number",
    text: {
      en: "A server calls listen with backlog 2 and never calls accept. Ten clients call connect. How many are connected?",
      ko: "서버가 backlog 2로 listen을 호출하고 accept는 한 번도 호출하지 않습니다. 클라이언트 열 개가 connect를 호출하면 몇 개가 연결됩니까?",
    },
    unit: { en: "clients", ko: "개" },
    range: { least: 0, most: 10, whole: true },
    measuredBy: "npm test -- 1.5",
  },
  {
    id: "1.5-second-client",
    step: "step1",
    kind: "choice",
    text: {
      en: "The server is in the middle of client A: it sits in read and waits for A. Now client B calls connect, then write, then read. How far do B's calls get, and in which one does it wait?",
      ko: "서버가 클라이언트 A를 맡고 있습니다. read에서 A의 데이터를 기다리는 중입니다. 이때 클라이언트 B가 connect, write, read를 차례로 호출합니다. B의 호출은 어디까지 끝나고, 어디에서 기다립니까?",
    },
    options: [
      { id: "none", text: { en: "none: B waits in connect", ko: "없음: B는 connect에서 기다립니다" } },
      { id: "connect", text: { en: "connect; B waits in write", ko: "connect까지: B는 write에서 기다립니다" } },
      {
        id: "write",
        text: { en: "connect and write; B waits in read", ko: "connect와 write까지: B는 read에서 기다립니다" },
      },
      { id: "all", text: { en: "all three return", ko: "셋 모두 끝납니다" } },
    ],
    measuredBy: "npm test -- 1.5",
  },
  {
    id: "1.5-wait",
    step: "step1",
    kind: "number",
    text: {
      en: "A connects, thinks for 2000 ms, sends one message and closes. B connects right after A and sends its message at once. How long does B wait for its answer?",
      ko: "A가 연결한 뒤 2000 ms 동안 생각하고, 메시지 하나를 보내고 닫습니다. B는 A 바로 다음에 연결해서 곧바로 메시지를 보냅니다. B는 답을 받을 때까지 얼마나 기다립니까?",
    },
    unit: { en: "ms", ko: "ms" },
    range: { least: 0, most: 1e6, whole: false },
    measuredBy: "npm run book -- run step1 --scene two-clients --trace",
  },
  {
    id: "1.6-threads-reserved",
    step: "step1",
    kind: "number",
    text: {
      en: "A program starts 500 threads that do nothing but wait. How much memory do their stacks reserve (growth of VmSize)?",
      ko: "프로그램이 기다리기만 하는 스레드 500개를 시작합니다. 스택으로 예약되는 메모리(VmSize 증가량)는 얼마입니까?",
    },
    unit: MIB,
    range: { least: 0, most: 1e9, whole: false },
    measuredBy: "npm run book -- lab cost",
  },
  {
    id: "1.6-threads-used",
    step: "step1",
    kind: "number",
    text: {
      en: "The same 500 waiting threads: how much memory do they really use (growth of VmRSS)?",
      ko: "같은 스레드 500개가 기다리는 동안 실제로 쓰는 메모리(VmRSS 증가량)는 얼마입니까?",
    },
    unit: MIB,
    range: { least: 0, most: 1e9, whole: false },
    measuredBy: "npm run book -- lab cost",
  },
  {
    id: "2.2-wakeups",
    step: "step2",
    kind: "number",
    text: {
      en: "One idle connection. The loop asks epoll, level-triggered, for EPOLLIN and EPOLLOUT. How often does epoll_wait return in one second?",
      ko: "놀고 있는 연결이 하나 있습니다. 루프는 레벨 트리거로 EPOLLIN과 EPOLLOUT을 요청해 두었습니다. epoll_wait는 1초에 몇 번 반환됩니까?",
    },
    unit: { en: "wake-ups", ko: "번" },
    range: { least: 0, most: 1e9, whole: false },
    measuredBy: "npm run book -- lab epoll",
  },
  {
    id: "2.4-partial",
    step: "step2",
    kind: "number",
    text: {
      en: "Edge-triggered. 10 bytes arrive, epoll_wait reports it, you read 4 of them. Nothing else comes. How many events do the following calls of epoll_wait report?",
      ko: "에지 트리거입니다. 10바이트가 도착해 epoll_wait가 알려 주었고, 그 가운데 4바이트를 읽었습니다. 그 뒤로 아무것도 오지 않습니다. 이어지는 epoll_wait 호출들은 이벤트를 몇 개 알려 줍니까?",
    },
    unit: { en: "events", ko: "개" },
    range: { least: 0, most: 1e9, whole: true },
    measuredBy: "npm run book -- lab epoll",
  },
  {
    id: "2.4-burst",
    step: "step2",
    kind: "number",
    text: {
      en: "Edge-triggered. Five clients connect before the server's first epoll_wait; it calls accept4 once for each event. How many are served?",
      ko: "에지 트리거입니다. 서버가 처음 epoll_wait를 부르기 전에 클라이언트 다섯이 연결했고, 서버는 이벤트마다 accept4를 한 번 부릅니다. 몇 개가 응답을 받습니까?",
    },
    unit: { en: "clients", ko: "개" },
    range: { least: 0, most: 5, whole: true },
    measuredBy: "npm run book -- lab epoll",
  },
  {
    id: "2.5-memory",
    step: "step2",
    kind: "number",
    text: {
      en: "A server holds 10,000 idle connections. How much does the memory of its process grow (VmRSS)?",
      ko: "서버가 놀고 있는 연결 10,000개를 유지합니다. 프로세스 메모리(VmRSS)는 얼마나 늘어납니까?",
    },
    unit: MIB,
    range: { least: 0, most: 1e9, whole: false },
    measuredBy: "npm run book -- lab epoll",
  },
  {
    id: "3.1-stall",
    step: "step3",
    kind: "number",
    text: {
      en: "A request takes 50 ms of computing, and step 2's loop computes it itself. Four clients ask for one again and again, so that each always has one under way. Somebody else sends a line that takes no time. How long is the p99 of the wait for its answer?",
      ko: "계산에 50 ms가 걸리는 요청이 있고, 2단계의 루프가 그 계산을 직접 합니다. 클라이언트 넷이 답을 받자마자 다시 요청해 언제나 하나씩 맡겨 둡니다. 이때 다른 클라이언트가 계산이 거의 필요 없는 한 줄을 보냅니다. 그 답을 기다리는 시간의 p99는 얼마입니까?",
    },
    unit: { en: "ms", ko: "ms" },
    range: { least: 0, most: 1e6, whole: false },
    measuredBy: "npm run book -- lab stall",
  },
  {
    id: "3.1-pool",
    step: "step3",
    kind: "number",
    text: {
      en: "The same clients, but the loop hands what takes long to a pool with one worker for each core. How long is the p99 of the light requests now?",
      ko: "클라이언트는 그대로이고, 이번에는 루프가 오래 걸리는 계산을 코어마다 워커가 하나씩 있는 풀에 넘깁니다. 이제 가벼운 요청의 p99는 얼마입니까?",
    },
    unit: { en: "ms", ko: "ms" },
    range: { least: 0, most: 1e6, whole: false },
    measuredBy: "npm run book -- lab stall",
  },
  {
    id: "3.5-counter",
    step: "step3",
    kind: "number",
    text: {
      en: "Two threads run counter[0]++ on one shared Int32Array at the same time, a million times each, without Atomics. Where does the counter stand afterwards?",
      ko: "두 스레드가 공유하는 Int32Array 하나에서 동시에 counter[0]++을 백만 번씩, Atomics 없이 실행합니다. 다 끝나면 counter[0]은 얼마입니까?",
    },
    unit: { en: "additions", ko: "번" },
    range: { least: 0, most: 2_000_000, whole: true },
    measuredBy: "npm run book -- lab stall",
  },
  {
    id: "3.6-pool-size",
    step: "step3",
    kind: "number",
    text: {
      en: "A machine has 2 cores. Each job computes for half of its time and waits for a disk during the other half. How many workers keep both cores busy?",
      ko: "코어가 2개인 기계입니다. 작업마다 걸리는 시간의 절반은 계산하고 나머지 절반은 디스크를 기다립니다. 두 코어가 쉬지 않게 하려면 워커가 몇 개 필요합니까?",
    },
    unit: { en: "workers", ko: "개" },
    range: { least: 0, most: 1000, whole: true },
    measuredBy: "npm run book -- bench step3 --only pool-size-waiting",
  },
  {
    id: "4.2-reads",
    step: "step4",
    kind: "number",
    text: {
      en: "A program sends 1 MiB in a single write over a new loopback connection. The receiver reads with room for 4 MiB until it has everything. How many reads does it take?",
      ko: "프로그램이 새로 맺은 루프백 연결로 1 MiB를 write 한 번에 보냅니다. 받는 쪽은 4 MiB가 들어가는 버퍼로 다 받을 때까지 읽습니다. read를 몇 번 하게 됩니까?",
    },
    unit: { en: "reads", ko: "번" },
    range: { least: 0, most: 1e6, whole: true },
    measuredBy: "npm run book -- lab framing",
  },
  {
    id: "4.2-two-writes",
    step: "step4",
    kind: "number",
    text: {
      en: "A client writes a header of 4 bytes, then a payload of 16 bytes, then reads the answer, and does so again and again on one connection. No socket option is set. How long does one such request take over loopback?",
      ko: "클라이언트가 4바이트 헤더를 write하고, 16바이트 페이로드를 write하고, 답을 read합니다. 연결 하나에서 이것을 되풀이하며, 소켓 옵션은 아무것도 켜지 않았습니다. 루프백에서 요청 하나에 얼마나 걸립니까?",
    },
    unit: { en: "ms", ko: "ms" },
    range: { least: 0, most: 1e6, whole: false },
    measuredBy: "npm run book -- lab framing",
  },
  {
    id: "4.5-two-fields",
    step: "step4",
    kind: "number",
    text: {
      en: "A record has twenty fields, half of them texts, and a program needs two of them. How many times as long does JSON.parse take as reading the two where they lie in a binary record, its bounds check included?",
      ko: "필드가 스무 개(절반은 문자열)인 레코드에서 프로그램은 둘만 필요합니다. JSON.parse로 읽으면, 이진 레코드에서 경계를 검사하고 두 필드를 제자리에서 읽을 때보다 시간이 몇 배 걸립니까?",
    },
    unit: { en: "times", ko: "배" },
    range: { least: 0, most: 1e6, whole: false },
    measuredBy: "npm run book -- lab framing",
  },
  {
    id: "5.1-end",
    step: "step5",
    kind: "choice",
    text: {
      en: "A server forks a process for each client, and the parent does not close its copy of the connection. The client sends a line, gets it back, and ends its direction. The child reads the end, and leaves. What does the client see?",
      ko: "서버가 클라이언트마다 프로세스를 fork하는데, 부모는 그 연결의 제 사본을 닫지 않습니다. 클라이언트는 한 줄을 보내고 돌려받은 뒤 보내기를 끝냅니다. 자식은 끝을 읽고 종료합니다. 클라이언트에게는 무엇이 보입니까?",
    },
    options: [
      { id: "end", text: { en: "its end: read gives 0", ko: "끝: read가 0을 반환합니다" } },
      { id: "reset", text: { en: "a reset: ECONNRESET", ko: "리셋: ECONNRESET입니다" } },
      { id: "nothing", text: { en: "nothing: it waits", ko: "아무것도 보이지 않음: 계속 기다립니다" } },
    ],
    measuredBy:
      "npm run book -- run 5.1 --scene fork-copies --trace --target solutions --fault 'close every 1 -> -EIO'",
  },
  {
    id: "5.3-prefork",
    step: "step5",
    kind: "number",
    text: {
      en: "A server in Node forks a process for each client; another one has forked eight children before anybody came. Each client connects, sends 64 bytes, reads them back and closes. How many times as many clients a second does the second server serve?",
      ko: "Node로 만든 서버 하나는 클라이언트마다 프로세스를 fork하고, 다른 하나는 아무도 오기 전에 자식 여덟을 fork해 두었습니다. 클라이언트는 저마다 연결해서 64바이트를 보내고 돌려받고 닫습니다. 두 번째 서버는 1초에 몇 배의 클라이언트를 상대합니까?",
    },
    unit: { en: "times", ko: "배" },
    range: { least: 0, most: 1e6, whole: false },
    measuredBy: "npm run book -- bench step5",
  },
  {
    id: "5.4-next",
    step: "step5",
    kind: "choice",
    text: {
      en: "Eight processes sleep in accept4 on one listening socket. Clients come one at a time, and each is done before the next one comes. Who gets the next one?",
      ko: "프로세스 여덟이 리스닝 소켓 하나에서 accept4로 자고 있습니다. 클라이언트가 하나씩 오고, 하나가 끝난 다음에 다음이 옵니다. 다음 클라이언트는 누가 맡습니까?",
    },
    options: [
      {
        id: "last",
        text: {
          en: "who had the last one: it has slept least",
          ko: "방금 맡았던 프로세스: 가장 늦게 잠들었습니다",
        },
      },
      {
        id: "turn",
        text: { en: "each in turn: who has slept longest", ko: "차례대로: 가장 오래 잔 프로세스입니다" },
      },
      { id: "chance", text: { en: "any of them, by chance", ko: "아무나: 그때그때 다릅니다" } },
    ],
    measuredBy: "npm run book -- lab herd",
  },
  {
    id: "5.4-herd",
    step: "step5",
    kind: "number",
    text: {
      en: "Eight processes sleep in epoll_wait. Each has an epoll set of its own, level-triggered, and all sets have the same listening socket. One client connects. How many of the processes does the kernel wake?",
      ko: "프로세스 여덟이 epoll_wait에서 자고 있습니다. epoll 집합은 각자 따로 있고, 레벨 트리거이며, 모든 집합에 같은 리스닝 소켓이 들어 있습니다. 클라이언트 하나가 연결하면 커널은 프로세스를 몇 개 깨웁니까?",
    },
    unit: { en: "processes", ko: "개" },
    range: { least: 0, most: 8, whole: true },
    measuredBy: "npm run book -- lab herd",
  },
  {
    id: "5.4-exclusive",
    step: "step5",
    kind: "number",
    text: {
      en: "The same eight processes with EPOLLEXCLUSIVE. Clients come one at a time, and each is done before the next one comes. How much of all connections does the busiest of the eight get?",
      ko: "같은 프로세스 여덟에 EPOLLEXCLUSIVE를 주었습니다. 클라이언트가 하나씩 오고, 하나가 끝난 다음에 다음이 옵니다. 여덟 가운데 가장 바쁜 프로세스가 전체 연결의 몇 %를 맡습니까?",
    },
    unit: { en: "%", ko: "%" },
    range: { least: 0, most: 100, whole: false },
    measuredBy: "npm run book -- lab herd",
  },
  {
    kind: "number",
    id: "6.1-signals",
    step: "step6",
    text: {
      en: "A server has SIGCHLD blocked while it does something else. In that time 20 of its children end. How many SIGCHLD wait for it then?",
      ko: "서버가 SIGCHLD를 블록해 둔 채 다른 일을 하고 있습니다. 그동안 자식 20개가 끝납니다. 이때 서버를 기다리는 SIGCHLD는 몇 개입니까?",
    },
    unit: { en: "signals", ko: "개" },
    range: { least: 0, most: 1000, whole: true },
    measuredBy: "npm run book -- lab exceptions",
  },
  {
    kind: "number",
    id: "6.1-zombies",
    step: "step6",
    text: {
      en: "The same server now calls waitpid once for each SIGCHLD that it gets. How many zombies are left of the 20?",
      ko: "같은 서버가 이제 받은 SIGCHLD 하나에 waitpid를 한 번씩 부릅니다. 20개 가운데 좀비는 몇 개 남습니까?",
    },
    unit: { en: "zombies", ko: "개" },
    range: { least: 0, most: 1000, whole: true },
    measuredBy: "npm run book -- lab exceptions",
  },
  {
    kind: "choice",
    id: "6.3-killed",
    step: "step6",
    text: {
      en: "A peer has read everything that we sent, and is killed. Nothing else happens. Now we call write twice, a line each. What do the two calls say?",
      ko: "상대가 우리가 보낸 것을 모두 읽은 다음 kill로 죽었습니다. 다른 일은 없습니다. 이제 우리가 한 줄씩 write를 두 번 부릅니다. 두 호출은 무엇을 반환합니까?",
    },
    options: [
      { id: "ok-epipe", text: { en: "success, then -EPIPE", ko: "성공, 그다음 -EPIPE" } },
      { id: "ok-reset", text: { en: "success, then -ECONNRESET", ko: "성공, 그다음 -ECONNRESET" } },
      { id: "reset-epipe", text: { en: "-ECONNRESET, then -EPIPE", ko: "-ECONNRESET, 그다음 -EPIPE" } },
      { id: "epipe-epipe", text: { en: "-EPIPE, and again -EPIPE", ko: "-EPIPE, 그리고 또 -EPIPE" } },
    ],
    measuredBy: "npm run book -- lab exceptions",
  },
  {
    kind: "number",
    id: "6.4-spin",
    step: "step6",
    text: {
      en: "A server has no free descriptor, and one client waits. The server polls its listening socket, level-triggered, and calls accept4 whenever poll says so. How many times a second does it call accept4?",
      ko: "서버에 빈 디스크립터가 하나도 없는데 클라이언트 하나가 기다리고 있습니다. 서버는 레벨 트리거인 poll로 리스닝 소켓을 기다리고, poll이 알려 줄 때마다 accept4를 부릅니다. 1초에 accept4를 몇 번 부릅니까?",
    },
    unit: { en: "calls", ko: "번" },
    range: { least: 0, most: 1_000_000_000, whole: true },
    measuredBy: "npm run book -- lab exceptions",
  },
  {
    kind: "number",
    id: "6.5-keepalive",
    step: "step6",
    text: {
      en: "A connection has TCP_KEEPIDLE 1 s, TCP_KEEPINTVL 1 s and TCP_KEEPCNT 3. The peer's machine loses its power while we wait in read. After how many seconds does read return?",
      ko: "연결에 TCP_KEEPIDLE 1초, TCP_KEEPINTVL 1초, TCP_KEEPCNT 3을 설정했습니다. 우리가 read에서 기다리는 동안 상대 기계의 전원이 꺼집니다. read는 몇 초 뒤에 반환합니까?",
    },
    unit: { en: "s", ko: "초" },
    range: { least: 0, most: 100_000, whole: false },
    measuredBy: "npm run book -- lab vanish",
  },
  {
    kind: "choice",
    id: "7.1-steal",
    step: "step7",
    text: {
      en: "A server listens at a path, and has clients. A second program unlinks that path, binds a socket of its own there and listens. Who serves the clients that connect from now on, and who serves those that are connected already?",
      ko: "서버가 어떤 경로에서 리스닝하고 있고 클라이언트도 있습니다. 다른 프로그램이 그 경로를 unlink하고, 거기에 자기 소켓을 bind해서 listen합니다. 이제부터 연결하는 클라이언트는 누가 맡고, 이미 연결된 클라이언트는 누가 맡습니까?",
    },
    options: [
      {
        id: "second-both",
        text: {
          en: "the second program serves all of them",
          ko: "모두 두 번째 프로그램",
        },
      },
      {
        id: "second-first",
        text: {
          en: "new ones the second, old ones the first",
          ko: "새 클라이언트는 두 번째, 있던 클라이언트는 첫 번째",
        },
      },
      {
        id: "first-first",
        text: {
          en: "the first serves all, until it ends",
          ko: "끝날 때까지 모두 첫 번째",
        },
      },
      {
        id: "cut",
        text: {
          en: "new ones the second; old ones are cut off",
          ko: "새 클라이언트는 두 번째, 있던 클라이언트는 끊김",
        },
      },
    ],
    measuredBy: "npm test -- 7.1",
  },
  {
    kind: "choice",
    id: "7.2-who",
    step: "step7",
    text: {
      en: "A program of root connects, gives up root with setuid(65534), and sends a request. The server asks SO_PEERCRED after that. Which uid does it get?",
      ko: "root의 프로그램이 connect한 다음, setuid(65534)로 root를 버리고, 요청을 보냅니다. 서버는 그 뒤에 SO_PEERCRED를 물어봅니다. 어떤 uid가 나옵니까?",
    },
    options: [
      {
        id: "connector",
        text: {
          en: "0, as it was at connect",
          ko: "0, connect할 때의 것",
        },
      },
      {
        id: "sender",
        text: {
          en: "65534, as it is now",
          ko: "65534, 지금의 것",
        },
      },
      {
        id: "denied",
        text: {
          en: "none: an error",
          ko: "없음: 오류",
        },
      },
    ],
    measuredBy: "npm test -- 7.2",
  },
  {
    kind: "number",
    id: "7.3-offset",
    step: "step7",
    text: {
      en: "A process has read 100 bytes of a file, and sends the descriptor to another process, which reads 50 bytes from it. Where is the sender's offset now?",
      ko: "프로세스가 파일에서 100바이트를 읽고 나서 그 디스크립터를 다른 프로세스에 보냅니다. 받은 프로세스는 거기서 50바이트를 읽습니다. 이제 보낸 쪽의 오프셋은 얼마입니까?",
    },
    unit: { en: "bytes", ko: "바이트" },
    range: { least: 0, most: 1000, whole: true },
    measuredBy: "npm test -- 7.3",
  },
  {
    kind: "number",
    id: "7.3-padding",
    step: "step7",
    text: {
      en: "A receiver expects one descriptor and gives recvmsg a control buffer of CMSG_SPACE(4) bytes, as the man page's example does. The sender puts two into the message. How many are open at the receiver afterwards?",
      ko: "받는 쪽은 디스크립터 하나를 기다리며, 맨 페이지의 예제대로 CMSG_SPACE(4)바이트짜리 제어 버퍼를 recvmsg에 줍니다. 보내는 쪽은 메시지에 디스크립터 둘을 넣습니다. 받는 쪽에는 몇 개가 열립니까?",
    },
    unit: { en: "descriptors", ko: "개" },
    range: { least: 0, most: 24, whole: true },
    measuredBy: "npm test -- 7.3",
  },
  {
    kind: "number",
    id: "7.5-trip",
    step: "step7",
    text: {
      en: "Two processes on one CPU send 64 bytes back and forth, over loopback TCP and over a Unix domain stream. How many times as many round trips does the Unix domain socket make?",
      ko: "CPU 하나에서 두 프로세스가 64바이트를 주고받습니다. 한 번은 루프백 TCP로, 한 번은 유닉스 도메인 스트림으로 합니다. 유닉스 도메인 소켓은 같은 시간에 몇 배나 많이 왕복합니까?",
    },
    unit: { en: "times", ko: "배" },
    range: { least: 0, most: 1000, whole: false },
    measuredBy: "npm run book -- lab local",
  },
]

const FILE = "predictions.json"

const thoughtSchema = v.object({
  value: v.union([v.number(), v.string()]),
  /** ISO 8601, UTC. */
  at: v.string(),
})

const fileSchema = v.object({
  version: v.literal(1),
  /** By question; ids of another release of the workbook stay in the file. */
  answers: v.record(v.string(), v.object({ first: thoughtSchema, latest: thoughtSchema })),
})

export type Answer = v.InferOutput<typeof fileSchema>["answers"][string]
export type AnswerValue = Answer["latest"]["value"]

export interface Predictions {
  readonly answers: Readonly<Record<string, Answer>>
  /** What the reader should know about the file, if anything. */
  readonly notice: Text | undefined
  /** false: the file is there but cannot be read, so nothing may be written over it. */
  readonly writable: boolean
}

export type Kept =
  | { readonly kind: "kept"; readonly answer: Answer; readonly notice: Text | undefined }
  /** Nothing changed. */
  | { readonly kind: "failed"; readonly notice: Text }

export function questionsOf(step: string): readonly Question[] {
  return questions.filter((question) => question.step === step)
}

export function findQuestion(id: string): Question | undefined {
  return questions.find((question) => question.id === id)
}

/** The question whose id looks most like what was typed. */
export function nearestQuestion(typed: string): Question | undefined {
  const ofPart = questions.find(({ id }) => id.startsWith(`${typed}-`))
  return ofPart ?? questions.toSorted((a, b) => distance(a.id, typed) - distance(b.id, typed))[0]
}

/** Reads all answers. A damaged file is moved aside; `notice` says where to. */
export function readPredictions(): Predictions {
  const read = readState(FILE, fileSchema)
  const notice = "notice" in read ? read.notice : undefined
  const answers = "value" in read ? read.value.answers : {}
  return { answers, notice, writable: read.kind !== "unreadable" }
}

/**
 * Keeps an answer; the first one to a question stays beside every later one.
 * @param value what parseAnswer gave for this question
 * @param at when it was given
 */
export function keepPrediction(question: Question, value: AnswerValue, at = new Date()): Kept {
  const { answers, notice, writable } = readPredictions()
  if (!writable && notice !== undefined) return { kind: "failed", notice }
  const latest = { value, at: at.toISOString() }
  const answer = { first: answers[question.id]?.first ?? latest, latest }
  const written = writeState(FILE, { version: 1, answers: { ...answers, [question.id]: answer } })
  return written.kind === "failed" ? written : { kind: "kept", answer, notice }
}

export type Parsed = { readonly ok: true; readonly value: AnswerValue } | { readonly ok: false; readonly problem: Text }

/** What somebody typed, as an answer to this question: "3", "4000 MiB", an option's id or its number. */
export function parseAnswer(question: Question, typed: string): Parsed {
  return question.kind === "number" ? parseNumber(question, typed.trim()) : parseChoice(question, typed.trim())
}

function parseNumber({ unit, range }: NumberQuestion, typed: string): Parsed {
  const bare = [unit.en, unit.ko].reduce((text, end) => (text.endsWith(end) ? text.slice(0, -end.length) : text), typed)
  const value = Number(bare.replace(/(?<=\d)[,_ '](?=\d{3}(?!\d))/g, "")) // 1,000,000
  const { least, most, whole } = range
  if (/\d/.test(bare) && value >= least && value <= most && (!whole || Number.isInteger(value))) {
    return { ok: true, value }
  }
  return {
    ok: false,
    problem: {
      en: `The answer is a ${whole ? "whole number" : "number"} from ${least} to ${most} (${unit.en}), got "${typed}"`,
      ko: `답은 ${least} 이상 ${most} 이하의 ${whole ? "정수" : "수"}입니다 (단위: ${unit.ko}). 입력한 값: "${typed}"`,
    },
  }
}

function parseChoice({ options }: ChoiceQuestion, typed: string): Parsed {
  const option = options.find(({ id }, index) => id === typed || String(index + 1) === typed)
  if (option !== undefined) return { ok: true, value: option.id }
  const ids = options.map(({ id }) => id)
  const nearest = ids.toSorted((a, b) => distance(a, typed) - distance(b, typed))[0] ?? ""
  return {
    ok: false,
    problem: {
      en: `No answer "${typed}". There is: ${ids.join(", ")}. Did you mean ${nearest}?`,
      ko: `"${typed}"(이)라는 답은 없습니다. 고를 수 있는 답: ${ids.join(", ")}. 혹시 ${nearest}입니까?`,
    },
  }
}

/** An answer as it is shown: "3 clients", or the option's text. */
export function answerText(question: Question, value: AnswerValue): Text {
  if (question.kind === "number") {
    const number = typeof value === "number" ? value.toLocaleString("en-US") : value
    return { en: `${number} ${question.unit.en}`, ko: `${number} ${question.unit.ko}` }
  }
  return question.options.find(({ id }) => id === value)?.text ?? { en: String(value), ko: String(value) }
}
