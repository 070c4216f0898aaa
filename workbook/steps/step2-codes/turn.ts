// What a turn of part 2.2 can get wrong besides the messages themselves. The values: ../step2-codes.ts

import type { CodeFacts } from "../../manifest.ts"

export const turnCodes: Readonly<Record<string, CodeFacts>> = {
  "E2-NO-INSTANCE": {
    did: {
      en: "openLoop was called, and its loop made a turn.",
      ko: "openLoop을 부르고, 그 루프로 한 바퀴를 돌렸습니다.",
    },
    expected: {
      en: "epoll_wait is called on the descriptor that epoll_create1() returned.",
      ko: "epoll_create1()이 돌려준 디스크립터로 epoll_wait를 불러야 합니다.",
    },
    saw: {
      en: "epoll_wait was called on {fd}, which is no epoll instance: -{errno}.",
      ko: "epoll_wait를 epoll 인스턴스가 아닌 디스크립터로 불렀습니다. 디스크립터: {fd}, 결과: -{errno}.",
    },
    usually: {
      en: "The two descriptors have changed places. newLoop() takes epollFd first and listenFd second, and both are numbers, so no type tells them apart.",
      ko: "두 디스크립터의 자리가 바뀐 경우입니다. newLoop()은 epollFd를 먼저, listenFd를 나중에 받는데, 둘 다 수라서 타입으로는 구별되지 않습니다.",
    },
    next: {
      en: "In openLoop, return newLoop(epollFd, listenFd, handle).",
      ko: "openLoop에서, newLoop(epollFd, listenFd, handle)을 반환하십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-interest-set",
  },
  "E2-NO-ENTRY": {
    did: {
      en: "A client connected and sent a message while the loop ran.",
      ko: "루프가 도는 동안 클라이언트가 연결해서 메시지를 보냈습니다.",
    },
    expected: {
      en: "loop.connections has an entry for the descriptor that the event names.",
      ko: "이벤트가 알려 준 디스크립터의 항목이 loop.connections에 있어야 합니다.",
    },
    saw: {
      en: "epoll_wait reported descriptor {fd} again and again. The data is right, and nobody read.",
      ko: "epoll_wait가 같은 디스크립터를 거듭 알렸습니다. data는 맞는데 아무도 읽지 않았습니다. 디스크립터: {fd}.",
    },
    usually: {
      en: "loop.connections has no entry for it, so turn takes the event for a stale one. The interest set is the kernel's record, the table is yours.",
      ko: "loop.connections에 항목이 없어서 turn이 오래된 이벤트로 보고 건너뛴 경우입니다. 관심 집합은 커널의 기록이고, 표는 여러분의 기록입니다.",
    },
    next: {
      en: "In addConnection, put newConnection(connFd, EPOLLIN) into loop.connections[connFd].",
      ko: "addConnection에서, loop.connections[connFd]에 newConnection(connFd, EPOLLIN)을 넣으십시오.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest-set",
  },
  "E2-MASK-FOR-FD": {
    did: { en: "A client connected while the loop ran.", ko: "루프가 도는 동안 클라이언트가 연결했습니다." },
    expected: {
      en: "turn finds the listening socket among the events and accepts.",
      ko: "turn이 이벤트에서 리스닝 소켓을 알아보고 연결을 받아야 합니다.",
    },
    saw: {
      en: "epoll_wait reported {mask} with data {fd}, the listening socket, again and again, and nobody accepted.",
      ko: "epoll_wait가 리스닝 소켓을 거듭 알렸지만 아무도 연결을 받지 않았습니다. 마스크: {mask}, data: {fd}.",
    },
    usually: {
      en: "The two words of an event have changed places: the mask was taken for the descriptor.",
      ko: "이벤트의 두 값을 바꾸어 읽은 경우입니다. 마스크를 디스크립터로 여겼습니다.",
    },
    next: {
      en: "In turn, take events[2 * i] as the mask and events[2 * i + 1] as the descriptor; listenFd calls acceptAll().",
      ko: "turn에서, events[2 * i]를 마스크로, events[2 * i + 1]을 디스크립터로 쓰십시오. listenFd이면 acceptAll()을 부릅니다.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-events",
  },
  "E2-LISTENER-OUT": {
    did: {
      en: "The mask with which the listening socket was added was looked at.",
      ko: "리스닝 소켓을 넣을 때의 마스크를 확인했습니다.",
    },
    expected: { en: "It is added for EPOLLIN alone.", ko: "EPOLLIN만으로 넣어야 합니다." },
    saw: { en: "The mask was {mask}.", ko: "마스크: {mask}." },
    usually: {
      en: "Nobody writes to a listening socket. A connection that waits is reported as EPOLLIN, and EPOLLOUT asks for what never comes.",
      ko: "리스닝 소켓에는 아무도 쓰지 않습니다. 기다리는 연결은 EPOLLIN으로 보고되며, EPOLLOUT은 오지 않을 것을 요청하는 셈입니다.",
    },
    next: {
      en: "In openLoop, add listenFd with EPOLLIN alone.",
      ko: "openLoop에서, listenFd를 EPOLLIN만으로 넣으십시오.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest-set",
  },
  "E2-EINTR": {
    did: {
      en: "A client waited, and the first epoll_wait returned -EINTR: a signal had ended the wait.",
      ko: "클라이언트가 기다리고 있을 때 첫 epoll_wait가 -EINTR을 반환하게 했습니다. 시그널이 기다림을 끝낸 것입니다.",
    },
    expected: {
      en: "{task} returns 0, and the next turn accepts.",
      ko: "{task} 함수는 0을 반환하고, 다음 바퀴에 연결을 받아야 합니다.",
    },
    saw: { en: "{task} returned or threw: {returned}.", ko: "{task}의 반환값 또는 던진 오류: {returned}." },
    usually: {
      en: "-EINTR was taken for a failure, or handed on as a number of events. No descriptor woke the loop, and nothing is broken.",
      ko: "-EINTR을 오류로 보았거나, 이벤트 수인 듯이 넘긴 경우입니다. 루프를 깨운 것은 디스크립터가 아니며, 고장 난 것도 없습니다.",
    },
    next: {
      en: "In {task}, return 0 when epoll_wait() returns -EINTR, before check().",
      ko: "{task}에서, epoll_wait()가 -EINTR을 반환하면 check() 전에 0을 반환하십시오.",
    },
    man: ["epoll_wait(2)", "signal(7)"],
    anchor: "rule-interrupted",
  },
  "E2-TURN-RETURNS": {
    did: {
      en: "A client connected and sent a message, and what {task} returned was compared with what epoll_wait had reported.",
      ko: "클라이언트가 연결해서 메시지를 보내게 하고, {task}의 반환값을 epoll_wait가 보고한 이벤트 수와 견주었습니다.",
    },
    expected: {
      en: "{task} returns how many events there were: {events}.",
      ko: "{task} 함수는 이벤트의 수를 반환해야 합니다. 이번에는 {events}.",
    },
    saw: { en: "Returned: {returned}.", ko: "반환값: {returned}." },
    usually: {
      en: "A number of its own was returned, or the number of connections. Whoever calls it wants to know whether there was something to do.",
      ko: "임의의 수나 연결의 수를 반환한 경우입니다. 부르는 쪽은 할 일이 있었는지 알고 싶어 합니다.",
    },
    next: {
      en: "In {task}, return what epoll_wait() returned, once all events are handled.",
      ko: "{task}에서, 이벤트를 모두 처리한 뒤 epoll_wait()가 반환한 수를 반환하십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-interrupted",
  },
  "E2-TIMEOUT": {
    did: {
      en: "A client waited, and {task} was called with a timeout of {asked} ms.",
      ko: "클라이언트가 기다리고 있을 때 {task} 함수를 timeout {asked} ms로 불렀습니다.",
    },
    expected: {
      en: "The loop waits for an event as long as it is told: {asked} ms.",
      ko: "루프는 이벤트를 시킨 만큼만 기다려야 합니다. 이번에는 {asked} ms입니다.",
    },
    saw: {
      en: "The timeout that it waited with was {timeout}.",
      ko: "실제로 기다릴 때 쓴 timeout: {timeout}.",
    },
    usually: {
      en: "epoll_wait takes milliseconds, as timeoutMs does; -1 is for ever, and any other number is not.",
      ko: "epoll_wait도 timeoutMs도 밀리초입니다. -1이면 끝없이 기다리고, 다른 수면 그만큼만 기다립니다.",
    },
    next: {
      en: "In {task}, pass timeoutMs to epoll_wait() as it is.",
      ko: "{task}에서, epoll_wait()에 timeoutMs를 그대로 넘기십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-sleep",
  },
  "E2-BROKEN-SPINS": {
    did: {
      en: "A client broke its connection off with RST; another one was answered and then silent.",
      ko: "한 클라이언트가 RST로 연결을 끊었고, 다른 클라이언트는 답을 받은 뒤 조용했습니다.",
    },
    expected: {
      en: "The broken connection is dropped, and the loop sleeps.",
      ko: "끊어진 연결을 정리하고 루프가 잠들어야 합니다.",
    },
    saw: {
      en: "The loop is woken again and again by it. Event: {mask}, calls: {count}.",
      ko: "그 연결 때문에 루프가 끊임없이 깨어납니다. 이벤트: {mask}, 호출 수: {count}.",
    },
    usually: {
      en: "The mask was compared with EPOLLIN as a whole. EPOLLERR and EPOLLHUP come together with it, unasked, until the descriptor is closed.",
      ko: "마스크 전체를 EPOLLIN과 비교한 경우입니다. EPOLLERR와 EPOLLHUP은 요청하지 않아도 함께 오고, 디스크립터를 닫을 때까지 계속 보고됩니다.",
    },
    next: {
      en: "In turn, call readable() for any bit other than EPOLLOUT, whatever else is set; its read() finds the error.",
      ko: "turn에서, EPOLLOUT이 아닌 비트가 하나라도 있으면 readable()을 부르십시오. 오류는 그 안의 read()가 알려 줍니다.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-hup",
  },
  "E2-EMPTY-ANSWER": {
    did: {
      en: "A client sent bytes for which handle() returns nothing, and then {sent}.",
      ko: "클라이언트가 handle()이 빈 답을 돌려주는 바이트를 보낸 뒤 메시지를 하나 더 보냈습니다. 그 메시지: {sent}.",
    },
    expected: {
      en: "An empty answer is nothing to write, and the next message is answered as before.",
      ko: "빈 답이면 쓸 것이 없을 뿐이고, 다음 메시지에는 전처럼 답해야 합니다.",
    },
    saw: {
      en: "Arrived after the empty answer: {arrived}.",
      ko: "빈 답 다음에 도착한 것: {arrived}.",
    },
    usually: {
      en: "write() of 0 bytes returns 0, and that was taken for an end or for a full buffer. 0 says of read() that the peer has ended, and nothing of the kind of write().",
      ko: "0바이트를 write()하면 0이 돌아오는데, 이것을 끝이나 가득 찬 버퍼로 여긴 경우입니다. 0이 상대의 끝을 뜻하는 것은 read()이지 write()가 아닙니다.",
    },
    next: {
      en: "In readable, compare what write() returned with the length of the answer; only a negative result other than -EAGAIN drops the connection.",
      ko: "readable에서, write()의 반환값을 답의 길이와 비교하십시오. 연결을 정리하는 것은 -EAGAIN이 아닌 음수일 때뿐입니다.",
    },
    man: ["write(2)"],
    anchor: "rule-one-read",
  },
  "E2-READ-WAITS": {
    did: {
      en: "The first read of a connection returned -EAGAIN, and the next call was looked at.",
      ko: "첫 번째 read가 -EAGAIN을 반환하게 하고, 그다음 호출을 살펴보았습니다.",
    },
    expected: {
      en: "The loop goes back to epoll_wait; an event says when there is something to read.",
      ko: "루프는 epoll_wait로 돌아가야 합니다. 읽을 것이 생기면 이벤트가 알려 줍니다.",
    },
    saw: {
      en: "read() was called on descriptor {fd} again at once.",
      ko: "디스크립터 {fd}번에서 곧바로 다시 read했습니다.",
    },
    usually: {
      en: "-EAGAIN was taken for a reason to try again. While nothing comes, that takes a whole core, and nobody else is served.",
      ko: "-EAGAIN을 다시 시도하라는 뜻으로 받아들인 경우입니다. 아무것도 오지 않는 동안 코어 하나를 다 쓰고, 다른 누구에게도 답하지 못합니다.",
    },
    next: {
      en: "In readable, return when read() returns -EAGAIN.",
      ko: "readable에서, read()가 -EAGAIN을 반환하면 그대로 반환하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-eagain",
  },
  "E2-NOT-LEVEL": {
    did: {
      en: "The mask with which a connection was added was looked at, because a message was not answered.",
      ko: "메시지에 답이 없어서, 연결을 넣을 때의 마스크를 확인했습니다.",
    },
    expected: {
      en: "A connection is added for EPOLLIN: level-triggered, and again and again.",
      ko: "연결은 EPOLLIN으로 넣어야 합니다. 레벨 트리거이고, 몇 번이든 보고됩니다.",
    },
    saw: {
      en: "The mask was {mask}.",
      ko: "마스크: {mask}.",
    },
    usually: {
      en: "With EPOLLET only a change is reported, with EPOLLONESHOT only the first event. What is left in the receive buffer is then never reported again.",
      ko: "EPOLLET이면 변화만, EPOLLONESHOT이면 첫 이벤트만 보고됩니다. 수신 버퍼에 남은 것은 그 뒤로 다시 보고되지 않습니다.",
    },
    next: {
      en: "In addConnection, add connFd with EPOLLIN alone; part 2.4 is edge-triggered.",
      ko: "addConnection에서, connFd를 EPOLLIN만으로 넣으십시오. 에지 트리거는 2.4부에서 씁니다.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest-set",
  },
  "E2-READS-ON": {
    did: { en: "A client sent more and more without end.", ko: "클라이언트가 쉬지 않고 계속 보냈습니다." },
    expected: {
      en: "After a bounded number of bytes the loop goes back to epoll_wait: others may have something to say.",
      ko: "정해진 만큼 읽었으면 epoll_wait로 돌아가야 합니다. 다른 클라이언트도 할 말이 있을 수 있습니다.",
    },
    saw: {
      en: "{kib} KiB were read from one client with no epoll_wait between.",
      ko: "한 클라이언트에게서 epoll_wait 없이 {kib} KiB를 읽었습니다.",
    },
    usually: {
      en: "readable reads on in a loop. Where the peer is fast enough, -EAGAIN never comes, and nobody else has a turn.",
      ko: "readable이 반복문에서 계속 읽는 경우입니다. 상대가 충분히 빠르면 -EAGAIN은 오지 않고, 아무에게도 차례가 돌아가지 않습니다.",
    },
    next: {
      en: "In {task}, read once and return: level-triggered, whoever has more is reported again.",
      ko: "{task}에서, 한 번 읽고 반환하십시오. 레벨 트리거에서는 더 있는 연결이 다시 보고됩니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-one-read",
  },
}
