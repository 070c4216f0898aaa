// What the failed checks of part 7.3 say about startWorker. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const workersCodes: Readonly<Record<string, CodeFacts>> = {
  "E7-WORKER-RETURNS": {
    did: { en: "startWorker was called.", ko: "startWorker를 불렀습니다." },
    expected: {
      en: "The child serves and ends, and only the parent returns.",
      ko: "자식은 응대하다 끝나고, 부모만 반환해야 합니다.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "After fork() both processes are at the same place in the program, and nothing but the result tells them apart.",
      ko: "fork() 뒤에는 두 프로세스가 프로그램의 같은 곳에 있고, 반환값만이 둘을 구별합니다.",
    },
    next: {
      en: "In startWorker, give the child's work to forkChild(), which never returns in the child.",
      ko: "startWorker에서, 자식의 일은 forkChild()에 맡기십시오. 자식에서는 반환하지 않습니다.",
    },
    man: ["fork(2)", "_exit(2)"],
    anchor: "rule-channel",
  },
  "E7-WORKER-SAYS": {
    did: {
      en: "startWorker was called, and what it returned was used for a client.",
      ko: "startWorker를 부르고, 반환된 것으로 클라이언트를 응대했습니다.",
    },
    expected: {
      en: "A worker has the child's pid, the parent's end of the channel, and is not busy.",
      ko: "worker에는 자식의 pid와 부모 쪽 끝이 있고, 바쁘지 않아야 합니다.",
    },
    saw: { en: "It is {saw}.", ko: "실제 값: {saw}." },
    usually: {
      en: "The ends were mixed up, or a new child counted as busy: then no client ever comes to it.",
      ko: "두 끝을 바꾸었거나, 새 자식을 바쁜 것으로 여긴 경우입니다. 그러면 그 자식에게는 클라이언트가 가지 않습니다.",
    },
    next: {
      en: "In startWorker, return pid, the end that the child has closed as channelFd, and busy false.",
      ko: "startWorker에서, 자식의 pid와 자식이 닫은 쪽 끝을 반환하고 busy는 false로 두십시오.",
    },
    man: ["socketpair(2)", "fork(2)"],
    anchor: "rule-channel",
  },
  "E7-WORKER-GONE": {
    did: {
      en: "startWorker was called, and nothing was handed to the child yet.",
      ko: "startWorker를 불렀고, 자식에게는 아직 아무것도 건네지 않았습니다.",
    },
    expected: { en: "The child waits in recvmsg().", ko: "자식은 recvmsg()에서 기다려야 합니다." },
    saw: { en: "It has ended.", ko: "이미 끝났습니다." },
    usually: {
      en: "Its channel does not block, so -EAGAIN ends the child, or the child has closed its own end.",
      ko: "채널이 논블로킹이라 -EAGAIN으로 끝났거나, 자식이 자기 쪽 끝을 닫은 경우입니다.",
    },
    next: {
      en: "In startWorker, make a blocking socketpair(), and leave childFd open in the child.",
      ko: "startWorker에서, socketpair()를 블로킹으로 만들고 자식에서는 childFd를 열어 두십시오.",
    },
    man: ["socketpair(2)"],
    anchor: "rule-channel",
  },
  "E7-WORKER-KEEPS": {
    did: {
      en: "startWorker was called twice, and the descriptors of the children were looked at.",
      ko: "startWorker를 두 번 부르고, 자식들의 디스크립터를 살펴보았습니다.",
    },
    expected: {
      en: "A child holds its own end of its own channel, and nothing else of the parent's.",
      ko: "자식은 자기 채널의 자기 쪽 끝만 가지고, 부모의 것은 가지지 않아야 합니다.",
    },
    saw: { en: "A child still holds {what}.", ko: "자식이 아직 가지고 있습니다: {what}." },
    usually: {
      en: "fork() copies the whole table. As long as a child holds a parent's end no child reads that the parent has ended, and the port stays taken.",
      ko: "fork()는 표 전체를 복사합니다. 부모 쪽 끝을 가진 자식이 있으면 부모의 끝을 아무도 읽지 못하고, 포트도 비지 않습니다.",
    },
    next: {
      en: "In startWorker, close listenFd, channelFd and the channelFd of all workers in the child.",
      ko: "startWorker에서, 자식에서는 listenFd와 channelFd, 그리고 workers 모두의 channelFd를 닫으십시오.",
    },
    man: ["fork(2)", "socketpair(2)"],
    anchor: "rule-channel",
  },
  "E7-WORKER-CLOEXEC": {
    did: {
      en: "startWorker was called, and the flags of both ends were looked at.",
      ko: "startWorker를 부르고, 두 끝의 플래그를 살펴보았습니다.",
    },
    expected: { en: "Both are closed by an exec.", ko: "둘 다 exec할 때 닫혀야 합니다." },
    saw: { en: "FD_CLOEXEC is not set.", ko: "FD_CLOEXEC가 없습니다." },
    usually: {
      en: "A program that a child executes would hold the channel too, and nobody would read its end.",
      ko: "자식이 exec한 프로그램도 채널을 가지게 되어, 아무도 그 끝을 읽지 못합니다.",
    },
    next: {
      en: "In startWorker, add SOCK_CLOEXEC to the type of socketpair().",
      ko: "startWorker에서, socketpair()의 type에 SOCK_CLOEXEC를 더하십시오.",
    },
    man: ["socketpair(2)"],
    anchor: "rule-channel",
  },
  "E7-WORKER-ENDS": {
    did: {
      en: "startWorker was called, and then the child was killed.",
      ko: "startWorker를 부른 다음 자식을 죽였습니다.",
    },
    expected: {
      en: "The parent holds one end of the channel, and reads that the child has ended.",
      ko: "부모는 채널의 한쪽 끝만 가지고, 자식이 끝났음을 읽어야 합니다.",
    },
    saw: {
      en: "The parent holds the child's end as well.",
      ko: "부모가 자식 쪽 끝도 가지고 있습니다.",
    },
    usually: {
      en: "A socket's peer has ended when its last descriptor is closed. Whoever holds both ends waits for itself.",
      ko: "상대의 마지막 디스크립터가 닫혀야 끝을 읽습니다. 두 끝을 다 가지면 자기 자신을 기다립니다.",
    },
    next: {
      en: "In startWorker, call closeOnce(childFd) in the parent after forkChild().",
      ko: "startWorker에서, forkChild() 뒤에 부모에서 closeOnce(childFd)를 부르십시오.",
    },
    man: ["socketpair(2)", "close(2)"],
    anchor: "rule-channel",
  },
  "E7-WORKER-DGRAM": {
    did: {
      en: "startWorker was called, and then one side of the channel ended.",
      ko: "startWorker를 부른 다음 채널의 한쪽이 끝났습니다.",
    },
    expected: { en: "The other side reads its end.", ko: "다른 쪽이 그 끝을 읽어야 합니다." },
    saw: {
      en: "It reads nothing: the channel is of type SOCK_DGRAM.",
      ko: "아무것도 읽지 못합니다. 채널이 SOCK_DGRAM입니다.",
    },
    usually: {
      en: "A datagram socket keeps messages apart, but it has no connection that could end. Parent and child would outlive each other unnoticed.",
      ko: "데이터그램 소켓은 메시지 경계를 지키지만 끝날 연결이 없습니다. 부모도 자식도 상대가 끝난 것을 모르게 됩니다.",
    },
    next: {
      en: "In startWorker, make the pair of type SOCK_SEQPACKET.",
      ko: "startWorker에서, SOCK_SEQPACKET으로 쌍을 만드십시오.",
    },
    man: ["socketpair(2)", "unix(7)"],
    anchor: "rule-channel",
  },
  "E7-WORKER-FAILS": {
    did: {
      en: "startWorker was called while fork() failed: -EAGAIN.",
      ko: "fork()가 -EAGAIN으로 실패할 때 startWorker를 불렀습니다.",
    },
    expected: {
      en: "It throws the SyscallError EAGAIN, and nothing stays open.",
      ko: "SyscallError EAGAIN을 던지고, 열린 것을 남기지 않아야 합니다.",
    },
    saw: { en: "It came to this: {saw}; left open: {left}.", ko: "실제 결과: {saw}, 열려 있는 수: {left}." },
    usually: {
      en: "The channel was made before the child, so both ends are the parent's when there is no child.",
      ko: "채널을 자식보다 먼저 만들므로, 자식이 없으면 두 끝 모두 부모의 것입니다.",
    },
    next: {
      en: "In startWorker, close both ends when pid is below 0, then throw by check().",
      ko: "startWorker에서, pid가 0보다 작으면 두 끝을 모두 닫고 check()로 던지십시오.",
    },
    man: ["fork(2)", "socketpair(2)"],
    anchor: "rule-channel",
  },
}
