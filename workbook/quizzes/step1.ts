// The quizzes of step 1. Rules: quizzes.ts.

import type { Quiz } from "../quizzes.ts"

export const step1Quizzes: readonly Quiz[] = [
  {
    id: "1-write",
    question: {
      en: "write(conn, bytes, 0, 1000) returned 1000. What do you know?",
      ko: "write(conn, bytes, 0, 1000)이 1000을 반환했습니다. 무엇을 알 수 있습니까?",
    },
    choices: [
      {
        text: { en: "The peer's program has read 1000 bytes.", ko: "상대 프로그램이 1000바이트를 읽었습니다." },
        why: {
          en: "Nothing tells you that but an answer of the program itself. The bytes may wait in either kernel, or be thrown away by a reset.",
          ko: "그것은 상대 프로그램이 스스로 답해야만 알 수 있습니다. 바이트는 어느 쪽 커널에서 기다리고 있을 수도 있고, RST로 버려질 수도 있습니다.",
        },
      },
      {
        text: { en: "The peer's kernel has acknowledged them.", ko: "상대 커널이 ACK를 보냈습니다." },
        why: {
          en: "write() does not wait for the network. The acknowledgement comes later, and your program never sees it.",
          ko: "write()는 네트워크를 기다리지 않습니다. ACK는 나중에 오고, 프로그램에는 보이지 않습니다.",
        },
      },
      {
        text: { en: "Your kernel has taken them into its send buffer.", ko: "내 커널이 송신 버퍼에 받아 두었습니다." },
        why: {
          en: "That is all it says. They are the kernel's to deliver now, and an error may still come with a later call.",
          ko: "그것이 전부입니다. 이제 전달은 커널의 몫이며, 오류는 나중의 호출에서 나올 수 있습니다.",
        },
        right: true,
      },
    ],
  },
  {
    id: "1-zero",
    question: {
      en: "read() on a blocking connection returned 0. What has happened?",
      ko: "블로킹 연결에서 read()가 0을 반환했습니다. 무슨 일입니까?",
    },
    choices: [
      {
        text: { en: "Nothing has arrived yet.", ko: "아직 온 것이 없습니다." },
        why: {
          en: "Then a blocking read() would wait, and a non-blocking one would return -EAGAIN.",
          ko: "그렇다면 블로킹 read()는 기다리고, 논블로킹 read()는 -EAGAIN을 반환합니다.",
        },
      },
      {
        text: { en: "The peer has ended its direction.", ko: "상대가 자기 방향을 끝냈습니다." },
        why: {
          en: "0 is the end of file, and it stays: every further read() returns 0 as well. Yours may still go the other way.",
          ko: "0은 파일 끝이고 계속 그렇습니다. 다시 read()해도 0입니다. 반대 방향으로는 아직 보낼 수 있습니다.",
        },
        right: true,
      },
      {
        text: { en: "The peer has sent an empty message.", ko: "상대가 빈 메시지를 보냈습니다." },
        why: {
          en: "TCP has no messages. write() of 0 bytes sends nothing at all.",
          ko: "TCP에는 메시지가 없습니다. 0바이트를 write()하면 아무것도 보내지 않습니다.",
        },
      },
      {
        text: { en: "The connection has broken.", ko: "연결이 끊어졌습니다." },
        why: {
          en: "A break is an error: -ECONNRESET, -ETIMEDOUT. 0 is an orderly end.",
          ko: "연결이 끊어지면 -ECONNRESET, -ETIMEDOUT 같은 오류가 나옵니다. 0은 정상적인 끝입니다.",
        },
      },
    ],
  },
  {
    id: "1-backlog",
    question: {
      en: "listen(fd, 1), and nobody calls accept. A third client connects. What does its connect() do?",
      ko: "listen(fd, 1)을 부르고 아무도 accept하지 않습니다. 세 번째 클라이언트가 연결합니다. connect()는 어떻게 됩니까?",
    },
    choices: [
      {
        text: { en: "It fails with ECONNREFUSED.", ko: "ECONNREFUSED로 실패합니다." },
        why: {
          en: "Refused means that nobody listens. A full queue is silent: the SYN is dropped.",
          ko: "거절은 리스닝하는 소켓이 없을 때 일어납니다. 큐가 찼을 때는 아무 응답 없이 SYN을 버립니다.",
        },
      },
      {
        text: { en: "It waits, and its kernel sends the SYN again.", ko: "기다립니다. 커널은 SYN을 다시 보냅니다." },
        why: {
          en: "Two fit, backlog + 1. The third one's SYN is dropped, sent again after a second, and taken once there is room.",
          ko: "백로그 + 1, 즉 둘이 들어갑니다. 세 번째 SYN은 버려지고 1초 뒤 다시 보내지며, 자리가 나면 받아들여집니다.",
        },
        right: true,
      },
      {
        text: { en: "It returns at once, as for the first two.", ko: "앞의 둘처럼 곧바로 돌아옵니다." },
        why: {
          en: "For the first two it did: the kernel finishes handshakes without accept. The queue has room for two.",
          ko: "앞의 둘은 그랬습니다. 핸드셰이크는 accept 없이 커널이 끝냅니다. 그러나 큐에는 두 자리뿐입니다.",
        },
      },
    ],
  },
]
