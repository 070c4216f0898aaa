// What the failed checks of part 5.1 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const forkCodes: Readonly<Record<string, CodeFacts>> = {
  "E5-RETURNS": {
    did: {
      en: "forkChild was called with a work that waits until it is told.",
      ko: "기다리라고 한 일을 forkChild에 주어 불렀습니다.",
    },
    expected: {
      en: "The child does the work and leaves; only the parent comes back from forkChild.",
      ko: "자식은 일을 하고 떠나야 합니다. forkChild에서 돌아오는 것은 부모뿐이어야 합니다.",
    },
    saw: { en: "The child came back from forkChild as well.", ko: "자식도 forkChild에서 돌아왔습니다." },
    usually: {
      en: "fork() returns in both processes. A child that returns goes on in the parent's loop, accepts there and forks children of its own.",
      ko: "fork()는 두 프로세스에서 모두 반환합니다. 돌아온 자식은 부모의 루프를 이어 돌며 연결을 받고, 자식을 또 만듭니다.",
    },
    next: {
      en: "In forkChild, end the child's branch with _exit(0).",
      ko: "forkChild에서, 자식 쪽 끝을 _exit(0)으로 맺으십시오.",
    },
    man: ["fork(2)", "_exit(2)"],
    anchor: "rule-twice",
  },
  "E5-PARENT-WORKS": {
    did: {
      en: "A child was to do the work, or to serve the client.",
      ko: "자식이 일을 하거나 클라이언트를 상대할 차례였습니다.",
    },
    expected: {
      en: "Only the child does it: the process to which fork() gave 0.",
      ko: "fork()가 0을 준 프로세스, 곧 자식만 그 일을 해야 합니다.",
    },
    saw: { en: "The parent did it.", ko: "부모가 그 일을 했습니다." },
    usually: {
      en: "Code after fork() runs in both processes unless it asks who it is. A negative result is no child either: the parent is still alone.",
      ko: "fork() 다음의 코드는 자기가 누구인지 묻지 않으면 두 프로세스에서 모두 실행됩니다. 음수도 자식이 아닙니다. 그때는 부모 혼자입니다.",
    },
    next: {
      en: "In {task}, let the work be done only where fork() has returned 0.",
      ko: "{task}에서, fork()가 0을 반환한 곳에서만 일을 하게 하십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-twice",
  },
  "E5-PARENT-WAITS": {
    did: { en: "A child was in the middle of its work.", ko: "자식이 한창 일하고 있었습니다." },
    expected: {
      en: "The parent goes on at once, so that it can take the next client.",
      ko: "부모는 다음 클라이언트를 받을 수 있게 바로 다음으로 넘어가야 합니다.",
    },
    saw: {
      en: "The parent sits in waitpid() until the child has ended.",
      ko: "부모가 자식이 끝날 때까지 waitpid() 안에 있습니다.",
    },
    usually: {
      en: "waitpid() without WNOHANG waits. Then there are two processes, but clients are served one at a time, as in step 1.",
      ko: "WNOHANG 없는 waitpid()는 기다립니다. 그러면 프로세스가 둘이어도 1단계처럼 클라이언트를 하나씩만 상대합니다.",
    },
    next: {
      en: "In {task}, do not wait for the child: reap() takes its end later.",
      ko: "{task}에서, 자식을 기다리지 마십시오. 끝은 나중에 reap()이 거둡니다.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-reap",
  },
  "E5-PID": {
    did: {
      en: "{task} was called, and its result looked at in the parent.",
      ko: "부른 함수: {task}. 부모에서 그 결과를 보았습니다.",
    },
    expected: {
      en: "It returns what fork() returned, the child's pid or -errno: {expected}.",
      ko: "fork()가 반환한 값, 곧 자식의 pid나 -errno를 반환해야 합니다. 이번에는 {expected}.",
    },
    saw: { en: "It returned {returned}.", ko: "반환한 값: {returned}." },
    usually: {
      en: "The parent knows its child only by this number: it needs it to wait for the child or to send it a signal.",
      ko: "부모는 이 번호로만 자식을 압니다. 자식을 기다리거나 시그널을 보내려면 이 번호가 필요합니다.",
    },
    next: {
      en: "In {task}, return in the parent what fork() has given.",
      ko: "{task}에서, 부모에서는 fork()가 준 값을 반환하십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-twice",
  },
  "E5-ENDS-WITH": {
    did: {
      en: "A child did its work, which {work}, and its end was taken with waitpid().",
      ko: "자식이 일을 했고(일의 결과: {work}), waitpid()로 그 끝을 거두었습니다.",
    },
    expected: { en: "It ends with status {expected}.", ko: "정해진 종료 상태로 끝나야 합니다: {expected}." },
    saw: { en: "Its end: {how}.", ko: "자식의 끝: {how}." },
    usually: {
      en: "The status is all that the parent learns of how it went: 0 is well, anything else is not.",
      ko: "일이 어떻게 되었는지 부모가 알 수 있는 것은 종료 상태뿐입니다. 0은 잘된 것이고 나머지는 아닙니다.",
    },
    next: {
      en: "In forkChild, leave with 0 after the work, and with 1 by leaveWith() when it has thrown.",
      ko: "forkChild에서, 일이 끝나면 0으로, 예외를 던졌으면 leaveWith()를 써서 1로 떠나십시오.",
    },
    man: ["_exit(2)", "waitpid(2)"],
    anchor: "rule-twice",
  },
  "E5-EXIT-LISTENERS": {
    did: {
      en: 'A child did its work and left; the parent had a listener for its own "exit".',
      ko: '자식이 일을 하고 떠났습니다. 부모에는 자기 "exit"를 듣는 리스너가 있었습니다.',
    },
    expected: {
      en: "The child leaves at once: what is to happen at the parent's end is not for it.",
      ko: "자식은 바로 떠나야 합니다. 부모가 끝날 때 할 일은 자식의 일이 아닙니다.",
    },
    saw: { en: "The parent's listener ran in the child.", ko: "부모의 리스너가 자식에서 실행되었습니다." },
    usually: {
      en: "process.exit() runs everything that was registered for the end, here and in C's exit(): temporary files vanish while the parent still uses them.",
      ko: "process.exit()는 C의 exit()처럼 끝날 때 하도록 등록한 일을 모두 실행합니다. 부모가 아직 쓰는 임시 파일이 지워지기도 합니다.",
    },
    next: {
      en: "In forkChild, leave with _exit() instead of process.exit().",
      ko: "forkChild에서, process.exit() 대신 _exit()로 떠나십시오.",
    },
    man: ["_exit(2)"],
    anchor: "rule-twice",
  },
  "E5-FORK-THROWS": {
    did: {
      en: "serveInChild was called where fork() returns -EAGAIN.",
      ko: "fork()가 -EAGAIN을 반환하는 상황에서 serveInChild를 불렀습니다.",
    },
    expected: {
      en: "It returns -EAGAIN: the server goes on without this child.",
      ko: "-EAGAIN을 반환해야 합니다. 서버는 이 자식 없이 계속합니다.",
    },
    saw: { en: "An exception came out of it.", ko: "예외가 나왔습니다." },
    usually: {
      en: "No room for one more process is a state that passes. An exception here ends a server that still serves others.",
      ko: "프로세스를 더 만들 자리가 없는 것은 지나가는 상태입니다. 여기서 예외를 던지면 다른 클라이언트를 상대하던 서버까지 끝납니다.",
    },
    next: {
      en: "In forkChild, return what fork() gave when it is not 0, also when it is negative.",
      ko: "forkChild에서, fork()가 준 값이 0이 아니면 음수여도 그대로 반환하십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-twice",
  },
  "E5-NO-CHILD-OPEN": {
    did: {
      en: "serveInChild was called where fork() returns -EAGAIN.",
      ko: "fork()가 -EAGAIN을 반환하는 상황에서 serveInChild를 불렀습니다.",
    },
    expected: {
      en: "The connection is closed: nobody will serve it.",
      ko: "상대할 프로세스가 없으니 연결은 닫혀야 합니다.",
    },
    saw: { en: "It stays open, and the client waits.", ko: "연결이 열린 채로 있고, 클라이언트는 기다립니다." },
    usually: {
      en: "The parent's copy is never closed, or only when there is a child. Without one it is the last copy.",
      ko: "부모의 복사본을 아예 닫지 않았거나, 자식이 있을 때만 닫은 경우입니다. 자식이 없으면 그것이 마지막 복사본입니다.",
    },
    next: {
      en: "In serveInChild, close connFd whatever forkChild() has returned.",
      ko: "serveInChild에서, forkChild()가 무엇을 반환했든 connFd를 닫으십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-copies",
  },
  "E5-THROWS-ON": {
    did: { en: "forkChild was called with a work that throws.", ko: "예외를 던지는 일을 forkChild에 주어 불렀습니다." },
    expected: { en: "The child says why, and leaves with 1.", ko: "자식은 이유를 말하고 1로 떠나야 합니다." },
    saw: {
      en: "The exception went on in the child, into a catch of the parent's code.",
      ko: "자식에서 예외가 계속 올라가 부모 코드의 catch에 닿았습니다.",
    },
    usually: {
      en: "The child has a copy of the whole stack. Whoever catches further up goes on as if it were the parent.",
      ko: "자식에는 스택 전체의 복사본이 있습니다. 위쪽에서 예외를 잡으면 마치 부모인 것처럼 계속합니다.",
    },
    next: {
      en: "In forkChild, put the work into try, and end the catch with leaveWith(error).",
      ko: "forkChild에서, 일을 try 안에 넣고 catch를 leaveWith(error)로 끝내십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-twice",
  },
  "E5-SILENT": {
    did: { en: "forkChild was called with a work that throws.", ko: "예외를 던지는 일을 forkChild에 주어 불렀습니다." },
    expected: { en: "The child says why before it leaves.", ko: "자식은 떠나기 전에 이유를 말해야 합니다." },
    saw: { en: "It left with 1, and nothing was printed.", ko: "1로 떠났고, 아무것도 출력하지 않았습니다." },
    usually: {
      en: "A status is one number. Without a word on standard error nobody finds out what went wrong in a child.",
      ko: "종료 상태는 숫자 하나입니다. 표준 오류에 한마디도 남기지 않으면 자식에서 무엇이 잘못되었는지 아무도 모릅니다.",
    },
    next: {
      en: "In forkChild, call leaveWith(error) in the catch: it prints the error and leaves with 1.",
      ko: "forkChild에서, catch에 leaveWith(error)를 쓰십시오. 오류를 출력하고 1로 떠납니다.",
    },
    man: ["_exit(2)"],
    anchor: "rule-twice",
  },
  "E5-PARENT-KEEPS": {
    did: {
      en: "A server that uses serveInChild got a client, which sent a line and then ended its direction.",
      ko: "serveInChild를 쓰는 서버에 클라이언트가 연결해, 한 줄을 보내고 보내기를 끝냈습니다.",
    },
    expected: {
      en: "When the child is done, the client reads its end, and the parent has nothing of it open.",
      ko: "자식이 일을 마치면 클라이언트가 끝을 읽고, 부모에는 그 연결이 남아 있지 않아야 합니다.",
    },
    saw: { en: "The parent still has the connection open.", ko: "부모에 그 연결이 아직 열려 있습니다." },
    usually: {
      en: "fork() has made a second copy of the descriptor. A connection ends with its last copy, and each client leaves one more in the parent's table.",
      ko: "fork()가 디스크립터의 복사본을 하나 더 만들었습니다. 연결은 마지막 복사본이 닫혀야 끝나고, 부모의 표에는 클라이언트마다 하나씩 쌓입니다.",
    },
    next: {
      en: "In serveInChild, close connFd in the parent after forkChild().",
      ko: "serveInChild에서, forkChild() 다음에 부모에서 connFd를 닫으십시오.",
    },
    man: ["close(2)", "fork(2)"],
    anchor: "rule-copies",
  },
  "E5-CONN-GONE": {
    did: {
      en: "A server that uses serveInChild got a client, which sent a line.",
      ko: "serveInChild를 쓰는 서버에 클라이언트가 연결해, 한 줄을 보냈습니다.",
    },
    expected: { en: "The child answers it.", ko: "자식이 답해야 합니다." },
    saw: {
      en: "The connection ended before its answer. Arrived: {arrived}.",
      ko: "답하기 전에 연결이 끝났습니다. 도착한 것: {arrived}.",
    },
    usually: {
      en: "It was closed before fork() could copy it, or shut down: shutdown() ends the connection itself, for all copies, and close() gives up one copy.",
      ko: "fork()가 복사하기 전에 닫았거나 shutdown()한 경우입니다. shutdown()은 모든 복사본의 연결 자체를 끝내고, close()는 복사본 하나만 놓습니다.",
    },
    next: {
      en: "In serveInChild, have the parent close() connFd, and only after forkChild().",
      ko: "serveInChild에서, 부모는 forkChild() 다음에 connFd를 close()만 하십시오.",
    },
    man: ["close(2)", "shutdown(2)"],
    anchor: "rule-copies",
  },
  "E5-LISTENER-CLOSED": {
    did: {
      en: "A server that uses serveInChild got a client, which sent a line.",
      ko: "serveInChild를 쓰는 서버에 클라이언트가 연결해, 한 줄을 보냈습니다.",
    },
    expected: { en: "The parent goes on taking connections.", ko: "부모는 계속 연결을 받아야 합니다." },
    saw: { en: "The parent closed the listening socket.", ko: "부모가 리스닝 소켓을 닫았습니다." },
    usually: {
      en: "Each process closes what it does not need: the child the listening socket, the parent the connection. Here the parent has closed the child's part.",
      ko: "프로세스마다 자기에게 필요 없는 것을 닫습니다. 자식은 리스닝 소켓을, 부모는 연결을 닫습니다. 여기서는 부모가 자식 몫을 닫았습니다.",
    },
    next: {
      en: "In serveInChild, close listenFd inside the function that you give to forkChild().",
      ko: "serveInChild에서, forkChild()에 주는 함수 안에서 listenFd를 닫으십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-copies",
  },
  "E5-CHILD-LISTENS": {
    did: {
      en: "A server that uses serveInChild got a client, which sent a line.",
      ko: "serveInChild를 쓰는 서버에 클라이언트가 연결해, 한 줄을 보냈습니다.",
    },
    expected: {
      en: "While the child serves, only the parent has the listening socket open.",
      ko: "자식이 응대하는 동안 리스닝 소켓은 부모에만 열려 있어야 합니다.",
    },
    saw: { en: "The child has it open too.", ko: "자식에도 열려 있습니다." },
    usually: {
      en: "As long as one copy is open, the port is taken. If the parent ends, a new server gets EADDRINUSE, and clients connect to nobody.",
      ko: "복사본이 하나라도 열려 있으면 포트는 사용 중입니다. 부모가 끝나면 새 서버는 EADDRINUSE를 받고, 클라이언트는 아무도 받지 않는 연결을 맺습니다.",
    },
    next: {
      en: "In serveInChild, close listenFd in the child before serve().",
      ko: "serveInChild에서, 자식이 serve()를 부르기 전에 listenFd를 닫게 하십시오.",
    },
    man: ["close(2)", "fork(2)"],
    anchor: "rule-copies",
  },
  "E5-ONE-REAP": {
    did: {
      en: "Children ended, and reap was called once they were zombies; then with a child that runs, and with none.",
      ko: "자식들이 끝나 좀비가 된 뒤에 reap을 불렀습니다. 그다음에는 돌고 있는 자식만 있을 때, 그리고 자식이 없을 때 불렀습니다.",
    },
    expected: { en: "reap takes the end of each of them.", ko: "reap은 모든 자식의 끝을 거두어야 합니다." },
    saw: {
      en: "{ended} had ended, and afterwards {left} were still zombies.",
      ko: "끝난 자식 수: {ended}. reap 뒤에도 남은 좀비 수: {left}.",
    },
    usually: {
      en: "One waitpid() takes one end. Several children may have ended since the last look, and what tells of it may tell only once.",
      ko: "waitpid() 한 번은 끝 하나만 거둡니다. 지난번 이후로 여럿이 끝났을 수 있고, 알림은 한 번뿐일 수 있습니다.",
    },
    next: {
      en: "In reap, call waitpid(-1, null, WNOHANG) again as long as it returns a pid.",
      ko: "reap에서, pid가 나오는 동안 waitpid(-1, null, WNOHANG)을 다시 부르십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-reap",
  },
  "E5-REAP-BLOCKS": {
    did: {
      en: "Children ended, and reap was called once they were zombies; then with a child that runs, and with none.",
      ko: "자식들이 끝나 좀비가 된 뒤에 reap을 불렀습니다. 그다음에는 돌고 있는 자식만 있을 때, 그리고 자식이 없을 때 불렀습니다.",
    },
    expected: {
      en: "reap returns at once: it waits for nobody.",
      ko: "reap은 아무도 기다리지 않고 바로 반환해야 합니다.",
    },
    saw: {
      en: "It sits in waitpid(), while a child still runs.",
      ko: "자식이 아직 돌고 있는데 waitpid() 안에 있습니다.",
    },
    usually: {
      en: "Without WNOHANG waitpid() blocks until a child ends. Meanwhile no client is taken.",
      ko: "WNOHANG이 없으면 waitpid()는 자식이 끝날 때까지 블로킹합니다. 그동안 클라이언트를 받지 못합니다.",
    },
    next: { en: "In reap, give waitpid() the option WNOHANG.", ko: "reap에서, waitpid()에 WNOHANG을 주십시오." },
    man: ["waitpid(2)"],
    anchor: "rule-reap",
  },
  "E5-REAP-SPINS": {
    did: {
      en: "Children ended, and reap was called once they were zombies; then with a child that runs, and with none.",
      ko: "자식들이 끝나 좀비가 된 뒤에 reap을 불렀습니다. 그다음에는 돌고 있는 자식만 있을 때, 그리고 자식이 없을 때 불렀습니다.",
    },
    expected: { en: "reap returns when no more ends are there.", ko: "더 거둘 끝이 없으면 reap은 반환해야 합니다." },
    saw: {
      en: "It calls waitpid() without end. Children then: {running}, of them zombies: {zombies}.",
      ko: "waitpid()를 끝없이 부릅니다. 그때 자식 수: {running}, 그중 좀비 수: {zombies}.",
    },
    usually: {
      en: "Only a pid means that an end was taken. 0 says that children run and none has ended, -ECHILD that there are none.",
      ko: "pid가 나와야 끝을 거둔 것입니다. 0은 자식이 있지만 끝난 것이 없다는 뜻이고, -ECHILD는 자식이 없다는 뜻입니다.",
    },
    next: {
      en: "In reap, go on only while waitpid() returns more than 0.",
      ko: "reap에서, waitpid()가 0보다 큰 값을 반환하는 동안에만 계속하십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-reap",
  },
  "E5-REAP-COUNT": {
    did: {
      en: "Children ended, and reap was called once they were zombies; then with a child that runs, and with none.",
      ko: "자식들이 끝나 좀비가 된 뒤에 reap을 불렀습니다. 그다음에는 돌고 있는 자식만 있을 때, 그리고 자식이 없을 때 불렀습니다.",
    },
    expected: {
      en: "It returns how many ends it has taken: {expected}.",
      ko: "거둔 끝의 수를 반환해야 합니다. 이번에는 {expected}.",
    },
    saw: { en: "It returned {returned}.", ko: "반환한 값: {returned}." },
    usually: {
      en: "A call of waitpid() that returned 0 or -ECHILD has taken nothing.",
      ko: "0이나 -ECHILD를 반환한 waitpid()는 아무것도 거두지 않았습니다.",
    },
    next: { en: "In reap, count the calls that returned a pid.", ko: "reap에서, pid를 반환한 호출만 세십시오." },
    man: ["waitpid(2)"],
    anchor: "rule-reap",
  },
}
