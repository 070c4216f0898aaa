// Part 5.6 of step 5. What its checks say is in step5-codes/stop.ts.

import type { PartFacts } from "../../manifest.ts"

export const stop: PartFacts = {
  id: "5.6",
  title: { en: "Stop and reload", ko: "멈추기와 갈아 끼우기" },
  anchor: "part-5-6",
  tasks: [
    { name: "acceptUntilTold", file: "prefork.ts" },
    { name: "stopWorkers", file: "prefork.ts" },
    { name: "replaceWorker", file: "prefork.ts" },
  ],
  hints: [
    {
      en: "A signal can come while a worker serves, while it sleeps in accept4(), and on its way there. In which of these does it notice at once?",
      ko: "시그널은 워커가 응대하는 동안에도, accept4()에서 자는 동안에도, 자기 직전에도 올 수 있습니다. 어느 때에 바로 알아차립니까?",
    },
    {
      en: "acceptUntilTold: pendingSignals(SIGTERM) is asked in one place, in front of accept(). stopWorkers: kill(pid, 0) says who is left; sigtimedwait(sigset(SIGCHLD), ...) sleeps. replaceWorker: a pipe, and whoever could write to it decides when read() returns 0.",
      ko: "acceptUntilTold는 pendingSignals(SIGTERM)을 accept() 앞 한 곳에서만 묻습니다. stopWorkers는 kill(pid, 0)으로 남은 자식을 알고 sigtimedwait(sigset(SIGCHLD), ...)로 잡니다. replaceWorker는 파이프를 쓰고, 쓸 수 있는 쪽이 모두 사라져야 read()가 0을 반환합니다.",
    },
    {
      en: "replaceWorker: keep a copy of the slot, pipe2(), startWorker() whose ready writes a byte, close(writeFd), read() one byte, close(readFd). 1: stopWorkers() for the old pid. 0: Object.assign(slot, copy), return false.",
      ko: "replaceWorker는 슬롯을 복사해 두고, pipe2(), ready에서 1바이트를 쓰는 startWorker(), close(writeFd), read() 1바이트, close(readFd)를 합니다. 1이면 옛 pid에 stopWorkers()를 부르고, 0이면 Object.assign(slot, 사본) 다음에 false를 반환합니다.",
    },
  ],
  checks: [
    {
      id: "5.6a",
      title: {
        en: "A worker that is told finishes the client that it has, and takes no other",
        ko: "그만하라는 말을 들은 워커는 맡은 클라이언트를 끝까지 응대하고 더 받지 않습니다",
      },
      codes: ["E5-NOT-SERVED", "E5-CUT-OFF", "E5-TAKES-ANOTHER", "E5-NOT-TOLD"],
    },
    {
      id: "5.6b",
      title: {
        en: "A worker that is told while it sleeps in accept ends",
        ko: "accept에서 자는 동안 말을 들은 워커는 끝납니다",
      },
      codes: ["E5-NOT-TOLD", "E5-INTERRUPTED-ENDS"],
    },
    {
      id: "5.6c",
      title: {
        en: "An interrupted accept without SIGTERM changes nothing, and each connection is closed",
        ko: "SIGTERM 없이 중단된 accept는 아무것도 바꾸지 않고, 연결은 모두 닫습니다",
      },
      codes: ["E5-INTERRUPTED-ENDS", "E5-NOT-SERVED", "E5-NOT-CLOSED"],
    },
    {
      id: "5.6d",
      title: {
        en: "A connection that was taken at the moment of the SIGTERM is served",
        ko: "SIGTERM이 오는 순간 받은 연결도 응대합니다",
      },
      codes: ["E5-DROPS-ACCEPTED", "E5-NOT-TOLD"],
    },
    {
      id: "5.6e",
      title: { en: "Any other failure of accept is thrown", ko: "accept의 다른 실패는 예외로 던집니다" },
      codes: ["E5-ACCEPT-IGNORED"],
    },
    {
      id: "5.6f",
      title: {
        en: "Workers are told until they have ended, and their ends are taken",
        ko: "워커가 끝날 때까지 되풀이해서 말하고, 끝을 거둡니다",
      },
      codes: [
        "E5-NEVER-TOLD",
        "E5-TOLD-ONCE",
        "E5-RETURNS-EARLY",
        "E5-OTHER-END",
        "E5-KILLS-GROUP",
        "E5-STOP-LATE",
        "E5-STOP-LEAVES",
        "E5-KILLED-COUNT",
      ],
    },
    {
      id: "5.6g",
      title: {
        en: "Between times the parent sleeps, and leaves other signals for later",
        ko: "그사이 부모는 자고, 다른 시그널은 나중을 위해 남겨 둡니다",
      },
      codes: ["E5-STOP-SPINS", "E5-EATS-SIGNAL"],
    },
    {
      id: "5.6h",
      title: {
        en: "Who does not stop is killed when the time is over, and not before",
        ko: "멈추지 않는 워커는 시간이 다 되면 죽이고, 그 전에는 죽이지 않습니다",
      },
      codes: [
        "E5-NEVER-KILLS",
        "E5-KILLS-EARLY",
        "E5-STOP-SPINS",
        "E5-KILLS-GROUP",
        "E5-STOP-LEAVES",
        "E5-KILLED-COUNT",
      ],
    },
    {
      id: "5.6i",
      title: {
        en: "The new worker is ready before the old one is told",
        ko: "새 워커가 준비된 뒤에 옛 워커에게 말합니다",
      },
      codes: ["E5-OLD-FIRST", "E5-NOT-READY", "E5-NO-BYTE", "E5-OLD-STAYS", "E5-NEW-LOST", "E5-SAYS-REPLACED"],
    },
    {
      id: "5.6j",
      title: {
        en: "A new worker that fails leaves the old one as it was",
        ko: "새 워커가 실패하면 옛 워커는 그대로 둡니다",
      },
      codes: [
        "E5-PIPE-HANGS",
        "E5-FAILED-REPLACES",
        "E5-OLD-FORGOTTEN",
        "E5-OLD-VALUES",
        "E5-SAYS-REPLACED",
        "E5-PIPE-LEAKS",
      ],
    },
    {
      id: "5.6k",
      title: { en: "A reload cuts nobody off", ko: "갈아 끼우는 동안 아무도 끊기지 않습니다" },
      codes: ["E5-RELOAD-CUT"],
    },
  ],
}
