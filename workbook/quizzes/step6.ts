// The quizzes of step 6. Rules: quizzes.ts.

import type { Quiz } from "../quizzes.ts"

export const step6Quizzes: readonly Quiz[] = [
  {
    id: "6-restart",
    question: {
      en: "A program has a handler for SIGCHLD, installed with SA_RESTART. It sleeps in one of these calls, and a child ends. Which call sleeps on?",
      ko: "프로그램이 SIGCHLD 핸들러를 SA_RESTART로 달아 두었습니다. 아래 호출 가운데 하나에서 자고 있는데 자식이 끝납니다. 계속 자는 호출은 무엇입니까?",
    },
    choices: [
      {
        text: { en: "poll, or epoll_wait", ko: "poll이나 epoll_wait" },
        why: {
          en: "They never restart: a program that waits for events wants to hear of this one too. signal(7) has the list.",
          ko: "이 둘은 결코 다시 시작하지 않습니다. 이벤트를 기다리는 프로그램이라면 이 사건도 알고 싶을 것이기 때문입니다. 목록은 signal(7)에 있습니다.",
        },
      },
      {
        text: { en: "accept4", ko: "accept4" },
        why: {
          en: "It does nothing before there is a connection, so the kernel can begin anew as if nothing had been. The program hears of the signal when a client comes, whenever that is.",
          ko: "연결이 오기 전에는 한 일이 없으므로 커널이 아무 일 없었던 듯 다시 시작할 수 있습니다. 프로그램은 다음 클라이언트가 와야 시그널을 알게 되고, 그것이 언제일지는 모릅니다.",
        },
        right: true,
      },
      {
        text: { en: "recv on a socket with SO_RCVTIMEO", ko: "SO_RCVTIMEO를 준 소켓의 recv" },
        why: {
          en: "Restarted, its time would begin anew, and with a signal every second it would never end. So with a timeout it returns EINTR; without one it would sleep on.",
          ko: "다시 시작하면 시간도 처음부터 다시 재게 되어, 1초마다 시그널이 오면 영영 끝나지 않을 것입니다. 그래서 시간 제한이 있으면 EINTR을 반환합니다. 없으면 계속 잡니다.",
        },
      },
    ],
  },
  {
    id: "6-close",
    question: {
      en: "close(7) returned -EINTR, on Linux. What is right?",
      ko: "Linux에서 close(7)이 -EINTR을 반환했습니다. 어떻게 해야 합니까?",
    },
    choices: [
      {
        text: { en: "Call it again until it returns 0.", ko: "0을 반환할 때까지 다시 부릅니다." },
        why: {
          en: "The number has been free since the first call. In a program with threads the second one closes what somebody else has opened in between, without an error.",
          ko: "번호는 첫 호출에서 이미 비었습니다. 스레드가 있는 프로그램이라면 두 번째 호출이 그사이에 남이 연 것을 오류도 없이 닫아 버립니다.",
        },
      },
      {
        text: { en: "Nothing: it is closed.", ko: "아무것도 하지 않습니다. 닫혔습니다." },
        why: {
          en: "Linux gives the number back before anything in close() can wait. What is interrupted is the wait for what is behind the descriptor, never the closing.",
          ko: "Linux는 close() 안에서 기다릴 일이 생기기 전에 번호부터 돌려줍니다. 중단되는 것은 디스크립터 뒤에 있는 것을 기다리는 일이지, 닫는 일이 아닙니다.",
        },
        right: true,
      },
      {
        text: {
          en: "Ask with fcntl whether 7 is still open, and close it if it is.",
          ko: "7이 아직 열려 있는지 fcntl로 물어보고, 열려 있으면 닫습니다.",
        },
        why: {
          en: "If 7 is open it has been opened anew, by somebody else. The question cannot tell old from new.",
          ko: "7이 열려 있다면 누군가 새로 연 것입니다. 이 질문으로는 옛것과 새것을 가릴 수 없습니다.",
        },
      },
    ],
  },
  {
    id: "6-deadline",
    question: {
      en: "A server waits at most 10 s in each recv. A client sends one byte every 9 s, and never an end of line. The longest line is 4096 bytes. For how long does the client have the process?",
      ko: "서버는 recv마다 길어야 10초를 기다립니다. 클라이언트는 9초에 한 바이트씩 보내고 줄은 끝내지 않습니다. 가장 긴 줄은 4096바이트입니다. 클라이언트는 그 프로세스를 얼마나 붙들고 있습니까?",
    },
    choices: [
      {
        text: { en: "10 s", ko: "10초" },
        why: {
          en: "Each recv has 10 s, and each of them gets its byte after 9.",
          ko: "10초는 recv 하나의 몫이고, recv마다 9초 뒤에 바이트를 받습니다.",
        },
      },
      {
        text: { en: "Until keepalive finds it out", ko: "keepalive가 알아낼 때까지" },
        why: {
          en: "Keepalive asks whether the other kernel is there. It is, and answers every time.",
          ko: "keepalive는 상대 커널이 있는지 묻습니다. 있고, 물을 때마다 답합니다.",
        },
      },
      {
        text: { en: "For about ten hours", ko: "열 시간쯤" },
        why: {
          en: "4096 times 9 s. A limit on each wait is none on the whole: the deadline for a request is one point in time, and a byte does not put it off.",
          ko: "9초의 4096배입니다. 기다릴 때마다 한도를 두어도 전체에는 한도가 없습니다. 요청의 마감은 한 시점이어야 하고, 바이트가 왔다고 미루어서는 안 됩니다.",
        },
        right: true,
      },
    ],
  },
  {
    id: "6-keepalive",
    question: {
      en: "A peer's program runs in an endless loop and reads nothing any more. Its machine and its kernel are well. What tells you?",
      ko: "상대 프로그램이 무한 루프에 빠져 더는 읽지 않습니다. 상대의 기계와 커널은 멀쩡합니다. 이것을 무엇이 알려 줍니까?",
    },
    choices: [
      {
        text: { en: "Keepalive, after its last question", ko: "keepalive가 마지막 질문 뒤에" },
        why: {
          en: "Its questions are answered by the other kernel, and that is well. It finds machines that are gone and paths that are cut.",
          ko: "keepalive의 질문에는 상대 커널이 답하고, 그 커널은 멀쩡합니다. keepalive는 사라진 기계와 끊어진 길을 찾습니다.",
        },
      },
      {
        text: { en: "The next write, with EPIPE", ko: "다음 write가 EPIPE로" },
        why: {
          en: "The bytes are acknowledged and lie in the other kernel's receive buffer. Writes succeed until that is full.",
          ko: "바이트는 ACK를 받고 상대 커널의 수신 버퍼에 들어갑니다. 그 버퍼가 찰 때까지 write는 성공합니다.",
        },
      },
      {
        text: { en: "A question that its program must answer", ko: "그 프로그램이 답해야 하는 질문" },
        why: {
          en: "Only an answer of the program says that the program lives: a heartbeat in your own protocol, with a deadline.",
          ko: "프로그램이 살아 있다는 것은 프로그램의 답만이 말해 줍니다. 여러분의 프로토콜에 넣은, 마감이 있는 하트비트입니다.",
        },
        right: true,
      },
    ],
  },
]
