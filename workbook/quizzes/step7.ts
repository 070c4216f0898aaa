// The quizzes of step 7. Rules: quizzes.ts.

import type { Quiz } from "../quizzes.ts"

export const step7Quizzes: readonly Quiz[] = [
  {
    id: "7-exists",
    question: {
      en: "bind to /run/app.sock says EADDRINUSE. What does that tell?",
      ko: "/run/app.sock에 bind했더니 EADDRINUSE라고 합니다. 이것으로 무엇을 알 수 있습니까?",
    },
    choices: [
      {
        text: { en: "A server is running there.", ko: "거기서 서버가 돌고 있습니다." },
        why: {
          en: "A server may have run there, and be gone for a week: its file stays. connect tells whether somebody listens.",
          ko: "서버가 한때 돌다가 사라진 지 일주일이 되었을 수도 있습니다. 파일은 남습니다. 누가 리스닝하고 있는지는 connect가 말해 줍니다.",
        },
      },
      {
        text: { en: "The name exists.", ko: "그 이름이 있습니다." },
        why: {
          en: "A socket, alive or stale, or a file with somebody's text: bind wants to make the file, and there is one.",
          ko: "살아 있는 소켓이든, 남은 소켓 파일이든, 누군가의 텍스트 파일이든 마찬가지입니다. bind는 파일을 만들려는 것이고, 이미 하나가 있습니다.",
        },
        right: true,
      },
      {
        text: { en: "SO_REUSEADDR has been forgotten.", ko: "SO_REUSEADDR을 빠뜨렸습니다." },
        why: {
          en: "That is for ports in TIME_WAIT. For a path it changes nothing.",
          ko: "그것은 TIME_WAIT에 있는 포트를 위한 옵션입니다. 경로에는 아무 영향이 없습니다.",
        },
      },
    ],
  },
  {
    id: "7-payload",
    question: {
      en: 'Each request to a local service begins with {"uid": 1000}, and its socket has mode 0666. What is uid worth?',
      ko: '같은 기계의 어떤 서비스에서는 요청이 모두 {"uid": 1000}으로 시작하고, 소켓의 모드는 0666입니다. 이 uid는 얼마나 믿을 수 있습니까?',
    },
    choices: [
      {
        text: {
          en: "It is true: over a Unix domain socket the kernel checks it.",
          ko: "참입니다. 유닉스 도메인 소켓이라면 커널이 확인합니다.",
        },
        why: {
          en: "The kernel checks credentials in a control message. What stands in the bytes it has never read.",
          ko: "커널이 확인하는 것은 제어 메시지에 든 자격 증명입니다. 바이트 안에 무엇이 적혀 있는지는 읽어 본 적도 없습니다.",
        },
      },
      {
        text: {
          en: "Nothing, unless SO_PEERCRED or SCM_CREDENTIALS says the same.",
          ko: "SO_PEERCRED나 SCM_CREDENTIALS가 같은 말을 하지 않는 한 아무 값어치도 없습니다.",
        },
        why: {
          en: "Everybody on this machine may connect and write any number. If the kernel is asked, the field is not needed any more.",
          ko: "이 기계의 누구나 연결해서 아무 수나 쓸 수 있습니다. 그리고 커널에게 물어본다면 이 필드는 필요가 없습니다.",
        },
        right: true,
      },
      {
        text: {
          en: "It is true as long as the path is known to few.",
          ko: "경로를 아는 사람이 적은 동안은 참입니다.",
        },
        why: {
          en: "ss -xl shows the path to every user. A name is no secret; permissions of the file and of its folder keep people out.",
          ko: "ss -xl이면 누구에게나 경로가 보입니다. 이름은 비밀이 아니고, 막는 것은 파일과 폴더의 권한입니다.",
        },
      },
    ],
  },
  {
    id: "7-sent",
    question: {
      en: "A parent has sent connection 9 to a child with sendmsg, and calls close(9) at once. The child has not called recvmsg yet. What becomes of the connection?",
      ko: "부모가 연결 9를 sendmsg로 자식에게 보내고 바로 close(9)를 불렀습니다. 자식은 아직 recvmsg를 부르지 않았습니다. 연결은 어떻게 됩니까?",
    },
    choices: [
      {
        text: { en: "It ends: nobody has it open any more.", ko: "끝납니다. 이제 열어 둔 프로세스가 없기 때문입니다." },
        why: {
          en: "No process has a descriptor for it, but the message has a reference, and that counts like one.",
          ko: "어느 프로세스에도 디스크립터는 없지만 메시지가 참조를 가지고 있고, 그것도 하나로 칩니다.",
        },
      },
      {
        text: {
          en: "The child gets a 9 that means nothing.",
          ko: "자식은 아무것도 가리키지 않는 9를 받습니다.",
        },
        why: {
          en: "The number never travels. The child gets a number of its own, the lowest that is free there.",
          ko: "번호는 건너가지 않습니다. 자식은 자기 표에서 비어 있는 가장 작은 번호를 받습니다.",
        },
      },
      {
        text: { en: "It lives on in the message.", ko: "메시지 안에 살아 있습니다." },
        why: {
          en: "And bytes that come meanwhile wait in its receive buffer. If both ends of the channel are closed before anybody has received it, the kernel closes it with them.",
          ko: "그사이에 온 바이트는 그 수신 버퍼에서 기다립니다. 아무도 받지 않은 채 채널의 양쪽 끝이 닫히면 커널이 함께 닫습니다.",
        },
        right: true,
      },
    ],
  },
  {
    id: "7-epoll",
    question: {
      en: "A server has handed its listening socket to a successor, and has closed its own descriptor without EPOLL_CTL_DEL. Then a client connects. What does the old server's epoll_wait do?",
      ko: "서버가 리스닝 소켓을 후임에게 넘기고, EPOLL_CTL_DEL 없이 자기 디스크립터를 닫았습니다. 그다음 클라이언트가 연결합니다. 옛 서버의 epoll_wait는 어떻게 됩니까?",
    },
    choices: [
      {
        text: {
          en: "It sleeps on: close has taken the entry out.",
          ko: "계속 잠들어 있습니다. close가 항목을 뺐기 때문입니다.",
        },
        why: {
          en: "close takes it out when it was the last descriptor of the description. The successor has another one.",
          ko: "close가 항목을 빼는 것은 열린 파일의 마지막 디스크립터였을 때입니다. 후임에게 하나가 더 있습니다.",
        },
      },
      {
        text: { en: "It returns -EBADF.", ko: "-EBADF를 반환합니다." },
        why: {
          en: "Nobody looks at the number: epoll has the description, and that is in order.",
          ko: "번호를 보는 이는 없습니다. epoll이 가진 것은 열린 파일이고, 그것은 멀쩡합니다.",
        },
      },
      {
        text: {
          en: "It wakes, with an event for a descriptor that is closed, or is another one by now.",
          ko: "깨어납니다. 닫힌, 또는 그사이에 다른 것이 된 디스크립터의 이벤트와 함께.",
        },
        why: {
          en: "Level-triggered it does so again and again, until the successor has accepted the client, and cannot be told to stop: EPOLL_CTL_DEL needs the number.",
          ko: "레벨 트리거라면 후임이 그 클라이언트를 accept할 때까지 되풀이하고, 그만두게 할 방법도 없습니다. EPOLL_CTL_DEL에는 그 번호가 필요합니다.",
        },
        right: true,
      },
    ],
  },
]
