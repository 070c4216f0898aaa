// Part 5.1 of step 5. What its checks say is in step5-codes/fork.ts.

import type { PartFacts } from "../../manifest.ts"

export const fork: PartFacts = {
  id: "5.1",
  title: { en: "A process for each client", ko: "클라이언트마다 프로세스 하나" },
  anchor: "part-5-1",
  tasks: [
    { name: "forkChild", file: "fork.ts" },
    { name: "serveInChild", file: "fork.ts" },
    { name: "reap", file: "fork.ts" },
  ],
  hints: [
    {
      en: "After fork() two processes stand in the same line, with the same variables and the same descriptors. For each line that follows, ask which of the two runs it, and for each descriptor, who still needs it.",
      ko: "fork()가 끝나면 두 프로세스가 같은 변수와 같은 디스크립터를 가지고 같은 줄에 서 있습니다. 이어지는 줄마다 둘 가운데 누가 실행하는지, 디스크립터마다 누가 아직 필요로 하는지 따져 보십시오.",
    },
    {
      en: "forkChild: the parent is everybody to whom fork() did not give 0. The child: work() in try, leaveWith(error) in catch, _exit(0) at the end. serveInChild: the child closes listenFd before it serves, the parent closes connFd whatever forkChild() returned. reap: waitpid(-1, null, WNOHANG) until it is not above 0.",
      ko: "forkChild에서 fork()가 0이 아닌 값을 주었다면 부모입니다. 자식은 try 안에서 work()를 부르고, catch에서 leaveWith(error), 끝에서 _exit(0)을 부릅니다. serveInChild에서 자식은 응대하기 전에 listenFd를 닫고, 부모는 forkChild()가 무엇을 돌려주었든 connFd를 닫습니다. reap은 0보다 큰 값이 나오지 않을 때까지 waitpid(-1, null, WNOHANG)을 부릅니다.",
    },
    {
      en: "forkChild: const pid = fork(); if (pid !== 0) return pid; try { work() } catch (error) { return leaveWith(error) }; return _exit(0). serveInChild: const pid = forkChild(() => { close(listenFd); serve(connFd) }); close(connFd); return pid. reap: let count = 0; while (waitpid(-1, null, WNOHANG) > 0) count++; return count.",
      ko: "forkChild: const pid = fork(); if (pid !== 0) return pid; try { work() } catch (error) { return leaveWith(error) }; return _exit(0). serveInChild: const pid = forkChild(() => { close(listenFd); serve(connFd) }); close(connFd); return pid. reap: let count = 0; while (waitpid(-1, null, WNOHANG) > 0) count++; return count. 이 순서대로 쓰면 됩니다.",
    },
  ],
  checks: [
    {
      id: "5.1a",
      title: { en: "A child does its work, and leaves with 0", ko: "자식이 일을 하고 0으로 떠납니다" },
      codes: ["E5-RETURNS", "E5-PARENT-WORKS", "E5-PARENT-WAITS", "E5-PID", "E5-ENDS-WITH", "E5-EXIT-LISTENERS"],
    },
    {
      id: "5.1b",
      title: {
        en: "Without a child the caller is told, and nothing stays open",
        ko: "자식을 만들지 못하면 호출한 쪽이 알게 되고, 열린 것이 남지 않습니다",
      },
      codes: ["E5-FORK-THROWS", "E5-PARENT-WORKS", "E5-PID", "E5-NO-CHILD-OPEN"],
    },
    {
      id: "5.1c",
      title: {
        en: "A child that throws says why, and leaves with 1",
        ko: "예외를 던진 자식은 이유를 남기고 1로 떠납니다",
      },
      codes: [
        "E5-RETURNS",
        "E5-PARENT-WORKS",
        "E5-PARENT-WAITS",
        "E5-PID",
        "E5-THROWS-ON",
        "E5-ENDS-WITH",
        "E5-EXIT-LISTENERS",
        "E5-SILENT",
      ],
    },
    {
      id: "5.1d",
      title: {
        en: "The client reads its end when the child is done",
        ko: "자식이 일을 마치면 클라이언트가 끝을 읽습니다",
      },
      codes: ["E5-PARENT-KEEPS", "E5-CONN-GONE", "E5-LISTENER-CLOSED", "E5-PARENT-WORKS"],
    },
    {
      id: "5.1e",
      title: { en: "The child does not hold the listening socket", ko: "자식은 리스닝 소켓을 쥐고 있지 않습니다" },
      codes: ["E5-CHILD-LISTENS", "E5-LISTENER-CLOSED", "E5-CONN-GONE", "E5-PARENT-WORKS"],
    },
    {
      id: "5.1f",
      title: { en: "Clients are served at the same time", ko: "여러 클라이언트를 동시에 상대합니다" },
      codes: ["E5-PARENT-WAITS", "E5-PARENT-KEEPS", "E5-CONN-GONE", "E5-LISTENER-CLOSED", "E5-PARENT-WORKS"],
    },
    {
      id: "5.1g",
      title: {
        en: "Every end is taken, and nobody is waited for",
        ko: "끝난 자식은 모두 거두고, 아무도 기다리지 않습니다",
      },
      codes: ["E5-ONE-REAP", "E5-REAP-BLOCKS", "E5-REAP-SPINS", "E5-REAP-COUNT"],
    },
  ],
}
