// What the failed checks of parts 1.4 and 1.5 say, in their order. The values: ../step1-codes.ts

import type { CodeFacts } from "../../manifest.ts"

export const serveCodes: Readonly<Record<string, CodeFacts>> = {
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
      ko: "리스닝 소켓과 연결된 소켓은 서로 다른 디스크립터입니다. 리스닝 소켓을 닫으면 포트를 내놓게 되고 accept 큐에 있던 연결이 모두 재설정됩니다.",
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
      en: "{arrived} bytes arrived, then ECONNRESET. close() ran while {unread} received bytes were unread.",
      ko: "{arrived}바이트가 도착하고 나서 ECONNRESET이 왔습니다. 받은 {unread}바이트를 읽지 않은 채 close()를 불렀습니다.",
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
  "E1-CUT-SHORT": {
    did: {
      en: "The client sent {sent} bytes, which came to read() in pieces, and ended its direction.",
      ko: "클라이언트가 {sent}바이트를 보내고 자기 방향을 끝냈습니다. read()에는 여러 조각으로 나뉘어 왔습니다.",
    },
    expected: {
      en: "The whole answer arrives, and then end of file.",
      ko: "답이 전부 도착하고 나서 파일 끝(EOF)이 와야 합니다.",
    },
    saw: {
      en: "End of file came after {arrived} bytes.",
      ko: "{arrived}바이트만 도착하고 파일 끝(EOF)이 왔습니다.",
    },
    usually: {
      en: "One read() was answered and the others were read without an answer. A message may come in any number of pieces.",
      ko: "read() 한 번에만 답하고 나머지는 읽기만 한 경우입니다. 메시지는 몇 조각으로든 나뉘어 올 수 있습니다.",
    },
    next: {
      en: "In serve, leave reading and answering to echoConnection(), and close when it has returned.",
      ko: "serve에서, 읽고 답하는 일은 echoConnection()에 맡기고 그것이 반환된 뒤에 닫으십시오.",
    },
    man: ["read(2)", "close(2)"],
    anchor: "rule-short-read",
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
