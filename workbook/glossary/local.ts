// On one machine: words of the glossary.

import type { Term } from "../glossary.ts"

export const local: readonly Term[] = [
  {
    id: "unix-domain-socket",
    name: { en: "Unix domain socket", ko: "유닉스 도메인 소켓(Unix domain socket)" },
    meaning: {
      en: "A socket for processes of one machine, AF_UNIX. Its address is a path or an abstract name, and besides bytes it carries descriptors and credentials.",
      ko: "한 기계의 프로세스끼리 쓰는 소켓, AF_UNIX입니다. 주소는 경로나 추상 이름이고, 바이트 말고도 디스크립터와 자격 증명을 나릅니다.",
    },
    man: ["unix(7)"],
  },
  {
    id: "stale-socket",
    name: { en: "Stale socket file", ko: "남은 소켓 파일(stale socket file)" },
    meaning: {
      en: "The file of a socket that is gone. connect() says ECONNREFUSED there, bind() EADDRINUSE, until somebody unlinks it.",
      ko: "소켓은 사라지고 남은 파일입니다. 누군가 unlink할 때까지 connect()는 ECONNREFUSED, bind()는 EADDRINUSE라고 합니다.",
    },
    man: ["unix(7)", "unlink(2)"],
  },
  {
    id: "abstract-name",
    name: { en: "Abstract name", ko: "추상 이름(abstract name)" },
    meaning: {
      en: "An address of a Unix domain socket that is no file: it begins with a 0 byte, ends where the length of the address says, and is gone with its socket. It has no permissions. Linux only.",
      ko: "파일이 아닌 유닉스 도메인 소켓의 주소입니다. 0바이트로 시작하고, 주소의 길이가 말하는 데서 끝나며, 소켓과 함께 사라집니다. 권한이 없습니다. Linux에만 있습니다.",
    },
    man: ["unix(7)"],
  },
  {
    id: "inode",
    name: { en: "Inode", ko: "inode" },
    meaning: {
      en: "What a name in the file system stands for. Its number, together with the device, says whether two names, or one name at two times, mean the same file.",
      ko: "파일 시스템의 이름이 가리키는 대상입니다. 그 번호와 장치를 함께 보면, 두 이름이 또는 한 이름이 두 시점에 같은 파일을 뜻하는지 알 수 있습니다.",
    },
    man: ["inode(7)", "stat(2)"],
  },
  {
    id: "umask",
    name: { en: "Umask", ko: "umask" },
    meaning: {
      en: "The permissions that new files of a process do not get, whatever is asked for. bind() makes a socket's file with 0777 less these.",
      ko: "무엇을 요청하든 프로세스가 새로 만드는 파일에 주지 않는 권한입니다. bind()는 0777에서 이것을 뺀 권한으로 소켓 파일을 만듭니다.",
    },
    man: ["umask(2)"],
  },
  {
    id: "credentials",
    name: { en: "Credentials", ko: "자격 증명(credentials)" },
    meaning: {
      en: "Process, user and group of a peer, told by the kernel: SO_PEERCRED of the one who connected, SCM_CREDENTIALS of the one who sent a message.",
      ko: "커널이 알려 주는 상대의 프로세스, 사용자, 그룹입니다. SO_PEERCRED는 연결한 이의 것을, SCM_CREDENTIALS는 메시지를 보낸 이의 것을 알려 줍니다.",
    },
    man: ["unix(7)", "credentials(7)"],
  },
  {
    id: "control-message",
    name: { en: "Control message", ko: "제어 메시지(control message, ancillary data)" },
    meaning: {
      en: "What sendmsg() and recvmsg() carry beside the bytes: descriptors, credentials. Also called ancillary data. Padding aligns the next one, and has room for things as well.",
      ko: "sendmsg()와 recvmsg()가 바이트와 함께 나르는 것으로, 디스크립터나 자격 증명입니다. 다음 것을 맞추려고 둔 채움 바이트에도 무언가 들어갈 수 있습니다.",
    },
    man: ["cmsg(3)", "sendmsg(2)"],
  },
  {
    id: "descriptor-passing",
    name: { en: "Passing a descriptor", ko: "디스크립터 건네기(descriptor passing)" },
    meaning: {
      en: "Sending a reference to an open file description to another process, SCM_RIGHTS. The receiver gets a number of its own for the same description; the sender keeps its own until it closes it.",
      ko: "열린 파일의 참조를 다른 프로세스에 보내는 것, SCM_RIGHTS입니다. 받는 쪽은 같은 열린 파일을 가리키는 자기 번호를 얻고, 보낸 쪽의 것은 스스로 닫을 때까지 남습니다.",
    },
    man: ["unix(7)", "recvmsg(2)"],
  },
  {
    id: "socket-pair",
    name: { en: "Socket pair", ko: "소켓 쌍(socket pair)" },
    meaning: {
      en: "Two sockets without a name that are connected to each other, usually one for a parent and one for its child. Unlike a pipe it goes both ways and carries descriptors.",
      ko: "이름 없이 서로 연결된 소켓 둘입니다. 대개 하나는 부모가, 하나는 자식이 가집니다. 파이프와 달리 양방향이고 디스크립터를 나릅니다.",
    },
    man: ["socketpair(2)"],
  },
  {
    id: "seqpacket",
    name: { en: "SOCK_SEQPACKET", ko: "SOCK_SEQPACKET" },
    meaning: {
      en: "A connection that keeps the edges of messages: one send is one message, and one receive takes one. What does not fit into the buffer is lost, and MSG_TRUNC says so.",
      ko: "메시지의 경계를 지키는 연결입니다. send 한 번이 메시지 하나이고, 받을 때도 한 번에 하나씩입니다. 버퍼에 다 들어가지 않은 나머지는 사라지고, MSG_TRUNC가 그것을 알려 줍니다.",
    },
    man: ["unix(7)", "socket(2)"],
  },
  {
    id: "generation",
    name: { en: "Generation", ko: "세대(generation)" },
    meaning: {
      en: "One run of a server's program between two upgrades. A new one takes over the sockets of the old one while that still serves.",
      ko: "업그레이드와 업그레이드 사이에 도는 서버 프로그램입니다. 옛 세대가 아직 응답하는 동안 새 세대가 소켓을 넘겨받습니다.",
    },
  },
  {
    id: "zero-downtime-upgrade",
    name: { en: "Upgrade without a gap", ko: "끊김 없는 업그레이드(zero-downtime upgrade)" },
    meaning: {
      en: "A server is replaced, and no client is refused or cut off: the listening socket, with its queue, outlives the process. Ready first, then hand over, then stop.",
      ko: "클라이언트를 하나도 거절하거나 끊지 않고 서버를 바꾸는 것입니다. 리스닝 소켓이 큐와 함께 프로세스보다 오래 삽니다. 준비하고, 넘기고, 그다음에 멈춥니다.",
    },
  },
  {
    id: "socket-activation",
    name: { en: "Socket activation", ko: "소켓 활성화(socket activation)" },
    meaning: {
      en: "Somebody else, such as systemd, has the listening socket, starts the server when a client comes, and leaves the socket to it: descriptors from 3 on, their number in LISTEN_FDS.",
      ko: "systemd 같은 다른 프로세스가 리스닝 소켓을 가지고 있다가, 클라이언트가 오면 서버를 시작하고 소켓을 물려주는 것입니다. 디스크립터는 3부터이고, 그 수는 LISTEN_FDS에 있습니다.",
    },
    man: ["daemon(7)", "sd_listen_fds(3)"],
  },
]
