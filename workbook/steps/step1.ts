// Step 1, a blocking echo server: its parts, tasks, hints and checks. What a failed check says is in
// step1-codes.ts. Titles of checks are statements that hold when the check passes; hints go from a nudge over the
// calls and their order to nearly the code in words.

import type { PartFacts, StepFacts } from "../manifest.ts"
import { step1Codes } from "./step1-codes.ts"

const SERVER = "server.ts"
const BATCH_CLIENT = "batch-client.ts"

const listeningSocket: PartFacts = {
  id: "1.1",
  title: { en: "A listening socket", ko: "리스닝 소켓" },
  anchor: "part-1-1",
  tasks: [{ name: "openListener", file: SERVER }],
  hints: [
    {
      en: "Four calls turn nothing into a listening socket, and each can fail. Which one has to know the address, and what has to be settled before that one runs?",
      ko: "아무것도 없는 상태에서 리스닝 소켓까지는 호출 네 번이고, 어느 것이든 실패할 수 있습니다. 주소가 필요한 호출은 어느 것이며, 그 전에 무엇을 정해 두어야 합니까?",
    },
    {
      en: "socket(), then setsockopt() with SO_REUSEADDR, then bind() with sockaddrIn(), then listen() with the backlog. Each goes through check(); if one of the last three fails, close() the socket and pass the error on.",
      ko: "socket(), SO_REUSEADDR를 켜는 setsockopt(), sockaddrIn()을 받는 bind(), 백로그를 받는 listen()의 순서입니다. 모두 check()로 확인하고, 뒤의 셋 가운데 하나가 실패하면 소켓을 close()한 뒤 오류를 다시 던집니다.",
    },
    {
      en: 'Keep check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket") as listenFd. In a try block: set SO_REUSEADDR at level SOL_SOCKET with an Int32Array that holds 1, bind to sockaddrIn with 127.0.0.1 and port, listen with backlog, return listenFd. In catch: close(listenFd), throw the error again.',
      ko: 'check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")의 결과를 listenFd에 둡니다. try 안에서 1이 담긴 Int32Array로 SOL_SOCKET 레벨의 SO_REUSEADDR를 켜고, 127.0.0.1과 port로 만든 sockaddrIn에 bind하고, backlog로 listen한 뒤 listenFd를 반환합니다. catch에서는 close(listenFd)를 부르고 같은 오류를 다시 던집니다.',
    },
  ],
  checks: [
    {
      id: "1.1a",
      title: { en: "The returned descriptor listens", ko: "반환된 디스크립터는 listen 상태입니다" },
      codes: ["E1-NO-LISTEN", "E1-NONBLOCKING"],
    },
    {
      id: "1.1b",
      title: { en: "It is bound to 127.0.0.1 and the asked port", ko: "127.0.0.1의 요청한 포트에 bind됩니다" },
      codes: ["E1-ANY-ADDRESS", "E1-WRONG-PORT"],
    },
    {
      id: "1.1c",
      title: { en: "The port can be bound again right after a restart", ko: "재시작 직후에도 같은 포트에 bind됩니다" },
      codes: ["E1-REUSEADDR", "E1-NO-LISTEN"],
    },
    {
      id: "1.1d",
      title: {
        en: "A busy port is reported and leaves nothing open",
        ko: "사용 중인 포트는 오류로 알려지고, 열린 채 남는 것이 없습니다",
      },
      codes: ["E1-UNCHECKED", "E1-LEAK-ON-ERROR"],
    },
    {
      id: "1.1e",
      title: { en: "The backlog reaches listen()", ko: "백로그가 listen()까지 전달됩니다" },
      codes: ["E1-BACKLOG"],
    },
  ],
}

const oneConnection: PartFacts = {
  id: "1.2",
  title: { en: "Echo one connection", ko: "연결 하나를 에코하기" },
  anchor: "part-1-2",
  tasks: [
    { name: "writeAll", file: SERVER },
    { name: "echoConnection", file: SERVER },
  ],
  hints: [
    {
      en: "Both functions are loops around one call, and its result decides how the loop goes on. What are the three kinds of result of read(), and the two of write()?",
      ko: "두 함수 모두 호출 하나를 둘러싼 반복문이고, 어떻게 이어 갈지는 그 호출의 결과가 정합니다. read()의 결과 세 종류와 write()의 결과 두 종류는 무엇입니까?",
    },
    {
      en: "writeAll: write() what is left, stop at a negative result, count what was taken. echoConnection: read(), stop at 0 or below, give the bytes of this read to handle(), send the result with writeAll(), stop if that fails.",
      ko: "writeAll은 남은 것을 write()하고, 결과가 음수이면 멈추고, 받아 간 만큼을 셉니다. echoConnection은 read()하고, 0 이하이면 멈추고, 이번에 읽은 바이트를 handle()에 넘기고, 그 결과를 writeAll()로 보내고, 실패하면 멈춥니다.",
    },
    {
      en: "writeAll: while taken is below bytes.length, let n be write(fd, bytes, taken, bytes.length - taken); return n if negative, else add it to taken; at the end return 0. echoConnection: for ever, let n be read() into one buffer; return n if it is 0 or below; call writeAll with handle(buffer.subarray(0, n)); return its result if negative.",
      ko: "writeAll: taken이 bytes.length보다 작은 동안 n = write(fd, bytes, taken, bytes.length - taken)을 부르고, 음수이면 n을 반환하고 아니면 taken에 더합니다. 다 쓰면 0을 반환합니다. echoConnection: 무한 반복 안에서 n = read()로 버퍼에 읽고, 0 이하이면 n을 반환합니다. handle(buffer.subarray(0, n))을 writeAll에 넘기고, 그 결과가 음수이면 반환합니다.",
    },
  ],
  checks: [
    {
      id: "1.2a",
      title: { en: "A short write loses nothing", ko: "짧은 쓰기에도 잃는 바이트가 없습니다" },
      codes: ["E1-SHORT-WRITE", "E1-RESEND"],
    },
    {
      id: "1.2b",
      title: { en: "A failed write is reported, once", ko: "실패한 쓰기는 되풀이되지 않고 그대로 보고됩니다" },
      codes: ["E1-WRITE-ERROR"],
    },
    {
      id: "1.2c",
      title: {
        en: "A message comes back through handle(), exactly those bytes",
        ko: "메시지는 handle()을 거쳐 정확히 그 바이트만 돌아옵니다",
      },
      codes: ["E1-NO-ECHO", "E1-WHOLE-BUFFER", "E1-NO-HANDLE"],
    },
    {
      id: "1.2d",
      title: { en: "Every message of a connection is answered", ko: "한 연결의 모든 메시지에 답합니다" },
      codes: ["E1-ONE-READ"],
    },
    {
      id: "1.2e",
      title: {
        en: "End of file ends it, and nothing else does",
        ko: "파일 끝(EOF)에서 끝나고, 그 전에는 끝나지 않습니다",
      },
      codes: ["E1-EOF", "E1-ONE-READ", "E1-CLOSES-CONN"],
    },
    {
      id: "1.2f",
      title: {
        en: "A broken connection is returned as -ECONNRESET",
        ko: "끊어진 연결은 -ECONNRESET으로 반환됩니다",
      },
      codes: ["E1-READ-ERROR"],
    },
    {
      id: "1.2g",
      title: { en: "Short writes lose nothing of an answer", ko: "짧은 쓰기에도 답에서 잃는 바이트가 없습니다" },
      codes: ["E1-ECHO-SHORT"],
    },
    {
      id: "1.2h",
      title: {
        en: "A failed write ends the echo and is returned",
        ko: "쓰기에 실패하면 에코가 끝나고 그 오류를 반환합니다",
      },
      codes: ["E1-ECHO-ERROR"],
    },
  ],
}

const halfClose: PartFacts = {
  id: "1.3",
  title: { en: "Half-close", ko: "반쪽 닫힘" },
  anchor: "part-1-3",
  tasks: [{ name: "sendThenCollect", file: BATCH_CLIENT }],
  hints: [
    {
      en: "The server answers until it reads 0. Which call lets it read 0 while this side can still receive?",
      ko: "서버는 0을 읽을 때까지 응답합니다. 이쪽은 계속 받을 수 있으면서 서버가 0을 읽게 하는 호출은 무엇입니까?",
    },
    {
      en: "writeAll() the batch, shutdown() with SHUT_WR, then read() again and again until 0. Each result goes through check(); connFd stays open.",
      ko: "배치를 writeAll()로 보내고, SHUT_WR로 shutdown()한 다음, 0이 나올 때까지 read()를 되풀이합니다. 결과는 모두 check()로 확인하고, connFd는 닫지 않습니다.",
    },
    {
      en: 'check(writeAll(connFd, batch), "write"), check(shutdown(connFd, SHUT_WR), "shutdown"). Then for ever: a new buffer, n is check(read(...), "read"); if n is 0, return Buffer.concat of all pieces; otherwise append buffer.subarray(0, n) to them.',
      ko: 'check(writeAll(connFd, batch), "write"), check(shutdown(connFd, SHUT_WR), "shutdown")를 차례로 부릅니다. 그다음은 무한 반복입니다. 버퍼를 새로 만들고 n = check(read(...), "read")로 읽습니다. n이 0이면 모은 조각을 Buffer.concat으로 이어 반환하고, 아니면 buffer.subarray(0, n)을 조각에 더합니다.',
    },
  ],
  checks: [
    {
      id: "1.3a",
      title: { en: "After the batch the server sees end of file", ko: "배치가 끝나면 서버가 파일 끝(EOF)을 봅니다" },
      codes: ["E1-NO-FIN"],
    },
    {
      id: "1.3b",
      title: { en: "Answers that come after it are all collected", ko: "그 뒤에 오는 답도 빠짐없이 모입니다" },
      codes: ["E1-CLOSE-EARLY", "E1-ONE-ANSWER", "E1-OVERWRITTEN"],
    },
    {
      id: "1.3c",
      title: {
        en: "A connection that breaks is an error, not a short answer",
        ko: "연결이 끊어지면 짧은 답이 아니라 오류입니다",
      },
      codes: ["E1-HIDES-RESET"],
    },
  ],
}

const iterativeServer: PartFacts = {
  id: "1.4",
  title: { en: "The iterative server", ko: "반복형 서버" },
  anchor: "part-1-4",
  tasks: [{ name: "serve", file: SERVER }],
  hints: [
    {
      en: "The life of one client is three calls, and two of them you have written or used already. What has to stay open when a client has gone, and what must not?",
      ko: "클라이언트 하나의 일생은 호출 세 번이고, 그중 둘은 이미 작성했거나 써 본 것입니다. 클라이언트가 떠난 뒤에 열려 있어야 하는 것은 무엇이고, 닫혀 있어야 하는 것은 무엇입니까?",
    },
    {
      en: "For ever: accept4(), echoConnection() on the new descriptor, close() of that one. check() belongs to accept4() only: what echoConnection() returns is the affair of one client.",
      ko: "accept4(), 새 디스크립터에 대한 echoConnection(), 그 디스크립터의 close()를 영원히 되풀이합니다. check()는 accept4()에만 씁니다. echoConnection()이 반환하는 오류는 그 클라이언트 하나의 일입니다.",
    },
    {
      en: 'In an endless loop: connFd is check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4"); call echoConnection(connFd, handle) and drop its result; close(connFd). listenFd is never closed here.',
      ko: '무한 반복 안에서 connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")로 받고, echoConnection(connFd, handle)을 부르되 그 결과는 버리고, close(connFd)를 부릅니다. listenFd는 여기서 닫지 않습니다.',
    },
  ],
  checks: [
    {
      id: "1.4a",
      title: {
        en: "The next client is served after the first",
        ko: "첫 클라이언트 다음에 다음 클라이언트도 응답을 받습니다",
      },
      codes: ["E1-ONE-ACCEPT", "E1-UNANSWERED", "E1-WRONG-FD", "E1-CLOSES-LISTENER"],
    },
    {
      id: "1.4b",
      title: {
        en: "Each connected descriptor is closed, the listening one is not",
        ko: "연결된 디스크립터는 모두 닫히고, 리스닝 디스크립터는 열려 있습니다",
      },
      codes: ["E1-NO-CLOSE", "E1-CLOSES-LISTENER"],
    },
    {
      id: "1.4c",
      title: { en: "It closes only after reading to the end", ko: "끝까지 읽은 다음에만 닫습니다" },
      codes: ["E1-RST", "E1-CUT-SHORT", "E1-NO-CLOSE"],
    },
    {
      id: "1.4d",
      title: {
        en: "A client that breaks off ends its own connection only",
        ko: "끊고 나간 클라이언트는 자기 연결만 끝냅니다",
      },
      codes: ["E1-DIES"],
    },
  ],
}

const bottleneck: PartFacts = {
  id: "1.5",
  title: { en: "The bottleneck", ko: "병목" },
  anchor: "part-1-5",
  tasks: [{ name: "acceptQueue", file: SERVER }],
  hints: [
    {
      en: "The kernel keeps the accept queue, so it is the kernel that knows its length. Which call reads what a socket knows about itself?",
      ko: "accept 큐는 커널이 관리하므로 길이도 커널이 압니다. 소켓이 자기에 대해 아는 것을 읽어 오는 호출은 무엇입니까?",
    },
    {
      en: "getsockopt() with IPPROTO_TCP and TCP_INFO on the listening socket, checked. Then two 32-bit little-endian numbers out of the buffer: tcpi_unacked waits, tcpi_sacked is the backlog.",
      ko: "리스닝 소켓에 IPPROTO_TCP와 TCP_INFO로 getsockopt()를 부르고 결과를 확인합니다. 그런 다음 버퍼에서 32비트 리틀 엔디언 수 두 개를 꺼냅니다. tcpi_unacked가 기다리는 수, tcpi_sacked가 백로그입니다.",
    },
    {
      en: 'info is a Uint8Array of TCP_INFO_BYTES; check(getsockopt(listenFd, IPPROTO_TCP, TCP_INFO, info, new Uint32Array([info.length])), "getsockopt"). With a DataView on info.buffer, waiting is getUint32(TCPI_UNACKED, true) and backlog is getUint32(TCPI_SACKED, true).',
      ko: 'info는 TCP_INFO_BYTES 크기의 Uint8Array입니다. check(getsockopt(listenFd, IPPROTO_TCP, TCP_INFO, info, new Uint32Array([info.length])), "getsockopt")를 부릅니다. info.buffer 위에 DataView를 만들면 waiting은 getUint32(TCPI_UNACKED, true), backlog는 getUint32(TCPI_SACKED, true)입니다.',
    },
  ],
  checks: [
    {
      id: "1.5a",
      title: { en: "acceptQueue() counts who waits", ko: "acceptQueue()가 기다리는 연결을 셉니다" },
      codes: ["E1-QUEUE"],
    },
  ],
}

const threadForEach: PartFacts = {
  id: "1.6",
  title: { en: "Why not a thread for each?", ko: "클라이언트마다 스레드를 두면 안 될까?" },
  anchor: "part-1-6",
  tasks: [],
  hints: [],
  checks: [],
  lab: "cost",
}

export const step1: StepFacts = {
  id: "step1",
  slug: "step1-blocking-echo",
  number: 1,
  title: { en: "Step 1: Blocking echo", ko: "1단계: 블로킹 에코" },
  promise: {
    en: "You write a TCP echo server out of bare system calls, one that loses no byte and survives every client, and you can say exactly why its second client has to wait.",
    ko: "시스템 콜만으로 바이트를 잃지 않고 어떤 클라이언트에도 죽지 않는 TCP 에코 서버를 만들고, 두 번째 클라이언트가 왜 기다려야 하는지 정확히 설명할 수 있게 됩니다.",
  },
  minutes: 55,
  parts: [listeningSocket, oneConnection, halfClose, iterativeServer, bottleneck, threadForEach],
  codes: step1Codes,
}
