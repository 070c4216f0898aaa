// The quizzes of the chapters. Each choice says why it is right or wrong: a wrong one is somebody's real belief.
//
// Rules: exactly one right choice; every `why` explains, none only judges; both languages say the same.

import type { Text } from "./manifest.ts"

export interface Choice {
  readonly text: Text
  readonly why: Text
  readonly right?: true
}

export interface Quiz {
  /** "1-write": step and a word. */
  readonly id: string
  readonly question: Text
  readonly choices: readonly Choice[]
}

export const quizzes: readonly Quiz[] = [
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
  {
    id: "3-async",
    question: {
      en: "A handler counts primes for 200 ms. It is made an async function, and the caller awaits it. What changes for the other clients of the loop?",
      ko: "200 ms 동안 소수를 세는 핸들러가 있습니다. 이것을 async 함수로 바꾸고 부르는 쪽에서 await합니다. 루프의 다른 클라이언트들에게 무엇이 달라집니까?",
    },
    choices: [
      {
        text: { en: "They are served while it counts.", ko: "세는 동안에도 응답을 받습니다." },
        why: {
          en: "An async function runs in the same thread until its first await. Counting has none, so the thread is busy as before.",
          ko: "async 함수도 첫 await를 만날 때까지 같은 스레드에서 실행됩니다. 세는 일에는 await가 없으므로 스레드는 전과 똑같이 바쁩니다.",
        },
      },
      {
        text: { en: "Nothing. They wait 200 ms.", ko: "달라지는 것이 없습니다. 200 ms를 기다립니다." },
        why: {
          en: "Promises arrange what happens after waiting. There is nothing to wait for here, only to compute, and that takes a thread.",
          ko: "프로미스는 기다린 다음의 일을 정할 뿐입니다. 여기에는 기다릴 것이 없고 계산할 것만 있으며, 계산에는 스레드가 필요합니다.",
        },
        right: true,
      },
      {
        text: {
          en: "They wait half as long: Node shares the time.",
          ko: "절반만 기다립니다. Node가 시간을 나누어 줍니다.",
        },
        why: {
          en: "Node does not interrupt JavaScript. The kernel shares the processor between threads, but here is only one.",
          ko: "Node는 실행 중인 JavaScript를 중단시키지 않습니다. 커널이 스레드끼리 프로세서를 나누게 하지만, 여기에는 스레드가 하나뿐입니다.",
        },
      },
    ],
  },
  {
    id: "3-wait",
    question: {
      en: "take() looks into the queue, finds nothing, then reads PUTS, then calls Atomics.wait(words, PUTS, puts). A message comes in between. When is it lost?",
      ko: "take()가 큐를 보고 비어 있음을 확인한 다음 PUTS를 읽고, 이어서 Atomics.wait(words, PUTS, puts)를 부릅니다. 그 사이에 메시지가 왔습니다. 언제 놓칩니까?",
    },
    choices: [
      {
        text: {
          en: "When it comes between the look and the reading of PUTS.",
          ko: "큐를 본 뒤, PUTS를 읽기 전에 왔을 때.",
        },
        why: {
          en: "Then PUTS is read after it was counted, the word still has that value at the wait, and the thread sleeps although a message is there.",
          ko: "그러면 이미 더해진 PUTS를 읽게 되고, wait할 때도 값이 그대로이므로 메시지가 있는데도 잠듭니다.",
        },
        right: true,
      },
      {
        text: {
          en: "When it comes between the reading of PUTS and the wait.",
          ko: "PUTS를 읽은 뒤, wait하기 전에 왔을 때.",
        },
        why: {
          en: 'Then the word has changed, and wait returns at once with "not-equal". This is the case that the comparison is there for.',
          ko: '그러면 값이 달라졌으므로 wait는 곧바로 "not-equal"로 돌아옵니다. 비교가 있는 것은 바로 이 경우 때문입니다.',
        },
      },
      {
        text: {
          en: "Never: notify wakes whoever waits next.",
          ko: "놓치지 않습니다. notify는 다음에 기다리는 스레드를 깨웁니다.",
        },
        why: {
          en: "notify wakes those who sleep now. It is not remembered for anybody who comes later.",
          ko: "notify는 지금 자는 스레드만 깨웁니다. 나중에 오는 스레드를 위해 기억되지 않습니다.",
        },
      },
    ],
  },
  {
    id: "3-eventfd",
    question: {
      en: "Three workers finish while the reactor is busy, and each writes 1 to the eventfd. What does the reactor see next?",
      ko: "리액터가 바쁜 동안 워커 셋이 일을 마치고 각각 eventfd에 1을 씁니다. 리액터는 다음에 무엇을 봅니까?",
    },
    choices: [
      {
        text: { en: "Three events.", ko: "이벤트 셋." },
        why: {
          en: "epoll reports a descriptor once in a batch, whatever has happened to it how often.",
          ko: "무슨 일이 몇 번 일어났든 epoll은 한 묶음에 디스크립터 하나를 한 번만 알립니다.",
        },
      },
      {
        text: { en: "One event, and a read gives 3.", ko: "이벤트 하나. 읽으면 3이 나옵니다." },
        why: {
          en: "The counter adds up, and one read takes it all. So one wake-up may stand for any number of completions.",
          ko: "카운터는 더해지고, 한 번 읽으면 모두 가져옵니다. 그래서 깨움 한 번이 여러 완료를 뜻할 수 있습니다.",
        },
        right: true,
      },
      {
        text: {
          en: "One event, and a read gives 1; two are lost.",
          ko: "이벤트 하나. 읽으면 1이 나오고 둘은 사라집니다.",
        },
        why: {
          en: "Nothing is lost: writes are added to the counter. With EFD_SEMAPHORE a read takes 1 at a time, and the rest stays.",
          ko: "사라지는 것은 없습니다. 쓴 값은 카운터에 더해집니다. EFD_SEMAPHORE를 켜면 한 번에 1씩 읽히고 나머지는 남습니다.",
        },
      },
    ],
  },
  {
    id: "4-limit",
    question: {
      en: "A decoder reads a length of 4 bytes, makes a buffer of that size, and fills it as the bytes come in. A client sends ff ff ff ff and nothing more. What happens?",
      ko: "디코더가 4바이트 길이를 읽고, 그 크기의 버퍼를 만들고, 바이트가 오는 대로 채웁니다. 클라이언트가 ff ff ff ff만 보내고 더는 보내지 않습니다. 무슨 일이 일어납니까?",
    },
    choices: [
      {
        text: { en: "Nothing: the frame is incomplete.", ko: "아무 일도 없습니다. 프레임이 아직 다 오지 않았습니다." },
        why: {
          en: "It is incomplete, but the memory was asked for before the first byte of it came. Four bytes cost the client nothing and the server 4 GiB, for each connection.",
          ko: "다 오지 않은 것은 맞지만, 첫 바이트가 오기도 전에 메모리를 요청했습니다. 클라이언트는 4바이트를 썼고, 서버는 연결마다 4 GiB를 썼습니다.",
        },
      },
      {
        text: { en: "4 GiB are asked for, for each such client.", ko: "그런 클라이언트마다 4 GiB를 요청합니다." },
        why: {
          en: "A length is a claim of the peer. It is compared with the most that you are willing to take, before anything else is done with it.",
          ko: "길이는 상대의 주장일 뿐입니다. 다른 무엇을 하기 전에, 받아들일 수 있는 최댓값과 비교해야 합니다.",
        },
        right: true,
      },
      {
        text: {
          en: "TCP refuses it: a segment is never that long.",
          ko: "TCP가 거절합니다. 세그먼트는 그렇게 길 수 없습니다.",
        },
        why: {
          en: "TCP carried four bytes. That they are meant as a length it does not know.",
          ko: "TCP는 4바이트를 날랐을 뿐입니다. 그것이 길이라는 사실은 알지 못합니다.",
        },
      },
    ],
  },
  {
    id: "4-utf8",
    question: {
      en: 'A read ends in the middle of "한" (ed 95 9c): ed 95 has come, 9c comes with the next read. Each chunk is made a string by toString() and the strings are joined. What is the result?',
      ko: '"한"(ed 95 9c)의 가운데에서 read가 끝났습니다. ed 95까지 왔고 9c는 다음 read에 옵니다. 조각마다 toString()으로 문자열을 만들어 이어 붙입니다. 결과는 무엇입니까?',
    },
    choices: [
      {
        text: { en: '"한": the strings are joined again.', ko: '"한"입니다. 문자열이 다시 이어집니다.' },
        why: {
          en: "The bytes would be. But each string was complete when it was made, and half a character had no place in it.",
          ko: "바이트였다면 이어집니다. 그러나 문자열은 만들어질 때마다 완결되고, 글자의 반쪽은 거기에 들어갈 자리가 없습니다.",
        },
      },
      {
        text: { en: "An exception.", ko: "예외가 납니다." },
        why: {
          en: "Only a TextDecoder with fatal: true throws. toString() replaces what it cannot read, in silence.",
          ko: "fatal: true인 TextDecoder만 예외를 던집니다. toString()은 읽지 못한 것을 소리 없이 바꿔 넣습니다.",
        },
      },
      {
        text: {
          en: "Replacement characters U+FFFD; the 한 is lost.",
          ko: "대체 문자 U+FFFD가 나오고 한은 사라집니다.",
        },
        why: {
          en: "Bytes are put together first, and become a string once the message is whole. That is also why a frame is bytes and not text.",
          ko: "바이트를 먼저 모으고, 메시지가 다 온 다음에 문자열로 만들어야 합니다. 프레임이 텍스트가 아니라 바이트인 까닭이기도 합니다.",
        },
        right: true,
      },
    ],
  },
  {
    id: "4-field",
    question: {
      en: "Field 3 of a record, balance, is not needed any more. Next year a field email is added. Which number does it get?",
      ko: "레코드의 3번 필드 balance가 필요 없어졌습니다. 이듬해에 email 필드를 더합니다. 번호는 몇 번이 좋습니까?",
    },
    choices: [
      {
        text: { en: "3, it is free.", ko: "3번. 비어 있으니까요." },
        why: {
          en: "Somewhere an old program runs, or an old record lies in a file. It says 3 and means balance; a string there is malformed to it, or worse, it fits.",
          ko: "어딘가에서 옛 프로그램이 돌고 있고 옛 레코드가 파일에 남아 있습니다. 그들에게 3번은 balance입니다. 거기에 문자열이 오면 형식이 틀린 것이 되고, 우연히 맞으면 더 나쁩니다.",
        },
      },
      {
        text: { en: "One that was never used.", ko: "한 번도 쓴 적 없는 번호." },
        why: {
          en: "A number is the field's name on the wire. Old programs skip what they do not know, and new ones find nothing under 3, which is a case they have anyway.",
          ko: "번호가 네트워크에서 쓰는 필드의 이름입니다. 옛 프로그램은 모르는 번호를 건너뛰고, 새 프로그램은 3번에서 값을 찾지 못할 뿐이며, 그 경우는 어차피 다루고 있습니다.",
        },
        right: true,
      },
      {
        text: { en: "Any; the name tells them apart.", ko: "아무 번호나. 이름으로 구별됩니다." },
        why: {
          en: "In JSON it would. In a record the name is not written: it stands in the schema of each side, and may even differ.",
          ko: "JSON이라면 그렇습니다. 이 레코드에는 이름이 적히지 않습니다. 이름은 양쪽의 스키마에만 있고, 서로 달라도 됩니다.",
        },
      },
    ],
  },
  {
    id: "5-copies",
    question: {
      en: "Parent and child both have a copy of connFd. The parent sets O_NONBLOCK on its copy with fcntl. The child calls read, and nothing has come. What does read do?",
      ko: "부모와 자식이 connFd의 사본을 하나씩 가지고 있습니다. 부모가 fcntl로 제 사본에 O_NONBLOCK을 켰습니다. 자식이 read를 부르는데 온 것이 없습니다. read는 어떻게 됩니까?",
    },
    choices: [
      {
        text: { en: "It blocks: the child has a table of its own.", ko: "블로킹됩니다. 자식의 표는 따로 있으니까요." },
        why: {
          en: "The table is its own, and close-on-exec stands in the table. O_NONBLOCK stands in what both entries point to.",
          ko: "표는 따로 있고, close-on-exec는 표에 적혀 있습니다. 그러나 O_NONBLOCK은 두 칸이 함께 가리키는 쪽에 적혀 있습니다.",
        },
      },
      {
        text: { en: "It returns -EAGAIN.", ko: "-EAGAIN을 반환합니다." },
        why: {
          en: "Both entries point to the same open file description, and the flag belongs to that. fork has copied the pointers.",
          ko: "두 칸은 같은 열린 파일을 가리키고, 플래그는 거기에 속합니다. fork는 가리키는 화살표를 복사했을 뿐입니다.",
        },
        right: true,
      },
      {
        text: {
          en: "That depends on who called fcntl first.",
          ko: "fcntl을 누가 먼저 불렀느냐에 달려 있습니다.",
        },
        why: {
          en: "There is one flag. Whoever calls, both see it from then on.",
          ko: "플래그는 하나입니다. 누가 불렀든 그때부터 둘 다에게 보입니다.",
        },
      },
    ],
  },
  {
    id: "5-flock",
    question: {
      en: "A parent opens a file and forks eight children. Each child calls flock(fd, LOCK_EX) on the descriptor that it has inherited. How many of them hold the lock then?",
      ko: "부모가 파일을 열고 자식 여덟을 fork합니다. 자식마다 물려받은 디스크립터로 flock(fd, LOCK_EX)을 부릅니다. 이때 잠금을 쥔 자식은 몇입니까?",
    },
    choices: [
      {
        text: { en: "One; the others wait.", ko: "하나이고 나머지는 기다립니다." },
        why: {
          en: "That is so when each has opened the file itself. These eight have one open file description, and it is the one that has the lock.",
          ko: "저마다 파일을 직접 열었을 때의 이야기입니다. 이 여덟은 열린 파일 하나를 함께 쓰고, 잠금은 그 열린 파일에 걸립니다.",
        },
      },
      {
        text: { en: "None: a lock is not inherited.", ko: "아무도 없습니다. 잠금은 물려받지 않으니까요." },
        why: {
          en: "That is said of fcntl locks, which belong to a process. And each of these children asks for itself.",
          ko: "프로세스에 걸리는 fcntl 잠금에 대한 말입니다. 게다가 여기서는 자식들이 저마다 직접 요청합니다.",
        },
      },
      {
        text: { en: "All eight.", ko: "여덟 모두입니다." },
        why: {
          en: "To the kernel it is one lock that is asked for eight times by the one who has it.",
          ko: "커널이 보기에는 이미 쥔 쪽이 같은 잠금을 여덟 번 요청한 것입니다.",
        },
        right: true,
      },
    ],
  },
  {
    id: "5-exec",
    question: {
      en: "A server blocks SIGTERM, forks, and its child becomes /bin/cat by execve. Somebody sends SIGTERM to that cat. What happens?",
      ko: "서버가 SIGTERM을 블록하고 fork한 뒤, 자식이 execve로 /bin/cat이 됩니다. 누군가 그 cat에 SIGTERM을 보내면 어떻게 됩니까?",
    },
    choices: [
      {
        text: {
          en: "Nothing: the signal waits, because it is blocked.",
          ko: "아무 일도 없습니다. 블록되어 있어 시그널이 기다립니다.",
        },
        why: {
          en: "exec changes the program, and neither which signals are blocked nor which are ignored. cat has never heard of it and cannot unblock it.",
          ko: "exec는 프로그램을 바꿀 뿐, 어느 시그널이 블록되고 무시되는지는 바꾸지 않습니다. cat은 그 사실을 모르니 풀지도 못합니다.",
        },
        right: true,
      },
      {
        text: {
          en: "cat ends: a new program begins anew.",
          ko: "cat이 끝납니다. 새 프로그램은 처음부터 시작하니까요.",
        },
        why: {
          en: "Handlers begin anew, because their code is gone. The set of blocked signals is the process's, and the process is the same.",
          ko: "핸들러는 코드가 사라지므로 처음 상태로 돌아갑니다. 그러나 블록된 시그널의 집합은 프로세스의 것이고, 프로세스는 그대로입니다.",
        },
      },
      {
        text: { en: "The server gets it.", ko: "서버가 받습니다." },
        why: {
          en: "A signal goes to the process that it was sent to, and to nobody else.",
          ko: "시그널은 보낸 프로세스에만 갑니다. 다른 프로세스가 대신 받지 않습니다.",
        },
      },
    ],
  },
]
