// What the failed checks of part 1.1 say, in their order. The values: ../step1-codes.ts

import type { CodeFacts } from "../../manifest.ts"

export const listenerCodes: Readonly<Record<string, CodeFacts>> = {
  "E1-NO-LISTEN": {
    did: {
      en: "openListener was called, and the kernel was asked about what it returned.",
      ko: "openListener를 부르고, 반환된 값이 어떤 소켓인지 커널에 물었습니다.",
    },
    expected: {
      en: "The returned value is the descriptor of a listening socket.",
      ko: "반환된 값은 리스닝 소켓의 디스크립터여야 합니다.",
    },
    saw: { en: "It returned {returned}, and that is {state}.", ko: "반환된 값은 {returned}인데, {state}입니다." },
    usually: {
      en: "Before listen() a socket is not passive: the kernel refuses every client. Or the value is no descriptor at all, such as the 0 that bind() and listen() return.",
      ko: "listen()을 부르기 전의 소켓은 수동 소켓이 아니므로 커널이 모든 클라이언트를 거절합니다. bind()나 listen()의 결과인 0처럼 디스크립터가 아닌 값이 반환되었을 수도 있습니다.",
    },
    next: {
      en: "In openListener, return the descriptor from socket() after listen() has succeeded on it.",
      ko: "openListener에서, socket()이 돌려준 디스크립터를 listen()이 성공한 다음에 반환하십시오.",
    },
    man: ["listen(2)", "socket(2)"],
    anchor: "rule-passive",
  },
  "E1-NONBLOCKING": {
    did: {
      en: "openListener was called, and the flags of what it returned were read with fcntl(F_GETFL).",
      ko: "openListener를 부르고, 반환된 디스크립터의 플래그를 fcntl(F_GETFL)로 읽었습니다.",
    },
    expected: {
      en: "The listening socket blocks: accept4() waits until a client comes.",
      ko: "리스닝 소켓은 블로킹이어야 합니다. 그래야 accept4()가 클라이언트를 기다립니다.",
    },
    saw: {
      en: "O_NONBLOCK is set on descriptor {fd}.",
      ko: "O_NONBLOCK이 켜져 있습니다. 디스크립터: {fd}.",
    },
    usually: {
      en: "SOCK_NONBLOCK was given to socket(), or F_SETFL set it. An accept4() with nobody waiting then returns -EAGAIN at once, and a server that takes this for a failure ends.",
      ko: "socket()에 SOCK_NONBLOCK을 넘겼거나 F_SETFL로 켠 경우입니다. 그러면 기다리는 클라이언트가 없을 때 accept4()가 곧바로 -EAGAIN을 돌려주고, 이것을 실패로 여기는 서버는 끝나 버립니다.",
    },
    next: {
      en: "In openListener, leave SOCK_NONBLOCK out; step 2 comes back to it.",
      ko: "openListener에서, SOCK_NONBLOCK을 빼십시오. 2단계에서 다시 다룹니다.",
    },
    man: ["socket(2)", "fcntl(2)"],
    anchor: "rule-passive",
  },
  "E1-ANY-ADDRESS": {
    did: {
      en: "openListener was called, and the kernel was asked for the local address of its socket.",
      ko: "openListener를 부르고, 그 소켓의 자기 쪽 주소를 커널에 물었습니다.",
    },
    expected: { en: "The socket is bound to 127.0.0.1.", ko: "소켓이 127.0.0.1에 bind되어 있어야 합니다." },
    saw: { en: "It is bound to {address}.", ko: "bind된 주소는 {address}입니다." },
    usually: {
      en: "0.0.0.0 stands for every address of the machine, so the whole network can reach the port. A socket that listens without bind() gets it too.",
      ko: "0.0.0.0은 이 컴퓨터의 모든 주소를 뜻하므로 네트워크 전체에서 접속할 수 있습니다. bind() 없이 listen()한 소켓도 이 주소를 받습니다.",
    },
    next: {
      en: 'In openListener, bind to the address that sockaddrIn("127.0.0.1", port) makes.',
      ko: 'openListener에서, sockaddrIn("127.0.0.1", port)으로 만든 주소에 bind하십시오.',
    },
    man: ["bind(2)", "ip(7)"],
    anchor: "rule-loopback",
  },
  "E1-WRONG-PORT": {
    did: {
      en: "openListener was called with port {asked}, and the kernel was asked where the socket is bound.",
      ko: "{asked}번 포트로 openListener를 부르고, 소켓이 어디에 bind되었는지 커널에 물었습니다.",
    },
    expected: { en: "The socket listens on port {asked}.", ko: "소켓이 {asked}번 포트에서 listen해야 합니다." },
    saw: { en: "It listens on port {port}.", ko: "소켓은 {port}번 포트에서 listen하고 있습니다." },
    usually: {
      en: "A fixed number stands where the argument belongs, or the port has the wrong byte order. Without bind(), or with port 0, the kernel chooses a port itself.",
      ko: "인자 대신 고정된 번호를 썼거나 포트의 바이트 순서가 바뀐 경우입니다. bind()를 부르지 않거나 포트가 0이면 커널이 알아서 포트를 고릅니다.",
    },
    next: {
      en: "In openListener, pass the port argument to sockaddrIn() and its result to bind().",
      ko: "openListener에서, 인자로 받은 port로 sockaddrIn()을 부르고 그 결과를 bind()에 넘기십시오.",
    },
    man: ["bind(2)", "ip(7)"],
    anchor: "rule-loopback",
  },
  "E1-REUSEADDR": {
    did: {
      en: "A server on port {port} closed a connection before its client did, stopped, and was started again at once.",
      ko: "{port}번 포트의 서버가 클라이언트보다 먼저 연결을 닫고 멈춘 뒤, 곧바로 다시 시작했습니다.",
    },
    expected: {
      en: "openListener binds the port again although the old connection is in TIME_WAIT.",
      ko: "옛 연결이 TIME_WAIT에 있어도 openListener가 같은 포트에 다시 bind해야 합니다.",
    },
    saw: { en: "The second start ended with EADDRINUSE.", ko: "두 번째 시작은 EADDRINUSE로 끝났습니다." },
    usually: {
      en: "Without SO_REUSEADDR, bind() refuses a port that a connection in TIME_WAIT still uses. Linux asks for the flag on the old socket and on the new one, and set after bind() it comes too late.",
      ko: "SO_REUSEADDR가 없으면 bind()는 TIME_WAIT인 연결이 남은 포트를 거절합니다. Linux는 옛 소켓과 새 소켓 양쪽에 이 옵션을 요구하며, bind() 뒤에 켜면 이미 늦습니다.",
    },
    next: {
      en: "In openListener, set SO_REUSEADDR with setsockopt() between socket() and bind().",
      ko: "openListener에서, socket()과 bind() 사이에 setsockopt()로 SO_REUSEADDR를 켜십시오.",
    },
    man: ["socket(7)", "setsockopt(2)", "bind(2)"],
    anchor: "rule-reuseaddr",
  },
  "E1-UNCHECKED": {
    did: {
      en: "Another socket listened on port {port}, and openListener was called for the same port.",
      ko: "다른 소켓이 이미 {port}번 포트에서 listen하고 있을 때 같은 포트로 openListener를 불렀습니다.",
    },
    expected: {
      en: "The kernel refuses with EADDRINUSE, and openListener throws that as a SyscallError.",
      ko: "커널이 EADDRINUSE로 거절하고, openListener가 그것을 SyscallError로 던져야 합니다.",
    },
    saw: {
      en: "It returned {result}, as if the port were free.",
      ko: "포트가 비어 있는 것처럼 {result} 값을 반환했습니다.",
    },
    usually: {
      en: "#sys does not throw: a failed call returns a negative errno, and code that does not look at it goes on. Such a descriptor listens nowhere, or on a port that nobody asked for.",
      ko: "#sys의 호출은 예외를 던지지 않고 음수 errno를 돌려주므로, 결과를 보지 않으면 다음으로 넘어갑니다. 그런 디스크립터는 listen하지 않거나 아무도 요청하지 않은 포트에서 listen합니다.",
    },
    next: {
      en: "In openListener, pass the result of each call through check().",
      ko: "openListener에서, 모든 호출의 결과를 check()로 확인하십시오.",
    },
    man: ["bind(2)", "listen(2)"],
    anchor: "rule-check-errors",
  },
  "E1-LEAK-ON-ERROR": {
    did: {
      en: "openListener was called for a busy port, and after its error the open descriptors were looked at.",
      ko: "사용 중인 포트로 openListener를 부르고, 오류가 난 뒤에 어떤 디스크립터가 열려 있는지 보았습니다.",
    },
    expected: {
      en: "The socket is closed before the error leaves the function.",
      ko: "오류가 함수 밖으로 나가기 전에 소켓이 닫혀 있어야 합니다.",
    },
    saw: { en: "Descriptor {fd} was still open.", ko: "{fd}번 디스크립터가 열린 채 남아 있었습니다." },
    usually: {
      en: "The error skips the rest of the function, and afterwards nobody knows the number of the socket. Each failed start then holds one more descriptor.",
      ko: "오류가 나면 함수의 나머지를 건너뛰고, 그 뒤로는 소켓의 번호를 아는 곳이 없습니다. 시작이 실패할 때마다 디스크립터가 하나씩 샙니다.",
    },
    next: {
      en: "In openListener, catch errors of the calls after socket(), close() the socket and throw the same error again.",
      ko: "openListener에서, socket() 다음 호출들의 오류를 잡아 소켓을 close()한 뒤 같은 오류를 다시 던지십시오.",
    },
    man: ["close(2)", "bind(2)"],
    anchor: "rule-check-errors",
  },
  "E1-BACKLOG": {
    did: {
      en: "openListener was called with backlog {asked}, and the kernel was asked for the limit of the accept queue.",
      ko: "backlog로 {asked} 값을 넘겨 openListener를 부르고, accept 큐의 한도를 커널에 물었습니다.",
    },
    expected: { en: "The limit is {asked}.", ko: "한도가 {asked} 값이어야 합니다." },
    saw: { en: "The limit is {used}.", ko: "한도는 {used}입니다." },
    usually: {
      en: "listen() got a fixed number instead of the argument. The kernel lowers values above net.core.somaxconn and leaves the others as they are.",
      ko: "listen()에 인자 대신 고정된 수가 넘어간 경우입니다. 커널은 net.core.somaxconn보다 큰 값만 줄이고 나머지는 그대로 씁니다.",
    },
    next: {
      en: "In openListener, pass the backlog argument to listen().",
      ko: "openListener에서, 인자로 받은 backlog를 listen()에 넘기십시오.",
    },
    man: ["listen(2)"],
    anchor: "rule-backlog",
  },
}
