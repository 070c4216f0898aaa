// When something goes wrong: words of the glossary.

import type { Term } from "../glossary.ts"

export const trouble: readonly Term[] = [
  {
    id: "pending-signal",
    name: { en: "Pending signal", ko: "대기 중인 시그널(pending signal)" },
    meaning: {
      en: "A signal that has been sent and has not been taken yet. For each number there is one mark and no count: those that come while one is pending are merged with it.",
      ko: "보냈지만 아직 받지 않은 시그널입니다. 번호마다 표시가 하나뿐이고 횟수는 없습니다. 하나가 대기하는 동안 온 같은 시그널은 그 하나로 합쳐집니다.",
    },
    man: ["signal(7)", "sigpending(2)"],
  },
  {
    id: "signalfd",
    name: { en: "signalfd", ko: "signalfd" },
    meaning: {
      en: "A descriptor from which blocked signals are read, a record for each number that is pending. So a signal is one event among others, and no handler runs.",
      ko: "블록된 시그널을 읽을 수 있는 디스크립터입니다. 대기 중인 번호마다 기록이 하나씩 나옵니다. 시그널이 다른 이벤트와 같아지고, 핸들러는 실행되지 않습니다.",
    },
    man: ["signalfd(2)"],
  },
  {
    id: "interrupted-call",
    name: { en: "Interrupted call", ko: "중단된 호출(interrupted call)" },
    meaning: {
      en: "A system call that returns EINTR because a signal was handled while it slept, before it had done anything. With SA_RESTART some calls begin anew by themselves; those that wait for events, or for a time, never do.",
      ko: "자는 동안 시그널이 처리되어, 아직 아무것도 하지 않은 채 EINTR로 반환된 시스템 콜입니다. SA_RESTART를 주면 어떤 호출은 스스로 다시 시작하지만, 이벤트나 시간을 기다리는 호출은 결코 그러지 않습니다.",
    },
    man: ["signal(7)", "sigaction(2)"],
  },
  {
    id: "deadline",
    name: { en: "Deadline", ko: "마감 시각(deadline)" },
    meaning: {
      en: "A point in time until which something must have happened. Unlike a timeout, a length of time, it does not begin anew when a call is repeated.",
      ko: "무엇이 그때까지 일어나야 하는 한 시점입니다. 길이인 시간 제한(timeout)과 달리, 호출을 되풀이해도 처음부터 다시 재지 않습니다.",
    },
  },
  {
    id: "broken-pipe",
    name: { en: "Broken pipe", ko: "끊어진 파이프(broken pipe)" },
    meaning: {
      en: "EPIPE: a write to a connection that can take nothing any more. SIGPIPE comes with it and ends the program, unless it is ignored or the call has MSG_NOSIGNAL.",
      ko: "EPIPE, 더는 받을 수 없는 연결에 썼다는 오류입니다. SIGPIPE가 함께 와서 프로그램을 끝냅니다. 무시하거나 MSG_NOSIGNAL로 부르면 오지 않습니다.",
    },
    man: ["send(2)", "signal(7)"],
  },
  {
    id: "reserve-descriptor",
    name: { en: "Reserve descriptor", ko: "예비 디스크립터(reserve descriptor)" },
    meaning: {
      en: "A descriptor that is kept open for nothing, and closed when no other is free: with its number a client can be accepted and refused.",
      ko: "아무 데도 쓰지 않고 열어 두었다가, 빈 디스크립터가 없을 때 닫는 것입니다. 그 번호로 클라이언트를 받아 거절할 수 있습니다.",
    },
    man: ["accept(2)"],
  },
  {
    id: "load-shedding",
    name: { en: "Load shedding", ko: "부하 덜기(load shedding)" },
    meaning: {
      en: "To refuse some quickly, so that the others are served well, instead of letting all of them wait.",
      ko: "모두를 기다리게 하는 대신 일부를 빨리 거절해서 나머지를 제대로 상대하는 것입니다.",
    },
  },
  {
    id: "half-open",
    name: { en: "Half-open connection", ko: "반만 열린 연결(half-open connection)" },
    meaning: {
      en: "A connection of which one end is gone and the other end does not know: its machine has lost power, or the path is cut. Not a half-close, which is said with FIN.",
      ko: "한쪽 끝은 사라졌는데 다른 쪽은 모르는 연결입니다. 기계의 전원이 나갔거나 길이 끊어졌을 때 생깁니다. FIN으로 알리는 반쪽 닫힘(half-close)와는 다릅니다.",
    },
    man: ["tcp(7)"],
  },
  {
    id: "keepalive",
    name: { en: "Keepalive", ko: "keepalive" },
    meaning: {
      en: "Questions that the kernel sends on a silent connection, and that the other kernel answers. Without an answer to the last one the connection ends with ETIMEDOUT.",
      ko: "조용한 연결에서 커널이 보내고 상대 커널이 답하는 질문입니다. 마지막 질문에도 답이 없으면 연결이 ETIMEDOUT으로 끝납니다.",
    },
    man: ["tcp(7)", "socket(7)"],
  },
  {
    id: "heartbeat",
    name: { en: "Heartbeat", ko: "하트비트(heartbeat)" },
    meaning: {
      en: "A question in a program's own protocol that the other program must answer in time. It finds what keepalive cannot: a program that hangs on a machine that is well.",
      ko: "프로그램의 프로토콜에 들어 있는, 상대 프로그램이 제때 답해야 하는 질문입니다. keepalive가 찾지 못하는 것, 곧 멀쩡한 기계에서 멈춰 버린 프로그램을 찾습니다.",
    },
  },
]
