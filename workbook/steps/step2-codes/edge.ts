// What the failed checks of part 2.4 say, in their order. The values: ../step2-codes.ts

import type { CodeFacts } from "../../manifest.ts"

export const edgeCodes: Readonly<Record<string, CodeFacts>> = {
  "E2-NOT-EDGE": {
    did: {
      en: "Connections were accepted, and what epoll_ctl() asked for them was looked at.",
      ko: "연결을 받게 하고 epoll_ctl()이 무엇을 요청했는지 확인했습니다.",
    },
    expected: {
      en: "EPOLLET is in the mask.",
      ko: "마스크에 EPOLLET이 있어야 합니다.",
    },
    saw: {
      en: "The mask was {mask}.",
      ko: "마스크: {mask}.",
    },
    usually: {
      en: "Without EPOLLET an entry is level-triggered: EPOLLOUT is then reported for as long as there is room, which is nearly always.",
      ko: "EPOLLET이 없으면 레벨 트리거입니다. 그러면 EPOLLOUT은 자리가 있는 한, 즉 거의 언제나 보고됩니다.",
    },
    next: {
      en: "In addEdge, add the connection with EPOLLIN | EPOLLOUT | EPOLLET.",
      ko: "addEdge에서, EPOLLIN | EPOLLOUT | EPOLLET으로 연결을 넣으십시오.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-edge",
  },
  "E2-ET-ACCEPT": {
    did: {
      en: "Clients connected before the first turn: {waiting}. Then one turn ran.",
      ko: "첫 바퀴 전에 클라이언트를 연결해 두고 한 번 돌렸습니다. 연결한 수: {waiting}.",
    },
    expected: { en: "All of them are in the table.", ko: "모두 표에 있어야 합니다." },
    saw: { en: "In the table: {taken}.", ko: "표에 있는 수: {taken}." },
    usually: {
      en: "The listening socket was reported once, for all of them. The others are reported again only when one more comes.",
      ko: "여러 연결이 왔어도 리스닝 소켓의 이벤트는 한 번만 옵니다. 연결이 하나 더 와야 다음 이벤트가 옵니다.",
    },
    next: {
      en: "In turnEdge, call acceptAll() with addEdge() for the listening socket.",
      ko: "turnEdge에서, 리스닝 소켓이면 acceptAll()을 부르고 연결마다 addEdge()를 부르십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-drain",
  },
  "E2-ET-READ": {
    did: {
      en: "A client sent {sent} bytes at once and waits for the answer.",
      ko: "클라이언트가 {sent}바이트를 한꺼번에 보내고 답을 기다립니다.",
    },
    expected: {
      en: "All that is there is read, until -EAGAIN.",
      ko: "-EAGAIN이 나올 때까지 와 있는 것을 모두 읽어야 합니다.",
    },
    saw: {
      en: "Read: {read} bytes. The rest lies in the receive buffer, and the program sleeps.",
      ko: "읽은 것: {read}바이트. 나머지는 수신 버퍼에 있고 프로그램은 잠들었습니다.",
    },
    usually: {
      en: "An edge is reported once. Bytes that were there already bring no other, so whoever stops early must come back by himself.",
      ko: "에지는 한 번만 옵니다. 이미 와 있던 바이트는 새 에지를 만들지 않으므로, 일찍 멈췄다면 스스로 다시 와야 합니다.",
    },
    next: {
      en: "In pump, go on until read() returns -EAGAIN, or return true; then turnEdge keeps it in loop.due and does not wait.",
      ko: "pump에서, read()가 -EAGAIN을 반환할 때까지 계속하거나 true를 반환하십시오. 그러면 turnEdge가 loop.due에 두고 기다리지 않습니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-drain",
  },
  "E2-ET-UNANSWERED": {
    did: {
      en: "A client sent nearly three budgets at once and waits for the answer.",
      ko: "클라이언트가 예산 세 번치에 가깝게 한꺼번에 보내고 답을 기다립니다.",
    },
    expected: {
      en: "All that was read is answered.",
      ko: "읽은 것에는 모두 답해야 합니다.",
    },
    saw: {
      en: "Read: {read} bytes, answered: {written}. The program sleeps, and the rest is lost.",
      ko: "읽은 것: {read}바이트, 답한 것: {written}바이트. 나머지는 사라졌고 프로그램은 잠들었습니다.",
    },
    usually: {
      en: "pump() returned when the budget was spent, between read() and handle(), or before unsent bytes were written.",
      ko: "예산을 다 썼을 때 read()와 handle() 사이에서, 또는 보내지 못한 것을 쓰기 전에 반환한 경우입니다.",
    },
    next: {
      en: "In pump, look at the budget right before read(), when everything that was read has been answered.",
      ko: "pump에서, 예산은 read() 바로 전에 확인하십시오. 그때는 읽은 것에 모두 답한 뒤입니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-budget",
  },
  "E2-ET-DROPS": {
    did: {
      en: "A client sent {sent} bytes at once, kept its direction open, and waits for the answer.",
      ko: "클라이언트가 {sent}바이트를 한꺼번에 보내고, 자기 방향을 열어 둔 채 답을 기다립니다.",
    },
    expected: {
      en: "Its connection stays until it ends or breaks off.",
      ko: "클라이언트가 끝내거나 끊을 때까지 연결이 남아 있어야 합니다.",
    },
    saw: {
      en: "The server closed the connection after {read} bytes.",
      ko: "서버가 {read}바이트를 읽은 뒤 연결을 닫았습니다.",
    },
    usually: {
      en: "A spent budget was taken for an end. The client has more to say: it is due, and not gone.",
      ko: "예산을 다 쓴 것을 끝으로 여긴 경우입니다. 클라이언트는 할 말이 남았습니다. 연결을 정리하는 것이 아니라 loop.due에 둘 때입니다.",
    },
    next: {
      en: "In pump, return true when the budget is spent, without dropConnection().",
      ko: "pump에서, 예산을 다 쓰면 dropConnection()을 부르지 말고 true를 반환하십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-budget",
  },
  "E2-ET-WRITE": {
    did: {
      en: "A client sent much, read late, and waits for the rest.",
      ko: "클라이언트가 많이 보내고 늦게 읽으면서 나머지를 기다립니다.",
    },
    expected: {
      en: "Unsent bytes are written until they are gone or -EAGAIN.",
      ko: "남은 바이트는 없어지거나 -EAGAIN이 나올 때까지 써야 합니다.",
    },
    saw: {
      en: "{left} bytes are unsent, and the program sleeps.",
      ko: "{left}바이트가 남아 있는데 프로그램은 잠들었습니다.",
    },
    usually: {
      en: "EPOLLOUT comes when a full buffer gets room, and only if it was asked for. Who stops before it was full is not told.",
      ko: "EPOLLOUT은 요청해 두었을 때, 가득 찬 버퍼에 자리가 나면 옵니다. 가득 차기 전에 멈추면 알림이 오지 않습니다.",
    },
    next: {
      en: "In pump, repeat write() while bytes are unsent, until -EAGAIN; addEdge asks for EPOLLOUT.",
      ko: "pump에서, 남은 바이트가 있는 동안 -EAGAIN까지 write()를 되풀이하십시오. EPOLLOUT은 addEdge가 요청합니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-drain",
  },
  "E2-ET-ORDER": {
    did: {
      en: "A client sent a long row of bytes and compared what came back.",
      ko: "클라이언트가 긴 바이트열을 보내고 돌아온 것과 견주었습니다.",
    },
    expected: { en: "The same bytes in the same order.", ko: "같은 바이트가 같은 순서로 와야 합니다." },
    saw: { en: "They differ from byte {at} on.", ko: "{at}번째 바이트부터 다릅니다." },
    usually: {
      en: "unsent was a view of the loop's buffer and outlived the turn. The next read() wrote over it.",
      ko: "unsent가 루프의 공용 버퍼를 가리킨 채 한 바퀴를 넘긴 경우입니다. 다음 read()가 덮어썼습니다.",
    },
    next: {
      en: "In pump, give unsent memory of its own, slice(), before you return with bytes in it.",
      ko: "pump에서, 남은 바이트를 둔 채 반환하기 전에 slice()로 따로 복사하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-unsent",
  },
  "E2-ET-EOF": {
    did: {
      en: "A client sent its last words and ended its direction at once, before the loop looked.",
      ko: "루프가 보기 전에 클라이언트가 마지막 메시지를 보내고 곧바로 자기 방향을 끝냈습니다.",
    },
    expected: {
      en: "It gets them back, and then the end of file.",
      ko: "그 메시지가 돌아오고, 이어서 파일 끝(EOF)이 와야 합니다.",
    },
    saw: {
      en: "Arrived: {arrived} bytes; end of file: {ended}.",
      ko: "도착한 것: {arrived}바이트, 파일 끝(EOF): {ended}.",
    },
    usually: {
      en: "Bytes and FIN made one edge. After a read that returned fewer bytes than the buffer has room for, the 0 behind them is still to be read.",
      ko: "바이트와 FIN이 에지 하나로 왔습니다. 버퍼보다 적게 읽혔더라도 그 뒤의 0을 아직 읽지 않은 것입니다.",
    },
    next: {
      en: "In pump, read on after a short read, until -EAGAIN or 0.",
      ko: "pump에서, 적게 읽혔더라도 -EAGAIN이나 0이 나올 때까지 계속 읽으십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-drain",
  },
  "E2-ET-POLLS": {
    did: {
      en: "A client was answered and then silent, and the loop ran with timeout -1.",
      ko: "클라이언트가 답을 받은 뒤 조용했고, 루프는 timeout -1로 돌았습니다.",
    },
    expected: {
      en: "It sleeps in epoll_wait until something happens.",
      ko: "무슨 일이 생길 때까지 epoll_wait에서 잠들어야 합니다.",
    },
    saw: {
      en: "It asked again and again with timeout {timeout}.",
      ko: "거듭 물었습니다. 그때의 timeout: {timeout}.",
    },
    usually: {
      en: "epoll_wait got a timeout of the loop's own: 0 returns at once, any other number wakes the loop for nothing.",
      ko: "epoll_wait에 루프가 정한 timeout을 넘긴 경우입니다. 0이면 곧바로 돌아오고, 다른 수면 쓸데없이 깨어납니다.",
    },
    next: {
      en: "In turnEdge, pass timeoutMs to epoll_wait() when nobody is due.",
      ko: "turnEdge에서, loop.due가 비었으면 epoll_wait()에 timeoutMs를 넘기십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-sleep",
  },
  "E2-ET-WRITE-WAITS": {
    did: {
      en: "A client sent {sentKib} KiB and read nothing.",
      ko: "클라이언트가 {sentKib} KiB를 보내고 아무것도 읽지 않았습니다.",
    },
    expected: {
      en: "At -EAGAIN the loop leaves the connection alone and sleeps.",
      ko: "-EAGAIN이면 그 연결을 두고 잠들어야 합니다.",
    },
    saw: {
      en: "write() was repeated without end; nobody else is served.",
      ko: "write()만 끝없이 되풀이하며 다른 누구에게도 답하지 않습니다.",
    },
    usually: {
      en: "-EAGAIN promises an edge: EPOLLOUT comes when there is room again.",
      ko: "-EAGAIN은 에지를 약속합니다. 자리가 다시 나면 EPOLLOUT이 옵니다.",
    },
    next: {
      en: "In pump, keep what is unsent and return false when write() returns -EAGAIN.",
      ko: "pump에서, write()가 -EAGAIN을 반환하면 남은 것을 보관하고 false를 반환하십시오.",
    },
    man: ["write(2)", "epoll(7)"],
    anchor: "rule-drain",
  },
  "E2-ET-BROKEN": {
    did: {
      en: "A client broke off with RST; the next {call}() on its connection fails.",
      ko: "클라이언트가 RST로 끊었습니다. 그 연결의 다음 {call}()은 실패합니다.",
    },
    expected: {
      en: "The connection is dropped: its entry is gone and its descriptor closed.",
      ko: "연결을 정리해야 합니다. 항목을 지우고 디스크립터를 닫습니다.",
    },
    saw: {
      en: "It is still there.",
      ko: "아직 남아 있습니다.",
    },
    usually: {
      en: "Edge-triggered, the end is reported once. A negative result that is taken for -EAGAIN leaves a dead connection for ever.",
      ko: "에지 트리거에서 끝은 한 번만 보고됩니다. 음수를 모두 -EAGAIN으로 받아들이면 죽은 연결이 영영 남습니다.",
    },
    next: {
      en: "In pump, drop the connection when read() or write() returns an error other than -EAGAIN.",
      ko: "pump에서, read()나 write()가 -EAGAIN이 아닌 오류를 반환하면 연결을 정리하십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-end",
  },
  "E2-ET-UNBOUNDED": {
    did: {
      en: "A client sent {sentKib} KiB and read nothing.",
      ko: "클라이언트가 {sentKib} KiB를 보내고 아무것도 읽지 않았습니다.",
    },
    expected: {
      en: "While bytes are unsent, nothing more is read.",
      ko: "보낼 것이 남아 있는 동안은 더 읽지 않아야 합니다.",
    },
    saw: {
      en: "The server holds {heldKib} KiB that it has read and not sent.",
      ko: "서버가 읽고서 보내지 못한 것을 {heldKib} KiB나 들고 있습니다.",
    },
    usually: {
      en: "pump reads on although write() said -EAGAIN. Whoever does not read may fill the memory then.",
      ko: "write()가 -EAGAIN을 반환했는데도 pump가 계속 읽는 경우입니다. 그러면 읽지 않는 상대가 메모리를 채울 수 있습니다.",
    },
    next: {
      en: "In pump, return false at -EAGAIN of write(), before the next read().",
      ko: "pump에서, write()가 -EAGAIN이면 다음 read() 전에 false를 반환하십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-high-water",
  },
  "E2-ET-EVENTS": {
    did: {
      en: "Three clients were connected. Before one turn a fourth one connected and all three spoke, before another turn one of them did.",
      ko: "클라이언트 셋을 연결했습니다. 한 바퀴 전에는 넷째가 연결하고 셋이 모두 말했으며, 다음 바퀴 전에는 하나만 말했습니다.",
    },
    expected: {
      en: "A turn looks at exactly the connections that epoll_wait reported, whether it accepted somebody or not.",
      ko: "한 바퀴는 새 연결을 받았든 아니든 epoll_wait가 보고한 연결만, 빠짐없이 처리해야 합니다.",
    },
    saw: {
      en: "Reported: {reported}, read or written: {handled}.",
      ko: "보고된 연결: {reported}, 읽거나 쓴 연결: {handled}.",
    },
    usually: {
      en: "Event i is at events[2 * i] and events[2 * i + 1], and only the first ones are of this call. An edge that is missed, behind an accept for example, does not come again.",
      ko: "i번째 이벤트는 events[2 * i]와 events[2 * i + 1]에 있고, 이번 호출의 것은 앞부분뿐입니다. 연결을 받은 뒤에 남은 이벤트도 처리해야 합니다. 놓친 에지는 다시 오지 않습니다.",
    },
    next: {
      en: "In turnEdge, go over i below the number that epoll_wait returned, and take events[2 * i + 1] as the descriptor.",
      ko: "turnEdge에서, i가 epoll_wait의 반환값보다 작은 동안 events[2 * i + 1]을 디스크립터로 쓰십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-events",
  },
}
