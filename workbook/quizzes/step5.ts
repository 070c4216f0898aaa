// The quizzes of step 5. Rules: quizzes.ts.

import type { Quiz } from "../quizzes.ts"

export const step5Quizzes: readonly Quiz[] = [
  {
    id: "5-copies",
    question: {
      en: "Parent and child both have a copy of connFd. The parent sets O_NONBLOCK on its copy with fcntl. The child calls read, and nothing has come. What does read do?",
      ko: "부모와 자식이 connFd의 사본을 하나씩 가지고 있습니다. 부모가 fcntl로 제 사본에 O_NONBLOCK을 켰습니다. 자식이 read를 부르는데 온 것이 없습니다. read는 어떻게 됩니까?",
    },
    choices: [
      {
        text: { en: "It blocks: the child has a table of its own.", ko: "블로킹됩니다. 자식의 표는 따로 있으니까요." },
        why: {
          en: "The table is its own, and close-on-exec stands in the table. O_NONBLOCK stands in what both entries point to.",
          ko: "표는 따로 있고, close-on-exec는 표에 적혀 있습니다. 그러나 O_NONBLOCK은 두 칸이 함께 가리키는 쪽에 적혀 있습니다.",
        },
      },
      {
        text: { en: "It returns -EAGAIN.", ko: "-EAGAIN을 반환합니다." },
        why: {
          en: "Both entries point to the same open file description, and the flag belongs to that. fork has copied the pointers.",
          ko: "두 칸은 같은 열린 파일을 가리키고, 플래그는 거기에 속합니다. fork는 가리키는 화살표를 복사했을 뿐입니다.",
        },
        right: true,
      },
      {
        text: {
          en: "That depends on who called fcntl first.",
          ko: "fcntl을 누가 먼저 불렀느냐에 달려 있습니다.",
        },
        why: {
          en: "There is one flag. Whoever calls, both see it from then on.",
          ko: "플래그는 하나입니다. 누가 불렀든 그때부터 둘 다에게 보입니다.",
        },
      },
    ],
  },
  {
    id: "5-flock",
    question: {
      en: "A parent opens a file and forks eight children. Each child calls flock(fd, LOCK_EX) on the descriptor that it has inherited. How many of them hold the lock then?",
      ko: "부모가 파일을 열고 자식 여덟을 fork합니다. 자식마다 물려받은 디스크립터로 flock(fd, LOCK_EX)을 부릅니다. 이때 잠금을 쥔 자식은 몇입니까?",
    },
    choices: [
      {
        text: { en: "One; the others wait.", ko: "하나이고 나머지는 기다립니다." },
        why: {
          en: "That is so when each has opened the file itself. These eight have one open file description, and it is the one that has the lock.",
          ko: "저마다 파일을 직접 열었을 때의 이야기입니다. 이 여덟은 열린 파일 하나를 함께 쓰고, 잠금은 그 열린 파일에 걸립니다.",
        },
      },
      {
        text: { en: "None: a lock is not inherited.", ko: "아무도 없습니다. 잠금은 물려받지 않으니까요." },
        why: {
          en: "That is said of fcntl locks, which belong to a process. And each of these children asks for itself.",
          ko: "프로세스에 걸리는 fcntl 잠금에 대한 말입니다. 게다가 여기서는 자식들이 저마다 직접 요청합니다.",
        },
      },
      {
        text: { en: "All eight.", ko: "여덟 모두입니다." },
        why: {
          en: "To the kernel it is one lock that is asked for eight times by the one who has it.",
          ko: "커널이 보기에는 이미 쥔 쪽이 같은 잠금을 여덟 번 요청한 것입니다.",
        },
        right: true,
      },
    ],
  },
  {
    id: "5-exec",
    question: {
      en: "A server blocks SIGTERM, forks, and its child becomes /bin/cat by execve. Somebody sends SIGTERM to that cat. What happens?",
      ko: "서버가 SIGTERM을 블록하고 fork한 뒤, 자식이 execve로 /bin/cat이 됩니다. 누군가 그 cat에 SIGTERM을 보내면 어떻게 됩니까?",
    },
    choices: [
      {
        text: {
          en: "Nothing: the signal waits, because it is blocked.",
          ko: "아무 일도 없습니다. 블록되어 있어 시그널이 기다립니다.",
        },
        why: {
          en: "exec changes the program, and neither which signals are blocked nor which are ignored. cat has never heard of it and cannot unblock it.",
          ko: "exec는 프로그램을 바꿀 뿐, 어느 시그널이 블록되고 무시되는지는 바꾸지 않습니다. cat은 그 사실을 모르니 풀지도 못합니다.",
        },
        right: true,
      },
      {
        text: {
          en: "cat ends: a new program begins anew.",
          ko: "cat이 끝납니다. 새 프로그램은 처음부터 시작하니까요.",
        },
        why: {
          en: "Handlers begin anew, because their code is gone. The set of blocked signals is the process's, and the process is the same.",
          ko: "핸들러는 코드가 사라지므로 처음 상태로 돌아갑니다. 그러나 블록된 시그널의 집합은 프로세스의 것이고, 프로세스는 그대로입니다.",
        },
      },
      {
        text: { en: "The server gets it.", ko: "서버가 받습니다." },
        why: {
          en: "A signal goes to the process that it was sent to, and to nobody else.",
          ko: "시그널은 보낸 프로세스에만 갑니다. 다른 프로세스가 대신 받지 않습니다.",
        },
      },
    ],
  },
]
