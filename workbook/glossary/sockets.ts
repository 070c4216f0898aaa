// Sockets and connections: words of the glossary.

import type { Term } from "../glossary.ts"

export const sockets: readonly Term[] = [
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
