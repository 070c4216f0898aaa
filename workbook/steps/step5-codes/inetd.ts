// What the failed checks of part 5.2 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const inetdCodes: Readonly<Record<string, CodeFacts>> = {
  "E5-SERVER-GONE": {
    did: {
      en: "A client connected to a service whose program is /bin/cat.",
      ko: "프로그램이 /bin/cat인 서비스에 클라이언트가 연결했습니다.",
    },
    expected: {
      en: "A child becomes the program, and the server stays.",
      ko: "자식이 프로그램이 되고, 서버는 그대로 남아야 합니다.",
    },
    saw: { en: "The server itself called execve().", ko: "서버 자신이 execve()를 불렀습니다." },
    usually: {
      en: "execve() starts no process. It replaces the program of the one that calls it, and of the server nothing is left.",
      ko: "execve()는 프로세스를 시작하지 않습니다. 부른 프로세스의 프로그램을 바꾸므로 서버는 사라집니다.",
    },
    next: {
      en: "In startService, call becomeProgram() inside forkChild().",
      ko: "startService에서, becomeProgram()을 forkChild() 안에서 부르십시오.",
    },
    man: ["execve(2)", "fork(2)"],
    anchor: "rule-exec",
  },
  "E5-NOT-STDIO": {
    did: {
      en: "A client connected to a service whose program is /bin/cat.",
      ko: "프로그램이 /bin/cat인 서비스에 클라이언트가 연결했습니다.",
    },
    expected: { en: "The program's 0 and 1 are the connection.", ko: "프로그램의 0과 1이 연결이어야 합니다." },
    saw: { en: "No answer came. Not the connection: {which}.", ko: "답이 오지 않았습니다. 연결이 아닌 것: {which}." },
    usually: {
      en: "The program knows no sockets: it reads from 0 and writes to 1. dup2(oldfd, newfd) makes the second number mean what the first one means.",
      ko: "프로그램은 소켓을 모릅니다. 0에서 읽고 1에 쓸 뿐입니다. dup2(oldfd, newfd)는 두 번째 번호가 첫 번째와 같은 것을 뜻하게 합니다.",
    },
    next: {
      en: "In becomeProgram, dup2() connFd to 0 and to 1 before execve().",
      ko: "becomeProgram에서, execve() 전에 connFd를 0과 1로 dup2()하십시오.",
    },
    man: ["dup2(2)"],
    anchor: "rule-stdio",
  },
  "E5-SERVICE-WAITS": {
    did: {
      en: "A client connected to a service, and its program ran.",
      ko: "서비스에 클라이언트가 연결했고, 프로그램이 돌고 있었습니다.",
    },
    expected: {
      en: "startService returns the child's pid at once, so that the server can take others.",
      ko: "startService는 자식의 pid를 바로 반환해야 합니다. 그래야 서버가 다음 클라이언트를 받습니다.",
    },
    saw: {
      en: "The server sits in waitpid() until the program has ended.",
      ko: "서버가 프로그램이 끝날 때까지 waitpid() 안에 있습니다.",
    },
    usually: {
      en: "A program may run as long as its client likes, and all services share one server. The end is taken by reap().",
      ko: "프로그램은 클라이언트가 원하는 만큼 돌 수 있고, 모든 서비스가 서버 하나를 같이 씁니다. 끝은 reap()이 거둡니다.",
    },
    next: {
      en: "In startService, return the pid without waiting for the child.",
      ko: "startService에서, 자식을 기다리지 말고 pid를 반환하십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-reap",
  },
  "E5-ARGV": {
    did: {
      en: "A client connected to a service whose program is /usr/bin/yes with two arguments.",
      ko: "프로그램이 인자 둘을 받는 /usr/bin/yes인 서비스에 클라이언트가 연결했습니다.",
    },
    expected: { en: "argv is {expected}.", ko: "argv가 이래야 합니다: {expected}." },
    saw: { en: "argv is {argv}.", ko: "프로그램이 받은 argv: {argv}." },
    usually: {
      en: "argv[0] is the program's own name, and it looks for its arguments from argv[1] on. execve() adds nothing.",
      ko: "argv[0]은 프로그램 자신의 이름이고, 프로그램은 argv[1]부터 인자를 찾습니다. execve()는 아무것도 보태지 않습니다.",
    },
    next: {
      en: "In becomeProgram, give execve() the list [path, ...args].",
      ko: "becomeProgram에서, execve()에 [path, ...args]를 주십시오.",
    },
    man: ["execve(2)"],
    anchor: "rule-exec",
  },
  "E5-STDERR": {
    did: {
      en: "A service was started for a client.",
      ko: "클라이언트에게 서비스를 하나 시작했습니다.",
    },
    expected: {
      en: "Its 0 and 1 are the connection, its 2 is the server's standard error.",
      ko: "0과 1은 연결이고, 2는 서버의 표준 오류여야 합니다.",
    },
    saw: { en: "Its 2 is the connection as well.", ko: "2도 연결입니다." },
    usually: {
      en: "There is a third dup2(). What the program complains about would come between its answers to the client.",
      ko: "dup2()를 한 번 더 부른 경우입니다. 프로그램의 불평이 클라이언트에게 가는 답 사이에 섞입니다.",
    },
    next: {
      en: "In becomeProgram, leave 2 as it is.",
      ko: "becomeProgram에서, 2번은 그대로 두십시오.",
    },
    man: ["dup2(2)"],
    anchor: "rule-stdio",
  },
  "E5-LEAKS-INTO": {
    did: {
      en: "A client connected to a service whose program is /bin/cat.",
      ko: "프로그램이 /bin/cat인 서비스에 클라이언트가 연결했습니다.",
    },
    expected: {
      en: "The program has the connection as 0 and 1, and nothing else of ours.",
      ko: "프로그램에는 연결이 0과 1로만 있고, 우리 것은 그 밖에 없어야 합니다.",
    },
    saw: { en: "As descriptor {fd} it also has: {what}.", ko: "디스크립터 {fd}에 열려 있는 것: {what}." },
    usually: {
      en: "exec leaves open what has no FD_CLOEXEC, and accept4() sets it only when asked. The copy keeps the connection alive as long as any process of the program runs.",
      ko: "exec는 FD_CLOEXEC가 없는 것을 열어 둡니다. accept4()는 요청해야 그것을 켭니다. 남은 복사본은 그 프로그램의 프로세스가 도는 동안 연결을 붙들고 있습니다.",
    },
    next: {
      en: "In startService, give accept4() SOCK_CLOEXEC.",
      ko: "startService에서, accept4()에 SOCK_CLOEXEC를 주십시오.",
    },
    man: ["accept4(2)", "execve(2)"],
    anchor: "rule-exec",
  },
  "E5-SIGPIPE": {
    did: {
      en: "A client connected to a service whose program is /usr/bin/yes.",
      ko: "프로그램이 /usr/bin/yes인 서비스에 클라이언트가 연결했습니다.",
    },
    expected: {
      en: "In the program SIGPIPE does what it does by default.",
      ko: "프로그램에서 SIGPIPE는 기본 동작을 해야 합니다.",
    },
    saw: { en: "The program {does} SIGPIPE.", ko: "프로그램이 SIGPIPE를 {does}." },
    usually: {
      en: "An ignored signal stays ignored across exec, and Node ignores SIGPIPE. A program that counts on it writes on for a client that is gone.",
      ko: "무시한 시그널은 exec 뒤에도 무시되고, Node는 SIGPIPE를 무시합니다. 그 시그널을 믿는 프로그램은 떠난 클라이언트에게 계속 씁니다.",
    },
    next: {
      en: "In becomeProgram, call sigaction(SIGPIPE, SIG_DFL, 0) before execve().",
      ko: "becomeProgram에서, execve() 전에 sigaction(SIGPIPE, SIG_DFL, 0)을 부르십시오.",
    },
    man: ["signal(7)", "execve(2)"],
    anchor: "rule-inherited",
  },
  "E5-NOT-FOUND": {
    did: {
      en: "A client connected to a service whose program does not exist.",
      ko: "없는 프로그램을 쓰는 서비스에 클라이언트가 연결했습니다.",
    },
    expected: { en: "The child ends with exit status 127.", ko: "자식은 종료 상태 127로 끝나야 합니다." },
    saw: { en: "Its end: {how}.", ko: "자식의 끝: {how}." },
    usually: {
      en: "execve() returns only when it has failed: the process is still the server's child, and has to leave by itself. 127 is what a shell says of a command that it does not find.",
      ko: "execve()는 실패했을 때만 돌아옵니다. 그때 프로세스는 아직 서버의 자식이므로 스스로 떠나야 합니다. 127은 셸이 명령을 찾지 못했을 때 쓰는 값입니다.",
    },
    next: {
      en: "In becomeProgram, call _exit(127) after execve().",
      ko: "becomeProgram에서, execve() 다음에 _exit(127)을 부르십시오.",
    },
    man: ["execve(2)", "_exit(2)"],
    anchor: "rule-exec",
  },
  "E5-SERVICE-KEEPS": {
    did: {
      en: "A client connected to a service, and its program ended.",
      ko: "서비스에 클라이언트가 연결했고, 그 프로그램이 끝났습니다.",
    },
    expected: { en: "The client reads its end.", ko: "클라이언트가 끝을 읽어야 합니다." },
    saw: {
      en: "The connection stays open: the server has a copy of it.",
      ko: "연결이 열려 있습니다. 서버에 복사본이 있습니다.",
    },
    usually: {
      en: "The child's copies went with the program. The server's own is still in its table, and one more for each client.",
      ko: "자식의 복사본은 프로그램과 함께 사라졌습니다. 서버의 복사본은 아직 표에 있고, 클라이언트마다 하나씩 늘어납니다.",
    },
    next: { en: "In startService, close connFd in the parent.", ko: "startService에서, 부모에서 connFd를 닫으십시오." },
    man: ["close(2)"],
    anchor: "rule-copies",
  },
  "E5-NO-CONNECTION": {
    did: {
      en: "startService was called where the first accept4() returns -ECONNABORTED.",
      ko: "첫 번째 accept4()가 -ECONNABORTED를 반환하는 상황에서 startService를 불렀습니다.",
    },
    expected: {
      en: "It returns -ECONNABORTED, and no child is started.",
      ko: "-ECONNABORTED를 반환하고, 자식을 시작하지 않아야 합니다.",
    },
    saw: {
      en: "A child was started, or something else came back: {returned}.",
      ko: "자식을 시작했거나 다른 것이 나왔습니다: {returned}.",
    },
    usually: {
      en: "A client may be gone before it is accepted. That is no connection and no reason to end the server: the next client is fine.",
      ko: "클라이언트는 받아들여지기 전에 떠날 수 있습니다. 그때는 연결이 없을 뿐, 서버를 끝낼 이유는 아닙니다. 다음 클라이언트는 멀쩡합니다.",
    },
    next: {
      en: "In startService, return what accept4() gave when it is negative, before you fork.",
      ko: "startService에서, accept4()가 준 값이 음수면 fork하기 전에 그대로 반환하십시오.",
    },
    man: ["accept4(2)"],
    anchor: "rule-exec",
  },
}
