// Threads and processes: words of the glossary.

import type { Term } from "../glossary.ts"

export const processes: readonly Term[] = [
  {
    id: "soft-hard-limit",
    name: { en: "Soft and hard limit", ko: "소프트 제한과 하드 제한(soft limit, hard limit)" },
    meaning: {
      en: "The soft limit is the one in force, on descriptors for instance. A process may raise it by itself up to the hard limit; the hard limit it can lower and, unless it has the privilege, not raise again.",
      ko: "디스크립터 수 같은 자원에 지금 적용되는 것이 소프트 제한입니다. 프로세스는 하드 제한까지 스스로 올릴 수 있습니다. 하드 제한은 낮출 수 있지만 특권이 없으면 다시 올릴 수 없습니다.",
    },
    man: ["getrlimit(2)"],
  },
  {
    id: "context-switch",
    name: { en: "Context switch", ko: "컨텍스트 스위칭(context switch)" },
    meaning: {
      en: "A core stops running one thread and goes on with another. Besides saving registers it costs what the caches have forgotten.",
      ko: "코어가 실행하던 스레드를 멈추고 다른 스레드를 이어서 실행하는 것입니다. 레지스터를 저장하는 비용에 더해, 캐시에서 밀려난 것을 다시 채우는 비용이 듭니다.",
    },
  },
  {
    id: "worker",
    name: { en: "Worker", ko: "워커(worker)" },
    meaning: {
      en: "A thread or process that does work handed to it by another one and asks for more.",
      ko: "다른 스레드나 프로세스가 넘겨준 일을 하고, 끝나면 다음 일을 받는 스레드나 프로세스입니다.",
    },
  },
  {
    id: "reactor",
    name: { en: "Reactor", ko: "리액터(reactor)" },
    meaning: {
      en: "The thread that waits for events of all connections and does the reading and writing, and nothing that takes long.",
      ko: "모든 연결의 이벤트를 기다리고 읽기와 쓰기를 맡는 스레드입니다. 오래 걸리는 일은 하지 않습니다.",
    },
  },
  {
    id: "mpsc-queue",
    name: { en: "MPSC queue", ko: "MPSC 큐" },
    meaning: {
      en: "A queue with several producers and a single consumer.",
      ko: "생산자는 여럿이고 소비자는 하나인 큐입니다.",
    },
  },
  {
    id: "atomic",
    name: { en: "Atomic operation", ko: "원자적 연산(atomic operation)" },
    meaning: {
      en: "An access to shared memory that no other thread can see half done: it reads, changes and writes as one step.",
      ko: "다른 스레드에게 중간 상태가 보이지 않는 공유 메모리 접근입니다. 읽고 바꾸고 쓰기가 한 걸음입니다.",
    },
  },
  {
    id: "lost-wake-up",
    name: { en: "Lost wake-up", ko: "놓친 깨움(lost wake-up)" },
    meaning: {
      en: "A thread looks, finds nothing and goes to sleep; what it waits for comes in between, and nobody is asleep yet to be woken.",
      ko: "스레드가 확인하고, 아무것도 없어서 잠들려는 사이에 기다리던 것이 와서, 깨울 때는 아직 자는 스레드가 없는 상황입니다.",
    },
    man: ["futex(2)"],
  },
  {
    id: "drain",
    name: { en: "Drain", ko: "비우기(drain)" },
    meaning: {
      en: "Taking nothing new and finishing what is under way, before the end.",
      ko: "끝내기 전에, 새것은 받지 않고 진행 중인 것을 마치는 일입니다.",
    },
  },
  {
    id: "join",
    name: { en: "Join", ko: "합류(join)" },
    meaning: {
      en: "Waiting until a thread has really ended.",
      ko: "스레드가 실제로 끝날 때까지 기다리는 일입니다.",
    },
  },
  {
    id: "zombie",
    name: { en: "Zombie", ko: "좀비(zombie)" },
    meaning: {
      en: "A process that has ended and whose exit status nobody has fetched. It holds no memory and no descriptor, only its number.",
      ko: "끝났지만 아무도 종료 상태를 가져가지 않은 프로세스입니다. 메모리도 디스크립터도 없이 번호만 차지합니다.",
    },
    man: ["wait(2)"],
  },
  {
    id: "reap",
    name: { en: "Reap", ko: "수거(reap)" },
    meaning: {
      en: "To fetch the exit status of a child that has ended, by waitpid(); after that it is gone. Signals merge, so one SIGCHLD may mean several children.",
      ko: "끝난 자식의 종료 상태를 waitpid()로 가져오는 것입니다. 그러면 좀비가 사라집니다. 시그널은 겹치면 하나로 합쳐지므로 SIGCHLD 하나에 자식 여럿이 끝나 있을 수 있습니다.",
    },
    man: ["waitpid(2)"],
  },
  {
    id: "fork",
    name: { en: "Fork", ko: "포크(fork)" },
    meaning: {
      en: "To make a second process, a copy of the first: one call that returns in both. Descriptors are copied; what they mean is not.",
      ko: "프로세스를 복사해 두 번째 프로세스를 만드는 것입니다. 호출 하나가 양쪽에서 반환됩니다. 디스크립터는 복사되지만 디스크립터가 가리키는 것은 복사되지 않습니다.",
    },
    man: ["fork(2)"],
  },
  {
    id: "parent-child",
    name: { en: "Parent and child", ko: "부모와 자식(parent, child)" },
    meaning: {
      en: "The process that called fork, and the one that it made. The parent is told of the child's end, and must fetch it.",
      ko: "fork를 부른 프로세스와 그렇게 생긴 프로세스입니다. 자식이 끝나면 부모가 통지를 받고, 종료 상태를 가져가야 합니다.",
    },
    man: ["fork(2)", "wait(2)"],
  },
  {
    id: "copy-on-write",
    name: { en: "Copy-on-write", ko: "쓸 때 복사(copy-on-write)" },
    meaning: {
      en: "Two processes see the same page of memory until one of them writes to it; only then is the page copied. So a fork copies tables, not memory.",
      ko: "두 프로세스가 같은 메모리 페이지를 함께 보다가, 한쪽이 쓰는 순간 그 페이지만 복사하는 방식입니다. 그래서 fork는 메모리가 아니라 표를 복사합니다.",
    },
    man: ["fork(2)"],
  },
  {
    id: "exec",
    name: { en: "Exec", ko: "exec" },
    meaning: {
      en: "To replace the program that a process runs. Its number, its parent, descriptors without close-on-exec, blocked and ignored signals stay.",
      ko: "프로세스가 실행하는 프로그램을 바꾸는 것입니다. 프로세스 번호, 부모, close-on-exec가 없는 디스크립터, 블록되거나 무시된 시그널은 그대로 남습니다.",
    },
    man: ["execve(2)"],
  },
  {
    id: "close-on-exec",
    name: { en: "Close-on-exec", ko: "close-on-exec(FD_CLOEXEC)" },
    meaning: {
      en: "A mark on one descriptor of one process: exec closes it. It is not inherited by what accept4() or dup2() makes.",
      ko: "프로세스의 디스크립터 하나에 붙는 표시로, exec할 때 그 디스크립터를 닫게 합니다. accept4()나 dup2()가 만든 디스크립터에는 물려지지 않습니다.",
    },
    man: ["fcntl(2)"],
  },
  {
    id: "super-server",
    name: { en: "Super-server", ko: "슈퍼 서버(super-server)" },
    meaning: {
      en: "A process that listens for many services and starts the program of a service when a client comes: inetd, systemd.",
      ko: "여러 서비스를 대신해 listen하다가 클라이언트가 오면 그 서비스의 프로그램을 시작하는 프로세스입니다. inetd와 systemd가 그렇습니다.",
    },
  },
  {
    id: "prefork",
    name: { en: "Prefork", ko: "프리포크(prefork)" },
    meaning: {
      en: "To fork the processes that will serve before there is anybody to serve. Prethread: the same with threads.",
      ko: "상대할 클라이언트가 오기 전에 프로세스를 미리 fork해 두는 방식입니다. 스레드로 하면 프리스레드(prethread)라고 합니다.",
    },
  },
  {
    id: "backoff",
    name: { en: "Backoff", ko: "백오프(backoff)" },
    meaning: {
      en: "To wait before trying again, longer after each failure in a row, up to a limit. Without it a program that crashes at its start is started thousands of times a second.",
      ko: "다시 시도하기 전에 기다리되, 실패가 이어질수록 한도까지 점점 오래 기다리는 것입니다. 이것이 없으면 시작하자마자 죽는 프로그램을 1초에 수천 번 다시 시작하게 됩니다.",
    },
  },
  {
    id: "signal",
    name: { en: "Signal", ko: "시그널(signal)" },
    meaning: {
      en: "A number that the kernel hands to a process, from another process or for an event such as a child's end. Equal ones that wait become one.",
      ko: "커널이 프로세스에 전하는 번호입니다. 다른 프로세스가 보내거나, 자식의 종료 같은 사건으로 생깁니다. 기다리는 동안 같은 것은 하나로 합쳐집니다.",
    },
    man: ["signal(7)"],
  },
  {
    id: "blocked-signal",
    name: { en: "Blocked signal", ko: "블록된 시그널(blocked signal)" },
    meaning: {
      en: "A signal that is held back until it is unblocked or asked for; until then it is pending. An ignored one is thrown away instead.",
      ko: "블록을 풀거나 직접 물을 때까지 전달이 미루어지는 시그널입니다. 그동안은 대기(pending) 상태입니다. 무시하는 시그널은 이와 달리 버려집니다.",
    },
    man: ["sigprocmask(2)", "sigtimedwait(2)"],
  },
  {
    id: "advisory-lock",
    name: { en: "Advisory lock", ko: "권고 잠금(advisory lock)" },
    meaning: {
      en: "A lock that stops only those who ask for it, such as flock(). The kernel releases it when the one who has it is gone.",
      ko: "flock()처럼 잠금을 요청하는 쪽만 막는 잠금입니다. 쥔 쪽이 사라지면 커널이 풀어 줍니다.",
    },
    man: ["flock(2)", "lockf(3)"],
  },
  {
    id: "robust-mutex",
    name: { en: "Robust mutex", ko: "robust 뮤텍스(robust mutex)" },
    meaning: {
      en: "A mutex that tells the next one when its holder has died (EOWNERDEAD), instead of staying locked for ever.",
      ko: "쥔 채로 죽은 쪽이 있으면 영영 잠겨 있는 대신 다음에 잠그는 쪽에게 알려 주는(EOWNERDEAD) 뮤텍스입니다.",
    },
    man: ["pthread_mutexattr_setrobust(3)"],
  },
]
