// What the failed checks of part 6.6 say about startChild. Values in braces come from the check.

import type { CodeFacts, Text } from "../../manifest.ts"

const STARTED: Text = {
  en: "startChild was called with a client's connection.",
  ko: "클라이언트의 연결로 startChild를 불렀습니다.",
}

export const childrenCodes: Readonly<Record<string, CodeFacts>> = {
  "E6-START-NO-CHILD": {
    did: STARTED,
    expected: {
      en: "A child of its own serves it, or nobody does when there is no child.",
      ko: "따로 만든 자식이 응대하고, 자식이 없으면 아무도 응대하지 않아야 합니다.",
    },
    saw: {
      en: "serve() ran in the parent, or nowhere.",
      ko: "serve()가 부모에서 실행되었거나 아예 실행되지 않았습니다.",
    },
    usually: {
      en: "serve() stands outside of what forkChild() is given, or fork()'s failure was taken for a reason to serve here. While the parent serves, nobody else is heard.",
      ko: "serve()가 forkChild()에 준 함수 밖에 있거나, fork()가 실패했다고 부모가 직접 응대했습니다. 그동안 다른 누구의 일도 처리하지 못합니다.",
    },
    next: {
      en: "In startChild, call serve(connFd) in the function that forkChild() gets, and nowhere else.",
      ko: "startChild에서, serve(connFd)는 forkChild()에 주는 함수 안에서만 부르십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-child",
  },
  "E6-START-WAITS": {
    did: STARTED,
    expected: { en: "The parent goes on at once.", ko: "부모는 바로 다음으로 넘어가야 합니다." },
    saw: { en: "It sleeps in {call}().", ko: "{call}() 안에서 자고 있습니다." },
    usually: {
      en: "The parent waits for the child's end, or for its client. A server that waits for one client has time for one client.",
      ko: "부모가 자식의 끝이나 클라이언트를 기다립니다. 클라이언트 하나를 기다리는 서버는 하나밖에 상대하지 못합니다.",
    },
    next: {
      en: "In startChild, note the pid and return: SIGCHLD tells of the end, in turn().",
      ko: "startChild에서, pid를 적고 반환하십시오. 끝은 turn()에서 SIGCHLD로 알게 됩니다.",
    },
    man: ["fork(2)", "waitpid(2)"],
    anchor: "rule-child",
  },
  "E6-START-CLOSED": {
    did: STARTED,
    expected: {
      en: "serve() has the connection, open, and the client gets its answer.",
      ko: "serve()가 열린 연결을 받고 클라이언트가 응답을 받아야 합니다.",
    },
    saw: {
      en: "The connection was closed in the child, or serves nobody.",
      ko: "자식에서 연결이 닫혀 있거나 응답이 없습니다.",
    },
    usually: {
      en: "The parent's close() runs before fork(), or in both processes; or serve() got another descriptor.",
      ko: "부모의 close()가 fork()보다 먼저, 또는 두 프로세스에서 모두 실행되었거나, serve()에 다른 디스크립터를 주었습니다.",
    },
    next: {
      en: "In startChild, close connFd in the parent alone, after forkChild(); in the child serve() closes it.",
      ko: "startChild에서, connFd는 forkChild() 뒤에 부모에서만 닫으십시오. 자식에서는 serve()가 닫습니다.",
    },
    man: ["fork(2)", "close(2)"],
    anchor: "rule-child",
  },
  "E6-START-CHILD-KEEPS": {
    did: STARTED,
    expected: {
      en: "The child has closed what is the parent's before it serves.",
      ko: "자식은 응대하기 전에 부모의 것을 닫아야 합니다.",
    },
    saw: { en: "Still open in the child: {what}.", ko: "자식에 아직 열려 있는 것: {what}." },
    usually: {
      en: "fork() copies every descriptor. The port stays busy for as long as a child has its copy, and the reserve is of no use when a hundred processes keep one.",
      ko: "fork()는 디스크립터를 모두 복사합니다. 자식이 사본을 가진 동안 포트는 비지 않고, 예비 디스크립터를 프로세스마다 쥐고 있으면 쓸모가 없습니다.",
    },
    next: {
      en: "In startChild, close door.listenFd, door.reserveFd and signals.fd in the child, each if it is not -1.",
      ko: "startChild에서, 자식은 door.listenFd, door.reserveFd, signals.fd를 -1이 아니면 닫으십시오.",
    },
    man: ["fork(2)", "close(2)"],
    anchor: "rule-child",
  },
  "E6-START-PARENT-CLOSES": {
    did: STARTED,
    expected: { en: "The parent keeps what is its own.", ko: "부모의 것은 부모가 계속 가지고 있어야 합니다." },
    saw: { en: "Closed in the parent: {what}.", ko: "부모에서 닫힌 것: {what}." },
    usually: {
      en: "What only the child should close is closed in both, or in the wrong one.",
      ko: "자식만 닫아야 할 것을 양쪽에서 닫았거나, 반대쪽에서 닫았습니다.",
    },
    next: {
      en: "In startChild, close these three in the function that forkChild() gets.",
      ko: "startChild에서, 이 셋은 forkChild()에 주는 함수 안에서 닫으십시오.",
    },
    man: ["fork(2)", "close(2)"],
    anchor: "rule-child",
  },
  "E6-START-PARENT-KEEPS": {
    did: STARTED,
    expected: {
      en: "The parent closes its copy of the connection, so that the client reads its end when the child is done.",
      ko: "부모가 연결의 사본을 닫아서, 자식이 끝나면 클라이언트가 끝을 읽어야 합니다.",
    },
    saw: { en: "The parent still has it.", ko: "부모가 아직 가지고 있습니다." },
    usually: {
      en: "The connection was left to the child alone. It ends with its last copy, and this one would never be closed.",
      ko: "연결을 자식에게만 맡겼습니다. 연결은 마지막 사본과 함께 끝나는데, 이 사본은 닫을 곳이 없습니다.",
    },
    next: {
      en: "In startChild, closeOnce(connFd) in the parent after forkChild(), whatever that returned.",
      ko: "startChild에서, forkChild()가 무엇을 반환하든 그 뒤에 부모에서 closeOnce(connFd)를 부르십시오.",
    },
    man: ["fork(2)", "close(2)"],
    anchor: "rule-child",
  },
  "E6-START-NOT-NOTED": {
    did: STARTED,
    expected: {
      en: "server.children has the child's pid: {pid}.",
      ko: "server.children에 자식의 pid가 있어야 합니다: {pid}.",
    },
    saw: { en: "It has these: {saw}.", ko: "들어 있는 것: {saw}." },
    usually: {
      en: "The pid was dropped, or noted in the child, whose memory is its own. drain() would not wait for this child.",
      ko: "pid를 버렸거나, 메모리가 따로인 자식 쪽에 적었습니다. drain()이 이 자식을 기다리지 않게 됩니다.",
    },
    next: {
      en: "In startChild, add what forkChild() returned to server.children, in the parent.",
      ko: "startChild에서, forkChild()의 반환값을 부모에서 server.children에 넣으십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-child",
  },
  "E6-START-RETURNS": {
    did: STARTED,
    expected: { en: "The child serves and ends.", ko: "자식은 응대하고 끝나야 합니다." },
    saw: { en: "It came back into the parent's code.", ko: "부모의 코드로 돌아왔습니다." },
    usually: {
      en: "fork() was called without an _exit() behind the child's work: there are two servers then, with one door.",
      ko: "fork()를 쓰고 자식의 일 뒤에 _exit()를 부르지 않았습니다. 그러면 문 하나에 서버가 둘이 됩니다.",
    },
    next: {
      en: "In startChild, use forkChild(), which leaves behind the work whatever happens.",
      ko: "startChild에서, 무슨 일이 있어도 일이 끝나면 떠나는 forkChild()를 쓰십시오.",
    },
    man: ["fork(2)", "_exit(2)"],
    anchor: "rule-child",
  },
  "E6-FORK-THROWS": {
    did: { en: "fork() failed with -{errno}.", ko: "fork()가 실패했습니다: -{errno}." },
    expected: {
      en: "This client is sent away, and the server goes on.",
      ko: "이 클라이언트만 돌려보내고 서버는 계속해야 합니다.",
    },
    saw: { en: "startChild threw {threw}.", ko: "startChild가 던진 것: {threw}." },
    usually: {
      en: "check() stands around forkChild(). A moment without room for a child would end the server and all that it has.",
      ko: "forkChild()를 check()로 감쌌습니다. 자식을 만들 자리가 잠깐 없다고 서버 전체가 끝나게 됩니다.",
    },
    next: {
      en: "In startChild, close connFd and return when there is no child.",
      ko: "startChild에서, 자식이 없으면 connFd를 닫고 반환하십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-child",
  },
  "E6-FORK-KEEPS": {
    did: { en: "fork() failed with -{errno}.", ko: "fork()가 실패했습니다: -{errno}." },
    expected: {
      en: "The client reads its end: nobody will serve it.",
      ko: "응대할 곳이 없으므로 클라이언트가 끝을 읽어야 합니다.",
    },
    saw: {
      en: "Its connection stays open, and it waits for ever.",
      ko: "연결이 열려 있어서 클라이언트가 영영 기다립니다.",
    },
    usually: { en: "close() stands only where there is a child.", ko: "자식이 있을 때만 close()를 불렀습니다." },
    next: {
      en: "In startChild, closeOnce(connFd) before you look at the pid.",
      ko: "startChild에서, pid를 보기 전에 closeOnce(connFd)를 부르십시오.",
    },
    man: ["fork(2)", "close(2)"],
    anchor: "rule-child",
  },
  "E6-FORK-NOTED": {
    did: { en: "fork() failed with -{errno}.", ko: "fork()가 실패했습니다: -{errno}." },
    expected: {
      en: "No child is noted, no failure is counted, and the server goes on.",
      ko: "자식도 실패도 적지 않고 서버는 계속해야 합니다.",
    },
    saw: {
      en: "children: {children}; failures: {failures}; stopping: {stopping}.",
      ko: "적힌 값은 children: {children}, failures: {failures}, stopping: {stopping}.",
    },
    usually: {
      en: "-errno was noted as if it were a pid, or a child that never was is counted. kill() with a negative number means a whole process group.",
      ko: "-errno를 pid처럼 적었거나, 생기지도 않은 자식을 셌습니다. 음수를 준 kill()은 프로세스 그룹 전체를 뜻합니다.",
    },
    next: {
      en: "In startChild, add the pid only if it is above 0, and change nothing else.",
      ko: "startChild에서, pid가 0보다 클 때만 넣고 다른 것은 바꾸지 마십시오.",
    },
    man: ["fork(2)", "kill(2)"],
    anchor: "rule-child",
  },
}
