// What the failed checks of part 6.3 say of farewell. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const farewellCodes: Readonly<Record<string, CodeFacts>> = {
  "E6-LOST-TAIL": {
    did: {
      en: "farewell was called while a long answer lay in the kernel. The client went on sending, and read the answer slowly.",
      ko: "긴 응답이 커널에 있을 때 farewell을 불렀습니다. 클라이언트는 계속 보내면서 응답을 천천히 읽었습니다.",
    },
    expected: {
      en: "The client reads all of the answer, and then the end.",
      ko: "클라이언트는 응답을 모두 읽고 나서 끝을 읽어야 합니다.",
    },
    saw: { en: "The client lost the tail of it: {errno}.", ko: "클라이언트는 응답의 끝부분을 잃었습니다: {errno}." },
    usually: {
      en: "The connection was closed while the client's bytes lay unread or were still coming. The kernel then resets it, and throws away what it had not delivered.",
      ko: "클라이언트의 바이트가 안 읽힌 채 있거나 아직 오는데 닫은 경우입니다. 그러면 커널은 연결을 리셋하고, 전하지 못한 것을 버립니다.",
    },
    next: {
      en: "In farewell, end your own direction with SHUT_WR, read and wait until the client's end has come, and close after that.",
      ko: "farewell에서, SHUT_WR로 내 방향을 끝내고, 클라이언트의 끝이 올 때까지 기다리며 읽고, 그다음에 닫으십시오.",
    },
    man: ["shutdown(2)", "tcp(7)"],
    anchor: "rule-farewell",
  },
  "E6-NO-FIN": {
    did: {
      en: "farewell was called, and the client read all of the answer.",
      ko: "farewell을 불렀고, 클라이언트는 응답을 모두 읽었습니다.",
    },
    expected: {
      en: "Then it reads the end, so that it knows that it may go.",
      ko: "그다음 끝을 읽고, 가도 된다는 것을 알아야 합니다.",
    },
    saw: {
      en: "No end came: both sides wait for each other. farewell sleeps in {call}.",
      ko: "끝이 오지 않아 양쪽이 서로를 기다립니다. farewell이 자고 있는 호출: {call}.",
    },
    usually: {
      en: "The own direction was not ended before the wait for the client's end.",
      ko: "클라이언트의 끝을 기다리기 전에 내 방향을 끝내지 않은 경우입니다.",
    },
    next: {
      en: "In farewell, call shutdown(fd, SHUT_WR) before the first read.",
      ko: "farewell에서, 처음 읽기 전에 shutdown(fd, SHUT_WR)을 부르십시오.",
    },
    man: ["shutdown(2)"],
    anchor: "rule-farewell",
  },
  "E6-FAREWELL-UNREAD": {
    did: {
      en: "farewell was called. The client sent more than fits into a buffer, read all of the answer, and ended.",
      ko: "farewell을 불렀습니다. 클라이언트는 버퍼보다 많이 보냈고, 응답을 모두 읽었고, 끝냈습니다.",
    },
    expected: {
      en: "It reads what the client sends, so that the client's end can arrive.",
      ko: "클라이언트의 끝이 도착할 수 있도록, 보내오는 것을 읽어야 합니다.",
    },
    saw: { en: "It read nothing and sleeps in {call}.", ko: "아무것도 읽지 않았습니다. 자고 있는 호출: {call}." },
    usually: {
      en: "It waits for the end alone. The end stands behind the bytes, and they do not come as long as the buffer is full.",
      ko: "끝만 기다린 경우입니다. 끝은 바이트 뒤에 있고, 버퍼가 가득 차 있는 동안에는 그 바이트가 오지 못합니다.",
    },
    next: {
      en: "In farewell, read and throw away what comes until the read says 0.",
      ko: "farewell에서, 읽기가 0을 줄 때까지 오는 것을 읽어서 버리십시오.",
    },
    man: ["recv(2)", "tcp(7)"],
    anchor: "rule-farewell",
  },
  "E6-FAREWELL-BLOCKS": {
    did: {
      en: "farewell was called with a deadline, and the peer neither sends nor ends.",
      ko: "마감을 정해 farewell을 불렀고, 상대는 보내지도 끝내지도 않습니다.",
    },
    expected: { en: "Every sleep ends at the deadline.", ko: "어떤 잠도 마감에는 끝나야 합니다." },
    saw: {
      en: "It sleeps in {call}(), which ends only when the peer does something.",
      ko: "상대가 무언가 해야만 끝나는 호출에서 잡니다: {call}.",
    },
    usually: {
      en: "The descriptor is a blocking one, and the call knows nothing of the deadline.",
      ko: "블로킹 디스크립터이고, 그 호출은 마감을 모릅니다.",
    },
    next: {
      en: "In farewell, read with recvBefore(), which takes the deadline.",
      ko: "farewell에서, 마감을 받는 recvBefore()로 읽으십시오.",
    },
    man: ["recv(2)"],
    anchor: "rule-deadline",
  },
  "E6-FAREWELL-SPINS": {
    did: {
      en: "farewell was called, and the peer was silent.",
      ko: "farewell을 불렀고, 상대는 조용했습니다.",
    },
    expected: { en: "It sleeps until something comes.", ko: "무언가 올 때까지 자야 합니다." },
    saw: { en: "It calls again and again without sleeping: {call}.", ko: "자지 않고 되풀이하는 호출: {call}." },
    usually: {
      en: "-EAGAIN led straight to the next read.",
      ko: "-EAGAIN 뒤에 바로 다시 읽은 경우입니다.",
    },
    next: {
      en: "In farewell, read with recvBefore(), which sleeps until there is something.",
      ko: "farewell에서, 무언가 올 때까지 자는 recvBefore()로 읽으십시오.",
    },
    man: ["poll(2)", "recv(2)"],
    anchor: "rule-farewell",
  },
  "E6-FAREWELL-STAYS": {
    did: {
      en: "farewell was called, and the peer ended, broke off, or sent more than anybody wants to drain.",
      ko: "farewell을 불렀고, 상대는 끝냈거나 연결을 끊었거나 너무 많이 보냈습니다.",
    },
    expected: { en: "It closes and returns.", ko: "닫고 반환해야 합니다." },
    saw: { en: "It does not come back: {call}.", ko: "돌아오지 않습니다. 부르고 있는 호출: {call}." },
    usually: {
      en: "0 is the peer's end, and a negative result the end of the connection. Neither becomes another one by asking again.",
      ko: "0은 상대의 끝이고, 음수는 연결의 끝입니다. 다시 물어도 달라지지 않습니다.",
    },
    next: {
      en: "In farewell, stop reading when the result is 0 or less.",
      ko: "farewell에서, 결과가 0 이하이면 읽기를 멈추십시오.",
    },
    man: ["recv(2)"],
    anchor: "rule-farewell",
  },
  "E6-FAREWELL-DEADLINE": {
    did: {
      en: "farewell waited for the peer's end with {left} ms left by the clock that it was given. The peer sent a byte now and then.",
      ko: "farewell이 상대의 끝을 기다렸고, 상대는 가끔 한 바이트씩 보냈습니다. 받은 시계로 남은 시간(ms): {left}.",
    },
    expected: {
      en: "Each wait takes what is left until deadlineMs, and after that it closes.",
      ko: "기다릴 때마다 deadlineMs까지 남은 만큼만 기다리고, 그 뒤에는 닫아야 합니다.",
    },
    saw: { en: "The timeout of the wait, in ms: {saw}.", ko: "기다린 timeout(ms): {saw}." },
    usually: {
      en: "The time began anew with each byte, or deadlineMs was taken for a duration. A peer that says a byte a minute then never lets go.",
      ko: "바이트가 올 때마다 시간이 새로 시작했거나, deadlineMs를 기간으로 여긴 경우입니다. 그러면 1분에 한 바이트씩 보내는 상대가 놓아주지 않습니다.",
    },
    next: {
      en: "In farewell, hand deadlineMs and clock on to recvBefore() as they are.",
      ko: "farewell에서, deadlineMs와 clock을 recvBefore()에 그대로 넘기십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-deadline",
  },
  "E6-FAREWELL-ENDLESS": {
    did: {
      en: "farewell was called, and the peer sent without end.",
      ko: "farewell을 불렀고, 상대는 끝없이 보냈습니다.",
    },
    expected: {
      en: "It closes after MOST_DRAINED bytes: {most}.",
      ko: "MOST_DRAINED바이트 뒤에는 닫아야 합니다: {most}.",
    },
    saw: { en: "It had read more than twice as much, and went on.", ko: "그 두 배가 넘게 읽고도 계속 읽었습니다." },
    usually: {
      en: "Only the time is limited. A peer with a fast line makes the process read gigabytes for nobody until then.",
      ko: "시간만 제한한 경우입니다. 회선이 빠른 상대는 그때까지 아무도 쓰지 않을 기가바이트를 읽게 만듭니다.",
    },
    next: {
      en: "In farewell, add up what was read, and stop at MOST_DRAINED.",
      ko: "farewell에서, 읽은 양을 더해 가다가 MOST_DRAINED에서 멈추십시오.",
    },
    man: ["recv(2)"],
    anchor: "rule-farewell",
  },
  "E6-FAREWELL-THROWS": {
    did: {
      en: "farewell was called, on a connection that the peer may have reset.",
      ko: "상대가 리셋했을 수도 있는 연결에 farewell을 불렀습니다.",
    },
    expected: {
      en: "Whatever its calls say, it closes the connection and returns.",
      ko: "호출의 결과가 무엇이든 연결을 닫고 반환해야 합니다.",
    },
    saw: { en: "It threw: {saw}.", ko: "예외를 던졌습니다: {saw}." },
    usually: {
      en: "shutdown() says -ENOTCONN once the peer has reset the connection, and reads fail. There is nothing left to end then, but still a descriptor to close.",
      ko: "상대가 리셋한 뒤에는 shutdown()이 -ENOTCONN을 주고 읽기도 실패합니다. 끝낼 것은 없지만 닫을 디스크립터는 남아 있습니다.",
    },
    next: {
      en: "In farewell, use no check(): the loop ends at 0 and at every negative result, and the close comes in any case.",
      ko: "farewell에서, check()를 쓰지 마십시오. 읽기는 0이나 음수에서 끝내고, 어떤 경우에도 닫으십시오.",
    },
    man: ["shutdown(2)"],
    anchor: "rule-farewell",
  },
  "E6-FAREWELL-OPEN": {
    did: { en: "farewell was called and returned.", ko: "farewell을 불렀고, 반환했습니다." },
    expected: { en: "The descriptor is closed.", ko: "디스크립터는 닫혀 있어야 합니다." },
    saw: { en: "It is still open.", ko: "아직 열려 있습니다." },
    usually: {
      en: "shutdown() ends the connection, not the descriptor, or a way out of the function goes past the close. Each client then costs a descriptor for good.",
      ko: "shutdown()은 연결을 끝낼 뿐 디스크립터를 닫지 않습니다. 또는 close를 거치지 않고 나가는 길이 있습니다. 그러면 클라이언트마다 디스크립터 하나가 사라집니다.",
    },
    next: {
      en: "In farewell, call closeOnce(fd) on every way out.",
      ko: "farewell에서, 나가는 길마다 closeOnce(fd)를 부르십시오.",
    },
    man: ["close(2)", "shutdown(2)"],
    anchor: "rule-farewell",
  },
  "E6-FAREWELL-TWICE": {
    did: { en: "farewell was called and returned.", ko: "farewell을 불렀고, 반환했습니다." },
    expected: { en: "The descriptor is closed once.", ko: "디스크립터를 한 번 닫아야 합니다." },
    saw: { en: "close() was called for it so often: {count}.", ko: "close()를 부른 횟수: {count}." },
    usually: {
      en: "After the first close the number may be somebody else's, and the second one hits them.",
      ko: "처음 닫은 뒤에는 그 번호가 남의 것일 수 있고, 두 번째 close는 그것을 닫습니다.",
    },
    next: {
      en: "In farewell, close at one place, behind the loop.",
      ko: "farewell에서, 반복문 뒤 한 곳에서만 닫으십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-close-once",
  },
}
