// The quizzes of step 2. Rules: quizzes.ts.

import type { Quiz } from "../quizzes.ts"

export const step2Quizzes: readonly Quiz[] = [
  {
    id: "2-edge",
    question: {
      en: "Edge-triggered. After an event you may leave a connection alone when...",
      ko: "에지 트리거입니다. 이벤트를 받은 뒤 연결을 내버려 두어도 되는 때는 언제입니까?",
    },
    choices: [
      {
        text: { en: "you have read as many bytes as the buffer holds.", ko: "버퍼에 들어갈 만큼 읽었을 때입니다." },
        why: {
          en: "More may lie behind them, and they had their edge already. Nobody will call you again for them.",
          ko: "그 뒤에 더 있을 수 있는데, 거기에 대한 에지는 이미 지나갔습니다. 다시 알려 주지 않습니다.",
        },
      },
      {
        text: { en: "read() or write() has returned -EAGAIN.", ko: "read()나 write()가 -EAGAIN을 반환했을 때입니다." },
        why: {
          en: "Only then is the next change sure to be an edge. Or you remember the connection yourself, as loop.due does.",
          ko: "그래야 다음 변화가 반드시 에지가 됩니다. 아니면 loop.due처럼 스스로 기억해야 합니다.",
        },
        right: true,
      },
      {
        text: { en: "one message is answered.", ko: "메시지 하나에 답했을 때입니다." },
        why: {
          en: "The kernel knows bytes, not messages. Two messages may have come with one edge.",
          ko: "커널은 메시지를 모르고 바이트만 압니다. 메시지 둘이 에지 하나로 왔을 수 있습니다.",
        },
      },
    ],
  },
  {
    id: "2-out",
    question: {
      en: "Level-triggered. You ask for EPOLLOUT on every connection, always. What happens?",
      ko: "레벨 트리거입니다. 모든 연결에 늘 EPOLLOUT을 요청합니다. 어떻게 됩니까?",
    },
    choices: [
      {
        text: {
          en: "Nothing; it is reported when there is room again.",
          ko: "아무 일도 없습니다. 자리가 다시 나면 알려 줄 뿐입니다.",
        },
        why: {
          en: "That is the edge. Level-triggered reports the state, and there is nearly always room.",
          ko: "그것은 에지 트리거입니다. 레벨 트리거는 상태를 알리며, 자리는 거의 언제나 있습니다.",
        },
      },
      {
        text: { en: "The loop never sleeps.", ko: "루프가 잠들지 않습니다." },
        why: {
          en: "Each epoll_wait returns at once with every connection in it: a whole core to learn that nothing has happened.",
          ko: "epoll_wait가 매번 모든 연결을 담아 곧바로 돌아옵니다. 아무 일 없다는 것을 알려고 코어 하나를 다 씁니다.",
        },
        right: true,
      },
      {
        text: { en: "Writes become faster.", ko: "쓰기가 빨라집니다." },
        why: {
          en: "epoll writes nothing. It only says when a write() would not have to wait.",
          ko: "epoll은 아무것도 쓰지 않습니다. write()가 기다리지 않아도 되는 때를 알려 줄 뿐입니다.",
        },
      },
    ],
  },
  {
    id: "2-inherit",
    question: {
      en: "The listening socket is non-blocking. accept4(listenFd, null, null, 0) returns 7. Is 7 non-blocking?",
      ko: "리스닝 소켓은 논블로킹입니다. accept4(listenFd, null, null, 0)이 7을 반환했습니다. 7은 논블로킹입니까?",
    },
    choices: [
      {
        text: { en: "Yes, it inherits the flag.", ko: "예, 플래그를 물려받습니다." },
        why: {
          en: "On the BSDs it does. Linux gives a new connection none of the listening socket's file status flags.",
          ko: "BSD에서는 그렇습니다. Linux는 새 연결에 리스닝 소켓의 파일 상태 플래그를 하나도 주지 않습니다.",
        },
      },
      {
        text: { en: "No; accept4 has to be asked for it.", ko: "아니요, accept4에 요청해야 합니다." },
        why: {
          en: "SOCK_NONBLOCK in the last argument, or a later fcntl(). Without it, one silent client stops the whole loop.",
          ko: "마지막 인자에 SOCK_NONBLOCK을 주거나 나중에 fcntl()을 불러야 합니다. 없으면 조용한 클라이언트 하나가 루프 전체를 멈춥니다.",
        },
        right: true,
      },
      {
        text: { en: "It is, as soon as it is added to epoll.", ko: "epoll에 넣는 순간 그렇게 됩니다." },
        why: {
          en: "epoll changes no flag of a descriptor. It only watches.",
          ko: "epoll은 디스크립터의 플래그를 바꾸지 않습니다. 지켜볼 뿐입니다.",
        },
      },
    ],
  },
]
