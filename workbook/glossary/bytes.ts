// Reading, writing, ending: words of the glossary.

import type { Term } from "../glossary.ts"

export const bytes: readonly Term[] = [
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
