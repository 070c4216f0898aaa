// The field's words, each with one meaning and one spelling in each language. The glossary page is made from this
// list; chapters, diagnoses and comments use these words and no others for these things.

import type { Lang, Text } from "./manifest.ts"

export interface Term {
  /** Anchor on the glossary page: "accept-queue". */
  readonly id: string
  readonly name: Text
  /** One to three sentences. */
  readonly meaning: Text
  /** Where it is defined: "listen(2)". */
  readonly man?: readonly string[]
}

interface Group {
  readonly id: string
  readonly title: Text
  readonly terms: readonly Term[]
}

const sockets: readonly Term[] = [
  {
    id: "file-descriptor",
    name: { en: "File descriptor", ko: "파일 디스크립터(file descriptor, fd)" },
    meaning: {
      en: "A small number that names something open in a process: a file, a socket, a pipe. It is an index into the process's table; the kernel hands out the lowest free one, so a closed number soon names something else.",
      ko: "프로세스가 열어 둔 파일, 소켓, 파이프를 가리키는 작은 정수입니다. 프로세스별 표의 인덱스이며, 커널은 비어 있는 가장 작은 번호를 내줍니다. 그래서 닫은 번호는 머지않아 다른 것을 가리키게 됩니다.",
    },
    man: ["open(2)", "close(2)"],
  },
  {
    id: "open-file-description",
    name: { en: "Open file description", ko: "열린 파일(open file description)" },
    meaning: {
      en: "The kernel's record of one opening: the position in a file, the access mode, flags such as O_NONBLOCK. Several descriptors may name one, after dup() or fork(); it lives until the last of them is closed.",
      ko: "무언가를 한 번 연 것에 대한 커널의 기록입니다. 파일 안의 위치, 접근 방식, O_NONBLOCK 같은 플래그가 들어 있습니다. dup()이나 fork() 뒤에는 디스크립터 여럿이 하나를 가리킬 수 있고, 마지막 디스크립터가 닫힐 때까지 남습니다.",
    },
    man: ["open(2)", "dup(2)"],
  },
  {
    id: "connection",
    name: { en: "Connection", ko: "연결(connection)" },
    meaning: {
      en: "Two streams of bytes, one in each direction, between two sockets. TCP knows it by four values: local address and port, remote address and port.",
      ko: "두 소켓 사이에 방향마다 하나씩 놓인 바이트 스트림입니다. TCP는 네 값(내 주소와 포트, 상대 주소와 포트)으로 연결을 구별합니다.",
    },
    man: ["tcp(7)"],
  },
  {
    id: "peer",
    name: { en: "Peer", ko: "상대(peer)" },
    meaning: {
      en: "The other end of a connection, whichever side one looks from.",
      ko: "연결의 반대쪽 끝입니다. 서버에게는 클라이언트가, 클라이언트에게는 서버가 상대입니다.",
    },
    man: ["getpeername(2)"],
  },
  {
    id: "listening-socket",
    name: { en: "Listening socket", ko: "리스닝 소켓(listening socket)" },
    meaning: {
      en: "A socket on which listen() has succeeded. No byte of a client ever travels on it; it only hands out connections.",
      ko: "listen()에 성공한 소켓입니다. 클라이언트의 데이터는 이 소켓으로 한 바이트도 오가지 않으며, 연결을 내주기만 합니다.",
    },
    man: ["listen(2)"],
  },
  {
    id: "connected-socket",
    name: { en: "Connected socket", ko: "연결된 소켓(connected socket)" },
    meaning: {
      en: "One end of a connection. accept4() makes a new one for each client; connect() turns the client's socket into one.",
      ko: "연결의 한쪽 끝입니다. 서버에서는 accept4()가 클라이언트마다 새로 만들고, 클라이언트에서는 connect()가 자기 소켓을 연결된 소켓으로 바꿉니다.",
    },
    man: ["accept4(2)", "connect(2)"],
  },
  {
    id: "handshake",
    name: { en: "Handshake", ko: "핸드셰이크(handshake)" },
    meaning: {
      en: "The three segments that make a connection: SYN, SYN+ACK, ACK. The two kernels exchange them; no accept is needed for it.",
      ko: "연결을 맺는 세 세그먼트, 즉 SYN, SYN+ACK, ACK를 주고받는 일입니다. 양쪽 커널이 알아서 하며, accept를 부르지 않아도 끝납니다.",
    },
    man: ["tcp(7)", "connect(2)"],
  },
  {
    id: "syn-queue",
    name: { en: "SYN queue", ko: "SYN 큐(SYN queue)" },
    meaning: {
      en: "Handshakes of a listening socket that have begun and are not complete: the client's SYN has come, its last ACK has not.",
      ko: "리스닝 소켓마다 있는, 시작되었지만 아직 끝나지 않은 핸드셰이크의 큐입니다. 클라이언트의 SYN은 왔고 마지막 ACK는 아직 오지 않은 상태입니다.",
    },
    man: ["listen(2)", "tcp(7)"],
  },
  {
    id: "accept-queue",
    name: { en: "Accept queue", ko: "accept 큐(accept queue)" },
    meaning: {
      en: "Complete connections that no accept has taken yet. Their clients may already write; the kernel receives and acknowledges.",
      ko: "핸드셰이크가 끝났지만 아직 accept되지 않은 연결의 큐입니다. 클라이언트는 벌써 쓸 수 있고, 커널이 데이터를 받아 ACK까지 보냅니다.",
    },
    man: ["listen(2)", "accept4(2)"],
  },
  {
    id: "backlog",
    name: { en: "Backlog", ko: "백로그(backlog)" },
    meaning: {
      en: "The second argument of listen(): the limit of the accept queue. Linux lets backlog + 1 connections wait, and caps the value with net.core.somaxconn.",
      ko: "listen()의 두 번째 인자로, accept 큐의 한도입니다. Linux에서는 백로그 + 1개의 연결이 기다릴 수 있고, 값은 net.core.somaxconn을 넘지 못합니다.",
    },
    man: ["listen(2)"],
  },
  {
    id: "loopback",
    name: { en: "Loopback", ko: "루프백(loopback)" },
    meaning: {
      en: "The network interface inside the machine: what is bound to 127.0.0.1 cannot be reached from anywhere else.",
      ko: "컴퓨터 안에만 있는 네트워크 인터페이스입니다. 127.0.0.1에 bind한 소켓에는 다른 컴퓨터가 접속할 수 없습니다.",
    },
    man: ["ip(7)"],
  },
  {
    id: "time-wait",
    name: { en: "TIME_WAIT", ko: "TIME_WAIT" },
    meaning: {
      en: "The state in which the side that sent the first FIN keeps the four values of an ended connection, for a minute on Linux: the last ACK may have to be sent again. SO_REUSEADDR lets a new listening socket bind meanwhile.",
      ko: "FIN을 먼저 보낸 쪽이 끝난 연결의 네 값을 붙들고 있는 상태로, Linux에서는 1분입니다. 마지막 ACK를 다시 보내야 할 수도 있기 때문입니다. SO_REUSEADDR를 켜면 그동안에도 새 리스닝 소켓을 bind할 수 있습니다.",
    },
    man: ["tcp(7)", "socket(7)"],
  },
]

const bytes: readonly Term[] = [
  {
    id: "system-call",
    name: { en: "System call", ko: "시스템 콜(system call)" },
    meaning: {
      en: "How a program asks the kernel for something: read(), write(), accept4(). Each is described in section 2 of the man pages.",
      ko: "프로그램이 커널에 일을 요청하는 호출입니다. read(), write(), accept4()가 그렇습니다. man 페이지의 2절에 하나씩 설명되어 있습니다.",
    },
    man: ["syscalls(2)"],
  },
  {
    id: "blocking",
    name: { en: "Blocking", ko: "블로킹(blocking)" },
    meaning: {
      en: "A call blocks while it waits inside the kernel: the thread that made it sleeps and does nothing else. The opposite is non-blocking.",
      ko: "호출이 커널 안에서 기다리는 것입니다. 호출한 스레드는 잠들고 다른 일을 하지 못합니다. 반대는 논블로킹입니다.",
    },
    man: ["read(2)"],
  },
  {
    id: "non-blocking",
    name: { en: "Non-blocking", ko: "논블로킹(non-blocking)" },
    meaning: {
      en: "With O_NONBLOCK, a call that would have to wait returns -EAGAIN instead: not now. The flag belongs to the open file description, and a new connection does not inherit it.",
      ko: "O_NONBLOCK을 켜면, 기다려야 할 호출이 기다리는 대신 -EAGAIN을 돌려줍니다. 지금은 아니라는 뜻입니다. 이 플래그는 열린 파일에 속하며, 새 연결은 물려받지 않습니다.",
    },
    man: ["fcntl(2)", "accept4(2)"],
  },
  {
    id: "short-read",
    name: { en: "Short read", ko: "짧은 읽기(short read)" },
    meaning: {
      en: "A read that returns fewer bytes than were asked for, because that is what is there. It says nothing about the edges of messages.",
      ko: "read가 요청한 것보다 적은 바이트를 돌려주는 것입니다. 지금 있는 만큼만 주기 때문이며, 메시지의 경계와는 관계가 없습니다.",
    },
    man: ["read(2)"],
  },
  {
    id: "partial-write",
    name: { en: "Partial write", ko: "짧은 쓰기(partial write, short write)" },
    meaning: {
      en: "A write of which the kernel took only the first part. The rest still belongs to the program. Also called a short write.",
      ko: "커널이 앞부분만 받아 간 write입니다. 나머지는 프로그램이 이어서 써야 합니다.",
    },
    man: ["write(2)"],
  },
  {
    id: "end-of-file",
    name: { en: "End of file", ko: "파일 끝(end of file, EOF)" },
    meaning: {
      en: "read() = 0: the peer has sent everything it will send. It is the normal end of a direction, not an error, and every further read returns 0 as well.",
      ko: "read() = 0, 즉 상대가 보낼 것을 다 보냈다는 뜻입니다. 한 방향의 정상적인 끝이지 오류가 아니며, 그 뒤로는 몇 번을 읽어도 0입니다.",
    },
    man: ["read(2)"],
  },
  {
    id: "half-close",
    name: { en: "Half-close", ko: "반쪽 닫힘(half-close)" },
    meaning: {
      en: "One direction of a connection has ended and the other goes on. shutdown(fd, SHUT_WR) does it: the peer reads to the end and may still answer.",
      ko: "연결의 한 방향만 끝나고 다른 방향은 이어지는 상태입니다. shutdown(fd, SHUT_WR)로 만듭니다. 상대는 끝까지 읽은 뒤에도 계속 답할 수 있습니다.",
    },
    man: ["shutdown(2)"],
  },
  {
    id: "reset",
    name: { en: "Reset (RST)", ko: "재설정(reset, RST)" },
    meaning: {
      en: "A connection ends at once and in both directions; what was on its way is lost. The kernel sends RST when a socket is closed with unread input, or when bytes arrive for a connection that does not exist. The peer gets ECONNRESET or EPIPE.",
      ko: "연결이 양방향 모두 그 자리에서 끊기는 것입니다. 가는 중이던 데이터는 사라집니다. 읽지 않은 입력이 남은 소켓을 닫거나, 없는 연결로 데이터가 오면 커널이 RST를 보냅니다. 상대는 ECONNRESET이나 EPIPE를 받습니다.",
    },
    man: ["tcp(7)", "close(2)"],
  },
  {
    id: "errno",
    name: { en: "errno", ko: "errno" },
    meaning: {
      en: "The number that says why a call failed. In C a failed call returns -1 and leaves the number in errno; #sys returns the number itself, negative: -EADDRINUSE.",
      ko: "호출이 실패한 원인을 알려 주는 번호입니다. C에서는 -1을 돌려주고 번호를 errno에 남깁니다. #sys는 그 번호를 -EADDRINUSE처럼 음수로 바로 돌려줍니다.",
    },
    man: ["errno(3)"],
  },
]

const protocol: readonly Term[] = [
  {
    id: "frame",
    name: { en: "Frame", ko: "프레임(frame)" },
    meaning: {
      en: "One message of a protocol as it stands in the stream, with the mark of where it ends: a length before it or a delimiter behind it.",
      ko: "스트림 안에 놓인 프로토콜 메시지 하나입니다. 앞에 길이를 적거나 뒤에 구분자를 두어 어디서 끝나는지 표시합니다.",
    },
  },
  {
    id: "payload",
    name: { en: "Payload", ko: "페이로드(payload)" },
    meaning: {
      en: "What a frame carries, without the header that says how long it is.",
      ko: "프레임이 실어 나르는 내용입니다. 길이를 적은 헤더는 들어가지 않습니다.",
    },
  },
  {
    id: "length-prefix",
    name: { en: "Length prefix", ko: "길이 접두사(length prefix)" },
    meaning: {
      en: "A number of fixed size in front of a message that says how many bytes follow. It has to be compared with a limit before it is used: the peer wrote it.",
      ko: "메시지 앞에 놓여, 뒤따르는 바이트가 몇 개인지 말해 주는 고정 크기의 수입니다. 상대가 쓴 값이므로 쓰기 전에 한도와 비교해야 합니다.",
    },
  },
  {
    id: "delimiter",
    name: { en: "Delimiter", ko: "구분자(delimiter)" },
    meaning: {
      en: "A byte or a sequence that ends a message, such as a line feed. Where it may occur in a message as well, it has to be escaped there.",
      ko: "줄바꿈처럼 메시지의 끝을 표시하는 바이트나 바이트열입니다. 메시지 안에도 나올 수 있다면 그 자리에서 이스케이프해야 합니다.",
    },
  },
  {
    id: "byte-order",
    name: { en: "Byte order, endianness", ko: "바이트 순서(byte order, endianness)" },
    meaning: {
      en: "In which order the bytes of a number stand: the highest first (big-endian) or the lowest first (little-endian). x86 and ARM keep numbers little-endian; that is their host order.",
      ko: "수를 이루는 바이트가 놓이는 순서입니다. 높은 바이트부터면 빅 엔디언(big-endian), 낮은 바이트부터면 리틀 엔디언(little-endian)입니다. x86과 ARM은 메모리에 리틀 엔디언으로 두며, 이것이 그 기계의 호스트 바이트 순서입니다.",
    },
    man: ["byteorder(3)", "endian(3)"],
  },
  {
    id: "network-order",
    name: { en: "Network byte order", ko: "네트워크 바이트 순서(network byte order)" },
    meaning: {
      en: "Big-endian: the order in which the headers of the internet protocols, and most protocols above them, write numbers.",
      ko: "빅 엔디언입니다. 인터넷 프로토콜의 헤더와 그 위의 프로토콜 대부분이 수를 이 순서로 적습니다.",
    },
    man: ["byteorder(3)"],
  },
  {
    id: "nagle",
    name: { en: "Nagle's algorithm", ko: "네이글 알고리즘(Nagle's algorithm)" },
    meaning: {
      en: "A small segment is kept back while an earlier one is not acknowledged, in the hope that more comes to fill it. TCP_NODELAY turns it off.",
      ko: "앞서 보낸 것의 ACK가 오지 않은 동안, 더 모아 보내려고 작은 세그먼트를 붙들어 두는 규칙입니다. TCP_NODELAY로 끕니다.",
    },
    man: ["tcp(7)"],
  },
  {
    id: "delayed-ack",
    name: { en: "Delayed acknowledgement", ko: "지연 ACK(delayed ACK)" },
    meaning: {
      en: "The receiving kernel holds an acknowledgement back, on Linux for at least 40 ms, in case it can travel with an answer.",
      ko: "받는 쪽 커널이 답과 함께 보낼 수 있을까 하여 ACK를 미루는 것입니다. Linux에서는 적어도 40 ms입니다.",
    },
    man: ["tcp(7)"],
  },
  {
    id: "pipelining",
    name: { en: "Pipelining", ko: "파이프라이닝(pipelining)" },
    meaning: {
      en: "Sending the next request before the answer to the last one is there. Answers then need an order or an id.",
      ko: "앞선 요청의 답이 오기 전에 다음 요청을 보내는 것입니다. 그러려면 답에 순서나 번호가 있어야 합니다.",
    },
  },
  {
    id: "head-of-line-blocking",
    name: { en: "Head-of-line blocking", ko: "선두 차단(head-of-line blocking, HOL 블로킹)" },
    meaning: {
      en: "What is ready waits behind something earlier that is not, because the order has to be kept.",
      ko: "순서를 지켜야 해서, 준비가 끝난 것이 아직 끝나지 않은 앞의 것을 기다리는 현상입니다.",
    },
  },
  {
    id: "serialization",
    name: { en: "Serialization", ko: "직렬화(serialization)" },
    meaning: {
      en: "Writing a value of a program as bytes that another program can read; the way back is deserialization, or decoding.",
      ko: "프로그램의 값을 다른 프로그램이 읽을 수 있는 바이트로 쓰는 일입니다. 거꾸로 되돌리는 일은 역직렬화(deserialization) 또는 디코딩입니다.",
    },
  },
  {
    id: "schema",
    name: { en: "Schema", ko: "스키마(schema)" },
    meaning: {
      en: "The list of a record's fields with their numbers and kinds, which writer and reader agree on. It is compatible when old and new versions of it understand each other's records.",
      ko: "쓰는 쪽과 읽는 쪽이 합의한 레코드의 필드 목록으로, 번호와 종류가 정해져 있습니다. 옛 판과 새 판이 서로의 레코드를 읽을 수 있으면 호환된다고 합니다.",
    },
  },
  {
    id: "varint",
    name: { en: "Varint", ko: "가변 길이 정수(varint)" },
    meaning: {
      en: "An integer in as many bytes as it needs: seven bits in each, and one that says whether another byte follows.",
      ko: "필요한 만큼의 바이트만 쓰는 정수 표기입니다. 바이트마다 7비트를 담고, 남은 비트로 다음 바이트가 더 있는지 알립니다.",
    },
  },
  {
    id: "zero-copy",
    name: { en: "Zero-copy", ko: "제로 카피(zero-copy)" },
    meaning: {
      en: "Using bytes where they lie instead of copying or decoding them first. What is read often, or kept, may be cheaper copied.",
      ko: "복사하거나 디코딩하지 않고 바이트를 놓인 자리에서 바로 쓰는 것입니다. 자주 읽거나 간직할 값은 복사하는 쪽이 쌀 수도 있습니다.",
    },
  },
  {
    id: "view",
    name: { en: "View", ko: "뷰(view)" },
    meaning: {
      en: "A typed array over memory that belongs to somebody else. It costs no copy, and it shows whatever is written there later.",
      ko: "다른 곳의 메모리 위에 얹은 타입 배열입니다. 복사 비용이 없는 대신, 나중에 거기에 쓰인 것이 그대로 보입니다.",
    },
  },
  {
    id: "loan",
    name: { en: "Loan", ko: "대여(loan)" },
    meaning: {
      en: "The time in which a view may be used: up to the next call that changes the memory below it. Rust calls it a borrow, and checks it.",
      ko: "뷰를 써도 되는 기간입니다. 밑에 있는 메모리를 바꾸는 다음 호출까지입니다. Rust에서는 빌림(borrow)이라고 하며 컴파일러가 검사합니다.",
    },
  },
  {
    id: "slowloris",
    name: { en: "Slowloris", ko: "슬로로리스(slowloris)" },
    meaning: {
      en: "An attack with patience: many connections, each of which sends a byte now and then and never completes a request. Only a deadline for the whole request ends it.",
      ko: "연결을 많이 맺고, 저마다 이따금 한 바이트씩만 보내며 요청을 끝내지 않는 느린 공격입니다. 요청 전체에 기한을 두어야 막을 수 있습니다.",
    },
  },
]

const waiting: readonly Term[] = [
  {
    id: "iterative-server",
    name: { en: "Iterative server", ko: "반복형 서버(iterative server)" },
    meaning: {
      en: "A server that serves one client to its end before it accepts the next.",
      ko: "클라이언트 하나에 끝까지 응답한 다음에야 다음 클라이언트를 accept하는 서버입니다.",
    },
  },
  {
    id: "event-loop",
    name: { en: "Event loop", ko: "이벤트 루프(event loop)" },
    meaning: {
      en: "A loop that asks the kernel which descriptors are ready, handles those, and asks again. It waits for all of them in one call and for none alone.",
      ko: "어느 디스크립터가 준비되었는지 커널에 묻고, 준비된 것을 처리하고, 다시 묻기를 되풀이하는 반복문입니다. 호출 하나로 모두를 기다리며, 특정한 하나를 기다리지 않습니다.",
    },
    man: ["epoll(7)"],
  },
  {
    id: "interest-set",
    name: { en: "Interest set", ko: "관심 집합(interest set, interest list)" },
    meaning: {
      en: "The descriptors that an epoll instance watches, each with the events asked for. epoll_ctl() changes it. The man page says interest list.",
      ko: "epoll 인스턴스가 지켜보는 디스크립터와, 각각에 대해 알고 싶은 이벤트의 모음입니다. epoll_ctl()로 바꿉니다. man 페이지에는 interest list로 나옵니다.",
    },
    man: ["epoll(7)", "epoll_ctl(2)"],
  },
  {
    id: "ready-list",
    name: { en: "Ready list", ko: "준비 목록(ready list)" },
    meaning: {
      en: "Those members of an interest set to which something has happened. The sockets put their entries there; epoll_wait() looks at nothing else.",
      ko: "관심 집합 가운데 무슨 일이 생긴 것들의 목록입니다. 소켓이 스스로 자기 항목을 올리고, epoll_wait()는 이 목록만 봅니다.",
    },
    man: ["epoll(7)", "epoll_wait(2)"],
  },
  {
    id: "level-triggered",
    name: { en: "Level-triggered", ko: "레벨 트리거(level-triggered, LT)" },
    meaning: {
      en: "Readiness is reported as a state: as long as there is something to read, every epoll_wait() says so.",
      ko: "준비 여부를 상태로 알리는 방식입니다. 읽을 것이 남아 있는 한 epoll_wait()를 부를 때마다 알려 줍니다.",
    },
    man: ["epoll(7)"],
  },
  {
    id: "edge-triggered",
    name: { en: "Edge-triggered", ko: "에지 트리거(edge-triggered, ET)" },
    meaning: {
      en: "Readiness is reported as a change: once when something new arrives. Whoever does not go on until EAGAIN may never hear of the rest.",
      ko: "준비 여부를 변화로 알리는 방식입니다. 새로 무언가 왔을 때 한 번만 알려 줍니다. EAGAIN이 나올 때까지 처리하지 않으면 나머지에 대해서는 영영 듣지 못할 수 있습니다.",
    },
    man: ["epoll(7)"],
  },
  {
    id: "wake-up",
    name: { en: "Wake-up", ko: "깨움(wake-up)" },
    meaning: {
      en: "The kernel makes a sleeping thread runnable because what it waited for has happened. A lost wake-up is one that came between the check and the sleep.",
      ko: "기다리던 일이 일어나 커널이 잠든 스레드를 다시 실행 가능하게 만드는 것입니다. 확인한 뒤 잠들기 전에 온 깨움을 놓치는 것을 놓친 깨움(lost wake-up)이라고 합니다.",
    },
  },
  {
    id: "thundering-herd",
    name: { en: "Thundering herd", ko: "선더링 허드(thundering herd)" },
    meaning: {
      en: "Many sleepers are woken for one event; one of them gets it, and the others woke up for nothing.",
      ko: "이벤트 하나 때문에 기다리던 여럿이 한꺼번에 깨어나는 현상입니다. 그중 하나만 일을 얻고 나머지는 헛되이 깨어납니다.",
    },
    man: ["epoll_ctl(2)"],
  },
  {
    id: "high-water-mark",
    name: { en: "High-water mark", ko: "하이 워터 마크(high-water mark)" },
    meaning: {
      en: "How many unsent bytes a server keeps for one client before it stops reading from it. With that backpressure begins.",
      ko: "한 클라이언트에 보내지 못한 바이트가 이만큼 쌓이면 서버가 그 클라이언트에게서 읽기를 멈추는 기준입니다. 여기서 배압이 시작됩니다.",
    },
  },
  {
    id: "backpressure",
    name: { en: "Backpressure", ko: "배압(backpressure)" },
    meaning: {
      en: "Whoever cannot keep up makes the one before it slow down, by not taking more. A larger buffer only delays that.",
      ko: "따라가지 못하는 쪽이 더 받지 않음으로써 앞쪽의 속도를 늦추는 것입니다. 버퍼를 키우면 그 시점이 늦춰질 뿐입니다.",
    },
  },
]

const processes: readonly Term[] = [
  {
    id: "soft-hard-limit",
    name: { en: "Soft and hard limit", ko: "소프트 제한과 하드 제한(soft limit, hard limit)" },
    meaning: {
      en: "The soft limit is the one in force, on descriptors for instance. A process may raise it by itself up to the hard limit; the hard limit it can lower and, unless it has the privilege, not raise again.",
      ko: "디스크립터 수 같은 자원에 지금 적용되는 것이 소프트 제한입니다. 프로세스는 하드 제한까지 스스로 올릴 수 있습니다. 하드 제한은 낮출 수 있지만 특권이 없으면 다시 올릴 수 없습니다.",
    },
    man: ["getrlimit(2)"],
  },
  {
    id: "context-switch",
    name: { en: "Context switch", ko: "컨텍스트 스위칭(context switch)" },
    meaning: {
      en: "A core stops running one thread and goes on with another. Besides saving registers it costs what the caches have forgotten.",
      ko: "코어가 실행하던 스레드를 멈추고 다른 스레드를 이어서 실행하는 것입니다. 레지스터를 저장하는 비용에 더해, 캐시에서 밀려난 것을 다시 채우는 비용이 듭니다.",
    },
  },
  {
    id: "worker",
    name: { en: "Worker", ko: "워커(worker)" },
    meaning: {
      en: "A thread or process that does work handed to it by another one and asks for more.",
      ko: "다른 스레드나 프로세스가 넘겨준 일을 하고, 끝나면 다음 일을 받는 스레드나 프로세스입니다.",
    },
  },
  {
    id: "reactor",
    name: { en: "Reactor", ko: "리액터(reactor)" },
    meaning: {
      en: "The thread that waits for events of all connections and does the reading and writing, and nothing that takes long.",
      ko: "모든 연결의 이벤트를 기다리고 읽기와 쓰기를 맡는 스레드입니다. 오래 걸리는 일은 하지 않습니다.",
    },
  },
  {
    id: "mpsc-queue",
    name: { en: "MPSC queue", ko: "MPSC 큐" },
    meaning: {
      en: "A queue with several producers and a single consumer.",
      ko: "생산자는 여럿이고 소비자는 하나인 큐입니다.",
    },
  },
  {
    id: "atomic",
    name: { en: "Atomic operation", ko: "원자적 연산(atomic operation)" },
    meaning: {
      en: "An access to shared memory that no other thread can see half done: it reads, changes and writes as one step.",
      ko: "다른 스레드에게 중간 상태가 보이지 않는 공유 메모리 접근입니다. 읽고 바꾸고 쓰기가 한 걸음입니다.",
    },
  },
  {
    id: "lost-wake-up",
    name: { en: "Lost wake-up", ko: "놓친 깨움(lost wake-up)" },
    meaning: {
      en: "A thread looks, finds nothing and goes to sleep; what it waits for comes in between, and nobody is asleep yet to be woken.",
      ko: "스레드가 확인하고, 아무것도 없어서 잠들려는 사이에 기다리던 것이 와서, 깨울 때는 아직 자는 스레드가 없는 상황입니다.",
    },
    man: ["futex(2)"],
  },
  {
    id: "drain",
    name: { en: "Drain", ko: "비우기(drain)" },
    meaning: {
      en: "Taking nothing new and finishing what is under way, before the end.",
      ko: "끝내기 전에, 새것은 받지 않고 진행 중인 것을 마치는 일입니다.",
    },
  },
  {
    id: "join",
    name: { en: "Join", ko: "합류(join)" },
    meaning: {
      en: "Waiting until a thread has really ended.",
      ko: "스레드가 실제로 끝날 때까지 기다리는 일입니다.",
    },
  },
  {
    id: "zombie",
    name: { en: "Zombie", ko: "좀비(zombie)" },
    meaning: {
      en: "A process that has ended and whose exit status nobody has fetched. It holds no memory and no descriptor, only its number.",
      ko: "끝났지만 아무도 종료 상태를 가져가지 않은 프로세스입니다. 메모리도 디스크립터도 없이 번호만 차지합니다.",
    },
    man: ["wait(2)"],
  },
  {
    id: "reap",
    name: { en: "Reap", ko: "수거(reap)" },
    meaning: {
      en: "To fetch the exit status of a child that has ended, by waitpid(); after that it is gone. Signals merge, so one SIGCHLD may mean several children.",
      ko: "끝난 자식의 종료 상태를 waitpid()로 가져오는 것입니다. 그러면 좀비가 사라집니다. 시그널은 겹치면 하나로 합쳐지므로 SIGCHLD 하나에 자식 여럿이 끝나 있을 수 있습니다.",
    },
    man: ["waitpid(2)"],
  },
  {
    id: "fork",
    name: { en: "Fork", ko: "포크(fork)" },
    meaning: {
      en: "To make a second process, a copy of the first: one call that returns in both. Descriptors are copied; what they mean is not.",
      ko: "프로세스를 복사해 두 번째 프로세스를 만드는 것입니다. 호출 하나가 양쪽에서 반환됩니다. 디스크립터는 복사되지만 디스크립터가 가리키는 것은 복사되지 않습니다.",
    },
    man: ["fork(2)"],
  },
  {
    id: "parent-child",
    name: { en: "Parent and child", ko: "부모와 자식(parent, child)" },
    meaning: {
      en: "The process that called fork, and the one that it made. The parent is told of the child's end, and must fetch it.",
      ko: "fork를 부른 프로세스와 그렇게 생긴 프로세스입니다. 자식이 끝나면 부모가 통지를 받고, 종료 상태를 가져가야 합니다.",
    },
    man: ["fork(2)", "wait(2)"],
  },
  {
    id: "copy-on-write",
    name: { en: "Copy-on-write", ko: "쓸 때 복사(copy-on-write)" },
    meaning: {
      en: "Two processes see the same page of memory until one of them writes to it; only then is the page copied. So a fork copies tables, not memory.",
      ko: "두 프로세스가 같은 메모리 페이지를 함께 보다가, 한쪽이 쓰는 순간 그 페이지만 복사하는 방식입니다. 그래서 fork는 메모리가 아니라 표를 복사합니다.",
    },
    man: ["fork(2)"],
  },
  {
    id: "exec",
    name: { en: "Exec", ko: "exec" },
    meaning: {
      en: "To replace the program that a process runs. Its number, its parent, descriptors without close-on-exec, blocked and ignored signals stay.",
      ko: "프로세스가 실행하는 프로그램을 바꾸는 것입니다. 프로세스 번호, 부모, close-on-exec가 없는 디스크립터, 블록되거나 무시된 시그널은 그대로 남습니다.",
    },
    man: ["execve(2)"],
  },
  {
    id: "close-on-exec",
    name: { en: "Close-on-exec", ko: "close-on-exec(FD_CLOEXEC)" },
    meaning: {
      en: "A mark on one descriptor of one process: exec closes it. It is not inherited by what accept4() or dup2() makes.",
      ko: "프로세스의 디스크립터 하나에 붙는 표시로, exec할 때 그 디스크립터를 닫게 합니다. accept4()나 dup2()가 만든 디스크립터에는 물려지지 않습니다.",
    },
    man: ["fcntl(2)"],
  },
  {
    id: "super-server",
    name: { en: "Super-server", ko: "슈퍼 서버(super-server)" },
    meaning: {
      en: "A process that listens for many services and starts the program of a service when a client comes: inetd, systemd.",
      ko: "여러 서비스를 대신해 listen하다가 클라이언트가 오면 그 서비스의 프로그램을 시작하는 프로세스입니다. inetd와 systemd가 그렇습니다.",
    },
  },
  {
    id: "prefork",
    name: { en: "Prefork", ko: "프리포크(prefork)" },
    meaning: {
      en: "To fork the processes that will serve before there is anybody to serve. Prethread: the same with threads.",
      ko: "상대할 클라이언트가 오기 전에 프로세스를 미리 fork해 두는 방식입니다. 스레드로 하면 프리스레드(prethread)라고 합니다.",
    },
  },
  {
    id: "backoff",
    name: { en: "Backoff", ko: "백오프(backoff)" },
    meaning: {
      en: "To wait before trying again, longer after each failure in a row, up to a limit. Without it a program that crashes at its start is started thousands of times a second.",
      ko: "다시 시도하기 전에 기다리되, 실패가 이어질수록 한도까지 점점 오래 기다리는 것입니다. 이것이 없으면 시작하자마자 죽는 프로그램을 1초에 수천 번 다시 시작하게 됩니다.",
    },
  },
  {
    id: "signal",
    name: { en: "Signal", ko: "시그널(signal)" },
    meaning: {
      en: "A number that the kernel hands to a process, from another process or for an event such as a child's end. Equal ones that wait become one.",
      ko: "커널이 프로세스에 전하는 번호입니다. 다른 프로세스가 보내거나, 자식의 종료 같은 사건으로 생깁니다. 기다리는 동안 같은 것은 하나로 합쳐집니다.",
    },
    man: ["signal(7)"],
  },
  {
    id: "blocked-signal",
    name: { en: "Blocked signal", ko: "블록된 시그널(blocked signal)" },
    meaning: {
      en: "A signal that is held back until it is unblocked or asked for; until then it is pending. An ignored one is thrown away instead.",
      ko: "블록을 풀거나 직접 물을 때까지 전달이 미루어지는 시그널입니다. 그동안은 대기(pending) 상태입니다. 무시하는 시그널은 이와 달리 버려집니다.",
    },
    man: ["sigprocmask(2)", "sigtimedwait(2)"],
  },
  {
    id: "advisory-lock",
    name: { en: "Advisory lock", ko: "권고 잠금(advisory lock)" },
    meaning: {
      en: "A lock that stops only those who ask for it, such as flock(). The kernel releases it when the one who has it is gone.",
      ko: "flock()처럼 잠금을 요청하는 쪽만 막는 잠금입니다. 쥔 쪽이 사라지면 커널이 풀어 줍니다.",
    },
    man: ["flock(2)", "lockf(3)"],
  },
  {
    id: "robust-mutex",
    name: { en: "Robust mutex", ko: "robust 뮤텍스(robust mutex)" },
    meaning: {
      en: "A mutex that tells the next one when its holder has died (EOWNERDEAD), instead of staying locked for ever.",
      ko: "쥔 채로 죽은 쪽이 있으면 영영 잠겨 있는 대신 다음에 잠그는 쪽에게 알려 주는(EOWNERDEAD) 뮤텍스입니다.",
    },
    man: ["pthread_mutexattr_setrobust(3)"],
  },
]

export const glossary: readonly Group[] = [
  { id: "sockets", title: { en: "Sockets and connections", ko: "소켓과 연결" }, terms: sockets },
  { id: "bytes", title: { en: "Reading, writing, ending", ko: "읽기, 쓰기, 끝내기" }, terms: bytes },
  { id: "waiting", title: { en: "Waiting for many", ko: "여럿을 기다리기" }, terms: waiting },
  {
    id: "protocol",
    title: { en: "Messages and their bytes", ko: "메시지와 바이트" },
    terms: protocol,
  },
  { id: "processes", title: { en: "Threads and processes", ko: "스레드와 프로세스" }, terms: processes },
]

/** "listen(2)" as a Markdown link to its page on man7.org. */
export function manLink(page: string): string {
  const [, name, section] = /^([\w-]+)\((\d)\)$/.exec(page) ?? []
  if (name === undefined || section === undefined) throw new Error(`Not the name of a man page: ${page}`)
  return `[${page}](https://man7.org/linux/man-pages/man${section}/${name}.${section}.html)`
}

/** The body of the glossary page, headings from level 2. */
export function glossaryMarkdown(lang: Lang): string {
  return glossary
    .flatMap((group) => [`## ${group.title[lang]} {#${group.id}}`, ...group.terms.map((term) => entry(term, lang))])
    .join("\n\n")
}

function entry({ id, name, meaning, man = [] }: Term, lang: Lang): string {
  const links = man.length === 0 ? "" : ` ${man.map(manLink).join(" ")}`
  return `### ${name[lang]} {#${id}}\n\n${meaning[lang]}${links}`
}
