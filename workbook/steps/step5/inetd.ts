// Part 5.2 of step 5. What its checks say is in step5-codes/inetd.ts.

import type { PartFacts } from "../../manifest.ts"

export const inetd: PartFacts = {
  id: "5.2",
  title: { en: "A server that becomes another program", ko: "다른 프로그램이 되는 서버" },
  anchor: "part-5-2",
  tasks: [
    { name: "becomeProgram", file: "inetd.ts" },
    { name: "startService", file: "inetd.ts" },
  ],
  hints: [
    {
      en: "The new program knows only three things of us: the numbers 0, 1 and 2. Which of our descriptors stand there when it begins, and which others are still open?",
      ko: "새 프로그램이 우리에 대해 아는 것은 0, 1, 2라는 번호뿐입니다. 프로그램이 시작할 때 그 번호에 무엇이 있고, 그 밖에 무엇이 아직 열려 있는지 생각해 보십시오.",
    },
    {
      en: "becomeProgram: dup2() twice, from connFd to 0 and to 1; sigaction(SIGPIPE, SIG_DFL, 0); execve() with [path, ...args]; then _exit(127), since execve() returns only when it has failed. startService: accept4() with SOCK_CLOEXEC, return what is negative, forkChild() with becomeProgram(), close connFd.",
      ko: "becomeProgram은 connFd를 0과 1로 dup2()하고, sigaction(SIGPIPE, SIG_DFL, 0)을 부르고, [path, ...args]로 execve()합니다. execve()는 실패했을 때만 돌아오므로 그다음은 _exit(127)입니다. startService는 SOCK_CLOEXEC로 accept4()하고, 음수면 그대로 돌려주고, forkChild()에서 becomeProgram()을 부르고, connFd를 닫습니다.",
    },
    {
      en: 'becomeProgram: check(dup2(connFd, 0), "dup2"); check(dup2(connFd, 1), "dup2"); check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction"); execve(path, [path, ...args], null); return _exit(127). startService: const pid = forkChild(() => becomeProgram(connFd, program)); close(connFd); return pid.',
      ko: 'becomeProgram: check(dup2(connFd, 0), "dup2"); check(dup2(connFd, 1), "dup2"); check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction"); execve(path, [path, ...args], null); return _exit(127). startService: const pid = forkChild(() => becomeProgram(connFd, program)); close(connFd); return pid. 이 순서대로 쓰면 됩니다.',
    },
  ],
  checks: [
    {
      id: "5.2a",
      title: {
        en: "The connection is what the program reads from and writes to",
        ko: "연결이 프로그램의 입력이자 출력입니다",
      },
      codes: ["E5-SERVER-GONE", "E5-SERVICE-WAITS", "E5-NOT-STDIO"],
    },
    {
      id: "5.2b",
      title: { en: "The program gets its name and all arguments", ko: "프로그램이 자기 이름과 인자를 모두 받습니다" },
      codes: ["E5-ARGV", "E5-NOT-STDIO", "E5-SERVER-GONE"],
    },
    {
      id: "5.2c",
      title: {
        en: "The program finds nothing else of the server",
        ko: "프로그램에는 서버의 다른 것이 열려 있지 않습니다",
      },
      codes: ["E5-STDERR", "E5-LEAKS-INTO", "E5-NOT-STDIO", "E5-SERVER-GONE"],
    },
    {
      id: "5.2d",
      title: {
        en: "In the program SIGPIPE is as it is by default",
        ko: "프로그램에서 SIGPIPE는 기본 동작을 합니다",
      },
      codes: ["E5-SIGPIPE", "E5-NOT-STDIO", "E5-SERVER-GONE"],
    },
    {
      id: "5.2e",
      title: {
        en: "A program that is not there is 127, and the server goes on",
        ko: "없는 프로그램은 127이 되고 서버는 계속합니다",
      },
      codes: ["E5-NOT-FOUND", "E5-SERVICE-KEEPS", "E5-NOT-STDIO", "E5-SERVER-GONE"],
    },
    {
      id: "5.2f",
      title: {
        en: "The client reads its end when the program ends",
        ko: "프로그램이 끝나면 클라이언트가 끝을 읽습니다",
      },
      codes: ["E5-SERVICE-KEEPS", "E5-NOT-STDIO", "E5-SERVER-GONE"],
    },
    {
      id: "5.2g",
      title: { en: "Without a connection no program is started", ko: "연결이 없으면 프로그램을 시작하지 않습니다" },
      codes: ["E5-NO-CONNECTION", "E5-NOT-STDIO"],
    },
  ],
}
