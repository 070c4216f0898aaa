// What each failed check of step 1 says, in the order of the parts.
//
// Values that a check passes with a code
//   bytes      sent, arrived, expected, collected: quoted text, shortened when long
//              (E1-ONE-READ has counts: messages sent, messages answered)
//   counts     taken, calls, reads, served, unread, waiting, backlog: numbers; reads of E1-EOF: calls that returned 0
//   roles      client: its number, 2 for "client 2"; fd: the descriptor's number
//   errno      the name without a sign: EPIPE
//   returned, result, state, error: as text
// Sentences are built so that any value fits: in Korean no particle that depends on the sound before it follows one.

import type { CodeFacts } from "../manifest.ts"

export const step1Codes: Readonly<Record<string, CodeFacts>> = {
  "E1-NO-LISTEN": {
    did: {
      en: "openListener was called, and the kernel was asked about what it returned.",
      ko: "openListener를 부르고, 반환된 값이 어떤 소켓인지 커널에 물었습니다.",
    },
    expected: {
      en: "The returned value is the descriptor of a listening socket.",
      ko: "반환된 값은 리스닝 소켓의 디스크립터여야 합니다.",
    },
    saw: { en: "It returned {returned}. State: {state}.", ko: "반환된 값: {returned}. 상태: {state}." },
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
      ko: "포트가 비어 있기라도 한 것처럼 값이 반환되었습니다. 반환된 값: {result}.",
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
      ko: "백로그를 {asked} 값으로 하여 openListener를 부르고, accept 큐의 한도를 커널에 물었습니다.",
    },
    expected: { en: "The limit is {asked}.", ko: "한도가 {asked} 값과 같아야 합니다." },
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

  "E1-SHORT-WRITE": {
    did: {
      en: "writeAll was given {sent}. Each write() took at most {taken} bytes.",
      ko: "writeAll에 넘긴 것은 {sent}입니다. write()는 한 번에 최대 {taken}바이트만 받아 갔습니다.",
    },
    expected: { en: "All of it arrives, in order.", ko: "전부, 순서대로 도착해야 합니다." },
    saw: { en: "What arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "write() returns how many bytes the kernel took, and that may be fewer than it was given. Nobody sends the rest later: it still belongs to the program.",
      ko: "write()는 커널이 받아 간 바이트 수를 돌려주며, 그 수는 넘긴 것보다 적을 수 있습니다. 나머지는 여전히 프로그램의 몫이고, 대신 보내 주는 곳은 없습니다.",
    },
    next: {
      en: "In writeAll, call write() again for the bytes behind the ones taken, until none are left.",
      ko: "writeAll에서, 받아 간 바이트 다음부터 남은 것이 없을 때까지 write()를 이어서 부르십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-short-write",
  },
  "E1-RESEND": {
    did: {
      en: "writeAll was given a message of which each write() took only a few bytes.",
      ko: "writeAll에 메시지를 넘겼고, write()는 한 번에 그중 몇 바이트만 받아 갔습니다.",
    },
    expected: {
      en: "Each byte arrives once: {expected}.",
      ko: "모든 바이트가 한 번씩만 도착해야 합니다. 도착해야 할 것: {expected}.",
    },
    saw: { en: "What arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "After a short write the next write() began at bytes that had been taken already. To the kernel they are new bytes, and it sends them again.",
      ko: "짧은 쓰기 다음의 write()가 이미 받아 간 바이트부터 다시 시작한 경우입니다. 커널에게는 새로운 바이트이므로 한 번 더 보냅니다.",
    },
    next: {
      en: "In writeAll, move the offset of write() forward by the number of bytes taken.",
      ko: "writeAll에서, write()에 넘기는 오프셋을 받아 간 바이트 수만큼 앞으로 옮기십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-short-write",
  },
  "E1-WRITE-ERROR": {
    did: {
      en: "write() was made to fail with {errno}, as on a connection whose peer is gone.",
      ko: "상대가 떠난 연결에서처럼 write()가 {errno} 오류로 실패하게 했습니다.",
    },
    expected: {
      en: "writeAll returns -{errno} and does not try again.",
      ko: "writeAll은 다시 시도하지 않고 -{errno} 값을 반환해야 합니다.",
    },
    saw: {
      en: "Calls of write(): {calls}. Returned: {returned}.",
      ko: "write()를 부른 횟수: {calls}. 반환된 값: {returned}.",
    },
    usually: {
      en: "A broken connection does not come back, so another write() fails as well. A negative result that is dropped, or added to a count of bytes, hides the failure from the caller.",
      ko: "끊어진 연결은 돌아오지 않으므로 다시 write()해도 실패합니다. 음수 결과를 버리거나 바이트 수에 더하면 부른 쪽은 실패를 알 수 없습니다.",
    },
    next: {
      en: "In writeAll, return a negative result of write() as it is.",
      ko: "writeAll에서, write()의 결과가 음수이면 그대로 반환하십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-write-error",
  },
  "E1-NO-ECHO": {
    did: { en: "The client sent {sent}.", ko: "클라이언트가 보낸 것은 {sent}입니다." },
    expected: { en: "The same bytes come back.", ko: "같은 바이트가 돌아와야 합니다." },
    saw: { en: "What came back: {arrived}.", ko: "돌아온 것: {arrived}." },
    usually: {
      en: "Of what read() put into the buffer, some did not reach write(), or a conversion to text changed it on the way. The client receives only what is written to its own descriptor.",
      ko: "read()가 버퍼에 넣은 것이 write()까지 다 가지 않았거나, 문자열로 바꾸는 사이에 달라진 경우입니다. 클라이언트는 자기 연결의 디스크립터에 쓴 것만 받습니다.",
    },
    next: {
      en: "In echoConnection, send what handle() returns with writeAll() on connFd.",
      ko: "echoConnection에서, handle()이 돌려준 것을 writeAll()로 connFd에 보내십시오.",
    },
    man: ["read(2)", "write(2)"],
    anchor: "rule-short-read",
  },
  "E1-WHOLE-BUFFER": {
    did: { en: "The client sent {sent}.", ko: "클라이언트가 보낸 것은 {sent}입니다." },
    expected: { en: "Exactly these bytes come back.", ko: "정확히 이 바이트만 돌아와야 합니다." },
    saw: { en: "What came back: {arrived}.", ko: "돌아온 것: {arrived}." },
    usually: {
      en: "read() fills only the first n bytes of the buffer. Behind them lies what an earlier, longer read left there, or zeros.",
      ko: "read()는 버퍼의 앞 n바이트만 채웁니다. 그 뒤에는 전에 더 길게 읽은 내용이나 0이 남아 있습니다.",
    },
    next: {
      en: "In echoConnection, give handle() only the first n bytes: buffer.subarray(0, n).",
      ko: "echoConnection에서, 버퍼의 앞 n바이트인 buffer.subarray(0, n)만 handle()에 넘기십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-short-read",
  },
  "E1-NO-HANDLE": {
    did: {
      en: "echoConnection was given a handle() that turns letters into capitals, and the client sent {sent}.",
      ko: "글자를 대문자로 바꾸는 handle()을 echoConnection에 넘겼고, 클라이언트가 보낸 것은 {sent}입니다.",
    },
    expected: {
      en: "What handle() makes of it comes back: capitals.",
      ko: "handle()을 거친 결과, 곧 대문자가 돌아와야 합니다.",
    },
    saw: { en: "What came back: {arrived}.", ko: "돌아온 것: {arrived}." },
    usually: {
      en: "The bytes were written as they had been read, or the result of handle() was dropped. With the default handle() both look the same.",
      ko: "읽은 바이트를 그대로 썼거나 handle()의 결과를 버린 경우입니다. 기본 handle()로는 차이가 보이지 않습니다.",
    },
    next: {
      en: "In echoConnection, write the bytes that handle() returns instead of the ones read.",
      ko: "echoConnection에서, 읽은 바이트 대신 handle()이 돌려준 바이트를 쓰십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-short-read",
  },
  "E1-ONE-READ": {
    did: {
      en: "The client sent messages one after the other on one connection. Sent: {sent}.",
      ko: "클라이언트가 연결 하나로 메시지를 차례차례 보냈습니다. 보낸 메시지: {sent}.",
    },
    expected: {
      en: "Each one is answered: echoConnection goes on until read() returns 0.",
      ko: "모든 메시지에 답해야 합니다. echoConnection은 read()가 0을 돌려줄 때까지 이어집니다.",
    },
    saw: {
      en: "Answered: {answered}. Then echoConnection returned.",
      ko: "답한 메시지: {answered}. 그 뒤 echoConnection이 반환했습니다.",
    },
    usually: {
      en: "One read() returns only what is there at that moment. Later bytes need another read(), and only a result of 0 says that no more will come.",
      ko: "read() 한 번은 그 순간에 있는 것만 돌려줍니다. 나중에 오는 바이트는 다시 read()해야 하고, 더 오지 않는다는 것은 0만이 알려 줍니다.",
    },
    next: {
      en: "In echoConnection, put read() and the answer into a loop that ends when read() returns 0 or less.",
      ko: "echoConnection에서, 읽고 답하는 부분을 read()가 0 이하를 돌려줄 때 끝나는 반복문에 넣으십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-short-read",
  },
  "E1-EOF": {
    did: {
      en: "The client sent its bytes and ended its direction, so the next read() returned 0.",
      ko: "클라이언트가 다 보내고 자기 방향을 끝냈으므로, 그다음 read()는 0을 돌려주었습니다.",
    },
    expected: { en: "echoConnection returns after that 0.", ko: "그 0 다음에 echoConnection이 반환해야 합니다." },
    saw: {
      en: "It went on reading: {reads} calls of read() returned 0.",
      ko: "계속 읽었습니다. 0을 돌려준 read()는 {reads}번입니다.",
    },
    usually: {
      en: 'The 0 was taken for an empty message or for "nothing yet". At end of file read() does not wait any more: it returns 0 at once, every time.',
      ko: '0을 빈 메시지나 "아직 없음"으로 여긴 경우입니다. 파일 끝(EOF)에서 read()는 더 기다리지 않고 매번 바로 0을 돌려줍니다.',
    },
    next: {
      en: "In echoConnection, return 0 when read() returns 0.",
      ko: "echoConnection에서, read()가 0을 돌려주면 0을 반환하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-eof",
  },
  "E1-READ-ERROR": {
    did: {
      en: "read() was made to fail with {errno}, as on a connection that the peer has broken off.",
      ko: "상대가 끊어 버린 연결에서처럼 read()가 {errno} 오류로 실패하게 했습니다.",
    },
    expected: { en: "echoConnection returns -{errno}.", ko: "echoConnection은 -{errno} 값을 반환해야 합니다." },
    saw: {
      en: "Calls of read(): {reads}. Returned: {returned}.",
      ko: "read()를 부른 횟수: {reads}. 반환된 값: {returned}.",
    },
    usually: {
      en: "A negative result is neither data nor the normal end. Used as a length it does harm: subarray(0, -104) is nearly the whole buffer.",
      ko: "음수 결과는 데이터도 아니고 정상적인 끝도 아닙니다. 길이로 쓰면 엉뚱한 일이 생깁니다. subarray(0, -104)는 버퍼의 거의 전부입니다.",
    },
    next: {
      en: "In echoConnection, return a negative result of read() as it is.",
      ko: "echoConnection에서, read()의 결과가 음수이면 그대로 반환하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-read-error",
  },

  "E1-NO-FIN": {
    did: {
      en: "sendThenCollect was given {sent}. The server read on until the end of file.",
      ko: "sendThenCollect에 넘긴 것은 {sent}입니다. 서버는 파일 끝(EOF)까지 읽으려 했습니다.",
    },
    expected: {
      en: "After the batch the server's read() returns 0.",
      ko: "배치가 끝나면 서버의 read()가 0을 돌려주어야 합니다.",
    },
    saw: {
      en: "The bytes arrived, but no FIN came: both sides wait in read().",
      ko: "바이트는 도착했지만 FIN이 오지 않아, 양쪽이 모두 read()에서 기다립니다.",
    },
    usually: {
      en: "Without a FIN the server has to expect more input, and the client waits for its answers. shutdown() ends one direction and leaves the other open.",
      ko: "FIN이 없으면 서버는 입력이 더 온다고 볼 수밖에 없고, 클라이언트는 답을 기다립니다. shutdown()은 한 방향만 끝내고 다른 방향은 열어 둡니다.",
    },
    next: {
      en: "In sendThenCollect, call shutdown(connFd, SHUT_WR) after the batch has been written.",
      ko: "sendThenCollect에서, 배치를 다 쓴 다음 shutdown(connFd, SHUT_WR)을 부르십시오.",
    },
    man: ["shutdown(2)"],
    anchor: "rule-half-close",
  },
  "E1-CLOSE-EARLY": {
    did: {
      en: "The server read the batch to its end and then answered {expected}.",
      ko: "서버가 배치를 끝까지 읽고 나서 답을 보냈습니다. 보낸 답: {expected}.",
    },
    expected: {
      en: "The client can still receive, and the answer is collected.",
      ko: "클라이언트가 여전히 받을 수 있고, 그 답이 모여야 합니다.",
    },
    saw: { en: "Collected: {collected}.", ko: "모은 것: {collected}." },
    usually: {
      en: "close() and SHUT_RDWR give up both directions. The answer still comes to the client's kernel, which throws it away and replies with RST.",
      ko: "close()와 SHUT_RDWR는 양쪽 방향을 모두 포기합니다. 그 뒤에 온 답은 클라이언트의 커널이 버리고 재설정(RST)으로 답합니다.",
    },
    next: {
      en: "In sendThenCollect, end the sending direction alone: shutdown(connFd, SHUT_WR).",
      ko: "sendThenCollect에서, shutdown(connFd, SHUT_WR)로 보내는 방향만 끝내십시오.",
    },
    man: ["shutdown(2)", "close(2)"],
    anchor: "rule-half-close",
  },
  "E1-ONE-ANSWER": {
    did: {
      en: "The server answered in pieces, {expected} in all, and then closed.",
      ko: "서버가 답을 여러 조각으로 보내고 닫았습니다. 보낸 답 전체: {expected}.",
    },
    expected: {
      en: "All of it is collected, up to the end of file.",
      ko: "파일 끝(EOF)까지 전부 모여야 합니다.",
    },
    saw: { en: "Collected: {collected}.", ko: "모은 것: {collected}." },
    usually: {
      en: "One read() returns what is there, and that may be any first part of the answers. They are complete when read() returns 0.",
      ko: "read() 한 번은 지금 있는 만큼만 돌려주며, 답의 앞부분일 수 있습니다. read()가 0을 돌려줄 때 비로소 답이 다 온 것입니다.",
    },
    next: {
      en: "In sendThenCollect, read in a loop and keep each piece until read() returns 0.",
      ko: "sendThenCollect에서, read()가 0을 돌려줄 때까지 반복해서 읽고 조각을 모두 모으십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-read-to-end",
  },
  "E1-HIDES-RESET": {
    did: {
      en: "The server sent a part of its answer and then broke the connection off with RST.",
      ko: "서버가 답의 일부를 보낸 뒤 재설정(RST)으로 연결을 끊었습니다.",
    },
    expected: {
      en: "The SyscallError with ECONNRESET leaves sendThenCollect.",
      ko: "sendThenCollect가 ECONNRESET인 SyscallError를 던져야 합니다.",
    },
    saw: {
      en: "It returned {collected}, as if that were the whole answer.",
      ko: "그것이 답의 전부인 것처럼 반환했습니다. 반환된 값: {collected}.",
    },
    usually: {
      en: "After a reset read() returns -ECONNRESET once, and 0 from then on. Taken for the end, a negative result makes lost data look like a complete answer.",
      ko: "재설정 뒤에 read()는 -ECONNRESET을 한 번 돌려주고 그다음부터는 0을 돌려줍니다. 음수를 끝으로 여기면 데이터를 잃은 답이 온전한 답처럼 보입니다.",
    },
    next: {
      en: "In sendThenCollect, pass each result of read() through check() before comparing it with 0.",
      ko: "sendThenCollect에서, read()의 결과를 0과 비교하기 전에 check()로 확인하십시오.",
    },
    man: ["read(2)", "tcp(7)"],
    anchor: "rule-reset",
  },

  "E1-UNANSWERED": {
    did: {
      en: "serve ran; a client connected, sent {sent} and waited.",
      ko: "serve를 실행하고, 클라이언트가 연결해서 다음을 보내고 기다렸습니다: {sent}.",
    },
    expected: { en: "The client gets its bytes back.", ko: "보낸 바이트가 그대로 돌아와야 합니다." },
    saw: {
      en: "The connection ended without a byte of answer.",
      ko: "답을 한 바이트도 받지 못한 채 연결이 끝났습니다.",
    },
    usually: {
      en: "serve closed the connection before echoConnection had read anything, or accept4() was given SOCK_NONBLOCK: read() then returns -EAGAIN at once, because the message has not come yet.",
      ko: "echoConnection이 아무것도 읽기 전에 연결을 닫았거나, accept4()에 SOCK_NONBLOCK을 넘긴 경우입니다. 그러면 메시지가 아직 오지 않았을 때 read()가 곧바로 -EAGAIN을 돌려줍니다.",
    },
    next: {
      en: "In serve, accept with SOCK_CLOEXEC alone, call echoConnection, and close the connection after it has returned.",
      ko: "serve에서, accept4()에는 SOCK_CLOEXEC만 넘기고, echoConnection을 부른 다음 그것이 반환된 뒤에 연결을 닫으십시오.",
    },
    man: ["accept4(2)", "read(2)"],
    anchor: "rule-new-descriptor",
  },
  "E1-ONE-ACCEPT": {
    did: {
      en: "Clients connected one after the other; each sent a message and left.",
      ko: "클라이언트가 차례로 연결해서 저마다 메시지를 하나 보내고 떠났습니다.",
    },
    expected: { en: "Each of them is answered.", ko: "모두 답을 받아야 합니다." },
    saw: { en: "Clients that were served: {served}.", ko: "응답을 받은 클라이언트 수: {served}." },
    usually: {
      en: "accept4() hands out one connection per call. The next one waits in the accept queue until it is called again.",
      ko: "accept4()는 한 번에 연결 하나만 내줍니다. 다음 연결은 accept4()를 다시 부를 때까지 accept 큐에서 기다립니다.",
    },
    next: {
      en: "In serve, put accept4() and all that follows it into an endless loop.",
      ko: "serve에서, accept4()와 그 뒤에 하는 일을 무한 반복문에 넣으십시오.",
    },
    man: ["accept4(2)"],
    anchor: "rule-new-descriptor",
  },
  "E1-NO-CLOSE": {
    did: {
      en: "Client {client} got its answer and ended its direction.",
      ko: "{client}번 클라이언트가 답을 받고 자기 방향을 끝냈습니다.",
    },
    expected: {
      en: "serve closes the connected descriptor, and client {client} reads end of file.",
      ko: "serve가 연결된 디스크립터를 닫아, {client}번 클라이언트가 파일 끝(EOF)을 읽어야 합니다.",
    },
    saw: {
      en: "Descriptor {fd} stayed open, and no FIN came.",
      ko: "{fd}번 디스크립터가 열린 채 남았고 FIN이 오지 않았습니다.",
    },
    usually: {
      en: "The kernel sends FIN when the last descriptor of a connection is closed. Those that stay open add up until accept4() returns -EMFILE.",
      ko: "커널은 연결의 마지막 디스크립터가 닫힐 때 FIN을 보냅니다. 열린 채 남은 디스크립터가 쌓이면 accept4()가 -EMFILE을 돌려줍니다.",
    },
    next: {
      en: "In serve, close the descriptor from accept4() when echoConnection() has returned, whatever it returned.",
      ko: "serve에서, echoConnection()이 무엇을 반환하든 그다음에 accept4()가 돌려준 디스크립터를 닫으십시오.",
    },
    man: ["close(2)", "accept4(2)"],
    anchor: "rule-close-each",
  },
  "E1-CLOSES-LISTENER": {
    did: {
      en: "One client was served and left, and another one connected.",
      ko: "클라이언트 하나가 응답을 받고 떠났고, 다른 클라이언트가 연결했습니다.",
    },
    expected: {
      en: "The listening socket stays open and hands out the next connection.",
      ko: "리스닝 소켓은 열린 채로 다음 연결을 내주어야 합니다.",
    },
    saw: {
      en: "close({fd}) was called, and {fd} is the listening socket.",
      ko: "리스닝 소켓의 디스크립터에 close({fd})를 불렀습니다.",
    },
    usually: {
      en: "The listening socket and the connected one are two descriptors. Closing the listening one gives up the port and resets the connections in its accept queue.",
      ko: "리스닝 소켓과 연결된 소켓은 서로 다른 디스크립터입니다. 리스닝 소켓을 닫으면 포트를 포기하고 accept 큐에 있던 연결이 모두 재설정됩니다.",
    },
    next: {
      en: "In serve, close the descriptor that accept4() returned and leave listenFd open.",
      ko: "serve에서, listenFd는 열어 두고 accept4()가 돌려준 디스크립터를 닫으십시오.",
    },
    man: ["close(2)", "accept4(2)"],
    anchor: "rule-close-each",
  },
  "E1-RST": {
    did: {
      en: "The client sent its bytes in pieces and read its answer to the end.",
      ko: "클라이언트가 데이터를 나누어 보내고, 답을 끝까지 읽었습니다.",
    },
    expected: {
      en: "The whole answer arrives, and then end of file.",
      ko: "답이 전부 도착하고 나서 파일 끝(EOF)이 와야 합니다.",
    },
    saw: {
      en: "What arrived: {arrived}, then ECONNRESET. close() ran while {unread} received bytes were unread.",
      ko: "도착한 것은 {arrived}, 그다음은 ECONNRESET입니다. 받은 {unread}바이트를 읽지 않은 채 close()를 불렀습니다.",
    },
    usually: {
      en: "With unread input, close() makes the kernel send RST instead of FIN. What the peer has not received by then is lost.",
      ko: "읽지 않은 입력이 남아 있으면 close()할 때 커널이 FIN 대신 재설정(RST)을 보냅니다. 상대가 그때까지 받지 못한 것은 사라집니다.",
    },
    next: {
      en: "In serve, call close() after echoConnection() has read to the end of file, not before.",
      ko: "serve에서, echoConnection()이 파일 끝(EOF)까지 읽은 다음에 close()를 부르십시오.",
    },
    man: ["close(2)", "tcp(7)"],
    anchor: "rule-reset",
  },
  "E1-DIES": {
    did: {
      en: "One client broke its connection off with RST, and another one connected.",
      ko: "클라이언트 하나가 재설정(RST)으로 연결을 끊었고, 다른 클라이언트가 연결했습니다.",
    },
    expected: {
      en: "The broken connection is closed, and the other client is served.",
      ko: "끊어진 연결은 닫히고, 다른 클라이언트는 응답을 받아야 합니다.",
    },
    saw: { en: "serve ended with {error}.", ko: "serve가 끝났습니다. 원인: {error}." },
    usually: {
      en: "ECONNRESET and EPIPE concern one connection; the listening socket works on. check() around the result of echoConnection() turns them into an exception that ends the loop.",
      ko: "ECONNRESET과 EPIPE는 연결 하나의 일이고 리스닝 소켓은 멀쩡합니다. echoConnection()의 결과를 check()로 감싸면 예외가 되어 반복문이 끝납니다.",
    },
    next: {
      en: "In serve, let a negative result of echoConnection() end that connection and nothing else.",
      ko: "serve에서, echoConnection()의 음수 결과로는 그 연결만 끝내고 다음 클라이언트를 받으십시오.",
    },
    man: ["accept4(2)", "read(2)"],
    anchor: "rule-one-bad-client",
  },

  "E1-QUEUE": {
    did: {
      en: "acceptQueue was called with this many connections in the accept queue: {expectedWaiting}.",
      ko: "accept 큐에 연결을 남겨 두고 acceptQueue를 불렀습니다. 남겨 둔 개수: {expectedWaiting}.",
    },
    expected: {
      en: "waiting is {expectedWaiting}, backlog is {expectedBacklog}.",
      ko: "waiting은 {expectedWaiting}, backlog는 {expectedBacklog} 값이어야 합니다.",
    },
    saw: {
      en: "waiting is {waiting}, backlog is {backlog}.",
      ko: "waiting은 {waiting}, backlog는 {backlog}입니다.",
    },
    usually: {
      en: "On a listening socket tcpi_unacked is the queue's length and tcpi_sacked its limit, 32 bits each, little-endian. At another offset, width or byte order stands another number.",
      ko: "리스닝 소켓에서 tcpi_unacked는 큐의 길이, tcpi_sacked는 한도이며 둘 다 32비트 리틀 엔디언입니다. 오프셋, 폭, 바이트 순서가 다르면 다른 수가 읽힙니다.",
    },
    next: {
      en: "In acceptQueue, read 32 bits, little-endian, at TCPI_UNACKED for waiting and at TCPI_SACKED for backlog.",
      ko: "acceptQueue에서, waiting은 TCPI_UNACKED에서, backlog는 TCPI_SACKED에서 32비트 리틀 엔디언으로 읽으십시오.",
    },
    man: ["getsockopt(2)", "tcp(7)"],
    anchor: "rule-accept-queue",
  },
  "E1-CLOSES-CONN": {
    did: {
      en: "echoConnection ran to its return, and its descriptor was looked at.",
      ko: "echoConnection이 반환할 때까지 실행한 뒤 디스크립터를 확인했습니다.",
    },
    expected: {
      en: "The descriptor is still open: closing it is the caller's affair.",
      ko: "디스크립터는 아직 열려 있어야 합니다. 닫는 일은 부른 쪽의 몫입니다.",
    },
    saw: { en: "It is closed.", ko: "닫혀 있습니다." },
    usually: {
      en: "Two owners close twice. The second close() hits a number that may already belong to another client.",
      ko: "주인이 둘이면 두 번 닫습니다. 두 번째 close()가 닫는 번호는 이미 다른 클라이언트의 것일 수 있습니다.",
    },
    next: {
      en: "In echoConnection, return without closing; serve closes what it has accepted.",
      ko: "echoConnection에서, 닫지 말고 반환하십시오. 받은 연결은 serve가 닫습니다.",
    },
    man: ["close(2)"],
    anchor: "part-1-2",
  },
  "E1-ECHO-SHORT": {
    did: {
      en: "echoConnection ran while every write took {taken} bytes only; the client sent {sent}.",
      ko: "write가 한 번에 {taken}바이트만 받게 해 두고 echoConnection을 실행했습니다. 클라이언트가 보낸 것: {sent}.",
    },
    expected: { en: "The whole answer arrives.", ko: "답이 전부 도착해야 합니다." },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "The answer was sent with one write() of its own. What that does not take is lost.",
      ko: "답을 따로 write() 한 번으로 보낸 경우입니다. 그 호출이 받지 않은 나머지는 사라집니다.",
    },
    next: {
      en: "In echoConnection, send what handle() returns with writeAll().",
      ko: "echoConnection에서, handle()이 돌려준 것을 writeAll()로 보내십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-short-write",
  },
  "E1-ECHO-ERROR": {
    did: {
      en: "echoConnection ran, and its first write failed with {errno}.",
      ko: "echoConnection을 실행하고 첫 번째 write가 {errno} 오류로 실패하게 했습니다.",
    },
    expected: {
      en: "It returns that -errno: nobody is there to answer.",
      ko: "그 -errno를 그대로 반환해야 합니다. 답을 받을 상대가 없습니다.",
    },
    saw: {
      en: "Returned: {returned}; reads after the failure: {reads}.",
      ko: "반환값은 {returned}, 실패한 뒤에 부른 read는 {reads}번입니다.",
    },
    usually: {
      en: "The result of writeAll() was dropped. The loop reads on and answers into a broken connection.",
      ko: "writeAll()의 결과를 버린 경우입니다. 반복문은 계속 읽고, 끊어진 연결에 답을 보냅니다.",
    },
    next: {
      en: "In echoConnection, return what writeAll() returned when it is below 0.",
      ko: "echoConnection에서, writeAll()의 결과가 음수이면 그것을 반환하십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-write-error",
  },
  "E1-OVERWRITTEN": {
    did: {
      en: "The server answered in pieces, {expected} in all, and then closed.",
      ko: "서버가 답을 여러 조각으로 보내고 닫았습니다. 보낸 답 전체: {expected}.",
    },
    expected: { en: "The same bytes in the same order.", ko: "같은 바이트가 같은 순서로 모여야 합니다." },
    saw: { en: "As many bytes, but others: {collected}.", ko: "개수는 맞지만 내용이 다릅니다: {collected}." },
    usually: {
      en: "Each piece was kept as a view of one buffer, and the next read() wrote over it. subarray() copies nothing.",
      ko: "조각을 한 버퍼의 뷰로 보관해 다음 read()가 덮어쓴 경우입니다. subarray()는 아무것도 복사하지 않습니다.",
    },
    next: {
      en: "In sendThenCollect, read into a new buffer each time, or keep a copy: slice() instead of subarray().",
      ko: "sendThenCollect에서, 매번 새 버퍼에 읽거나 subarray() 대신 slice()로 복사해 보관하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-read-to-end",
  },
  "E1-WRONG-FD": {
    did: {
      en: "serve ran; a client connected, sent {sent} and waited.",
      ko: "serve를 실행하고, 클라이언트가 연결해서 다음을 보내고 기다렸습니다: {sent}",
    },
    expected: {
      en: "Bytes are read from and written to the descriptor that accept4() returned.",
      ko: "읽고 쓰는 일은 accept4()가 돌려준 디스크립터로 해야 합니다.",
    },
    saw: {
      en: "{call}() was called on the listening socket {fd} and failed with {errno}.",
      ko: "리스닝 소켓 {fd}번에 {call}()을 불렀고 {errno} 오류로 실패했습니다.",
    },
    usually: {
      en: "A listening socket carries no bytes, it only hands out connections. The result of accept4() was not used.",
      ko: "리스닝 소켓으로는 바이트가 오가지 않습니다. 연결을 내줄 뿐입니다. accept4()의 결과를 쓰지 않은 경우입니다.",
    },
    next: {
      en: "In serve, pass the descriptor that accept4() returned to echoConnection.",
      ko: "serve에서, accept4()가 돌려준 디스크립터를 echoConnection에 넘기십시오.",
    },
    man: ["accept4(2)"],
    anchor: "rule-new-descriptor",
  },
}
