// What the failed checks of part 6.2 say about repeating, closing and connecting. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const againCodes: Readonly<Record<string, CodeFacts>> = {
  "E6-AGAIN-STOPS": {
    did: {
      en: "again() was given a call that says {said}, one after the other.",
      ko: "차례로 {said} 결과를 내는 호출을 again()에 주었습니다.",
    },
    expected: { en: "It repeats the call as long as it says -EINTR.", ko: "-EINTR인 동안 되풀이해야 합니다." },
    saw: { en: "Calls made: {made}; returned: {returned}.", ko: "부른 횟수: {made}. 반환한 값: {returned}." },
    usually: {
      en: "It was repeated once and not until it succeeds, or the result was compared with EINTR instead of -EINTR.",
      ko: "한 번만 되풀이했거나, 결과를 -EINTR이 아니라 EINTR과 비교했습니다.",
    },
    next: {
      en: "In again, repeat the call with while, as long as the result is -EINTR.",
      ko: "again에서, 결과가 -EINTR인 동안 while로 되풀이하십시오.",
    },
    man: ["signal(7)"],
    anchor: "rule-again",
  },
  "E6-AGAIN-OTHER": {
    did: {
      en: "again() was given a call that says {said}, one after the other.",
      ko: "차례로 {said} 결과를 내는 호출을 again()에 주었습니다.",
    },
    expected: {
      en: "It returns {last}: only after -EINTR is the same call right.",
      ko: "{last} 그대로 반환해야 합니다. 같은 호출을 되풀이해도 되는 것은 -EINTR 뒤뿐입니다.",
    },
    saw: { en: "It made the call once more.", ko: "호출을 한 번 더 했습니다." },
    usually: {
      en: "Every negative result was repeated. -EAGAIN would come back at once and for ever, and a broken connection stays broken.",
      ko: "음수 결과를 모두 되풀이했습니다. -EAGAIN은 곧바로 끝없이 다시 나오고, 끊긴 연결은 끊긴 채입니다.",
    },
    next: {
      en: "In again, compare with -EINTR and with nothing else.",
      ko: "again에서, -EINTR 하나와만 비교하십시오.",
    },
    man: ["signal(7)"],
    anchor: "rule-again",
  },
  "E6-AGAIN-RETURNS": {
    did: {
      en: "again() was given a call that says {said}, one after the other.",
      ko: "차례로 {said} 결과를 내는 호출을 again()에 주었습니다.",
    },
    expected: { en: "It returns the last of these: {expected}.", ko: "마지막 결과를 반환해야 합니다: {expected}." },
    saw: { en: "It returned {returned}.", ko: "반환한 값: {returned}." },
    usually: {
      en: "The first result was returned, or the call was made once too often.",
      ko: "첫 결과를 반환했거나 호출을 한 번 더 했습니다.",
    },
    next: {
      en: "In again, keep the result of each call and return the last.",
      ko: "again에서, 호출할 때마다 결과를 새로 담아 두고 마지막 것을 반환하십시오.",
    },
    man: ["signal(7)"],
    anchor: "rule-again",
  },
  "E6-CLOSE-AGAIN": {
    did: {
      en: "close() closed the descriptor and said {first}.",
      ko: "close()가 디스크립터를 닫고 이렇게 말했습니다: {first}.",
    },
    expected: {
      en: "It is closed whatever was said, so it is not called again.",
      ko: "무엇이라고 하든 닫혔으므로 다시 부르면 안 됩니다.",
    },
    saw: {
      en: "The same number was used once more: {second}.",
      ko: "같은 번호를 한 번 더 썼습니다: {second}.",
    },
    usually: {
      en: "-EINTR was taken for an invitation to repeat. In the meantime the number may be a new client's, and that one would be closed.",
      ko: "-EINTR을 다시 하라는 뜻으로 여겼습니다. 그사이 같은 번호를 새 클라이언트가 받았다면 그 연결을 닫게 됩니다.",
    },
    next: {
      en: "In closeOnce, call close() once, outside of again() and of any loop, and nothing with fd after that.",
      ko: "closeOnce에서, close()를 again()이나 루프 밖에서 한 번만 부르고, 그 뒤에는 fd를 쓰지 마십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-close-once",
  },
  "E6-CLOSE-NEVER": {
    did: { en: "closeOnce() was called for an open descriptor.", ko: "열린 디스크립터에 closeOnce()를 불렀습니다." },
    expected: { en: "It calls close().", ko: "close()를 불러야 합니다." },
    saw: { en: "It did not, and the descriptor stays open.", ko: "부르지 않았고, 디스크립터는 열린 채입니다." },
    usually: {
      en: "shutdown() ends a connection and leaves the descriptor open.",
      ko: "shutdown()은 연결을 끝내지만 디스크립터는 열어 둡니다.",
    },
    next: { en: "In closeOnce, call close(fd).", ko: "closeOnce에서, close(fd)를 부르십시오." },
    man: ["close(2)", "shutdown(2)"],
    anchor: "rule-close-once",
  },
  "E6-CLOSE-SAYS": {
    did: { en: "close() said {first}.", ko: "close()의 결과: {first}." },
    expected: {
      en: "closeOnce() returns {expected}: -EINTR counts as closed, any other error is told.",
      ko: "closeOnce()는 {expected} 값을 반환해야 합니다. -EINTR은 닫힌 것이고, 다른 오류는 알려야 합니다.",
    },
    saw: { en: "It returned {returned}.", ko: "반환한 값: {returned}." },
    usually: {
      en: "-EINTR came out, so that the caller would try again; or every result was made a 0, which hides a descriptor closed twice.",
      ko: "-EINTR을 그대로 반환해서 부른 쪽이 다시 시도하게 됩니다. 또는 모든 결과를 0으로 만들어, 두 번 닫은 것을 숨깁니다.",
    },
    next: {
      en: "In closeOnce, return 0 for -EINTR and the result itself otherwise.",
      ko: "closeOnce에서, -EINTR이면 0을, 아니면 결과를 그대로 반환하십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-close-once",
  },
  "E6-BYTES": {
    did: {
      en: "Bytes were there, and recvBefore() was asked for some of them at an offset.",
      ko: "바이트가 와 있을 때 오프셋을 주고 recvBefore()를 불렀습니다.",
    },
    expected: {
      en: "It returns {count}, and the buffer holds {expected}.",
      ko: "{count} 값을 반환하고, 버퍼가 이래야 합니다: {expected}.",
    },
    saw: { en: "It returned {returned}, and the buffer holds {saw}.", ko: "반환한 값: {returned}. 버퍼: {saw}." },
    usually: {
      en: "offset or len was not passed on, or bytes of an earlier call were overwritten.",
      ko: "offset이나 len을 넘기지 않았거나, 앞에서 읽은 바이트를 덮어썼습니다.",
    },
    next: {
      en: "In recvBefore, pass buf, offset and len on to recv() as they are.",
      ko: "recvBefore에서, buf와 offset과 len을 그대로 recv()에 넘기십시오.",
    },
    man: ["recv(2)"],
    anchor: "rule-deadline",
  },
  "E6-RECV-SLEEPS": {
    did: { en: "recvBefore() was called, and nothing was there.", ko: "읽을 것이 없을 때 recvBefore()를 불렀습니다." },
    expected: { en: "It sleeps where the deadline can wake it.", ko: "마감 시각에 깨어날 수 있는 곳에서 자야 합니다." },
    saw: {
      en: "It sleeps in {call}(), which knows no deadline.",
      ko: "마감 시각을 모르는 {call}() 안에서 자고 있습니다.",
    },
    usually: {
      en: "The socket is a blocking one: without MSG_DONTWAIT the call waits for the peer as long as it likes.",
      ko: "블로킹 소켓입니다. MSG_DONTWAIT이 없으면 상대를 끝없이 기다립니다.",
    },
    next: {
      en: "In recvBefore, pass MSG_DONTWAIT to recv(), and wait in waitUntil().",
      ko: "recvBefore에서, recv()에 MSG_DONTWAIT을 주고 waitUntil()에서 기다리십시오.",
    },
    man: ["recv(2)", "poll(2)"],
    anchor: "rule-deadline",
  },
  "E6-MAY-BLOCK": {
    did: { en: "poll() said that there was something to read.", ko: "poll()이 읽을 것이 있다고 했습니다." },
    expected: {
      en: "The call that follows cannot block even if that is no longer true.",
      ko: "그 말이 더는 맞지 않더라도, 뒤따르는 호출이 막히면 안 됩니다.",
    },
    saw: {
      en: "{call}() on a blocking socket, without MSG_DONTWAIT.",
      ko: "블로킹 소켓에 MSG_DONTWAIT 없이 {call}() 호출을 했습니다.",
    },
    usually: {
      en: "Readiness is news of a moment ago: another process may have read, or the bytes were thrown away. poll(2), BUGS.",
      ko: "준비되었다는 것은 조금 전의 소식입니다. 다른 프로세스가 읽었거나 바이트가 버려졌을 수 있습니다. poll(2)의 BUGS를 보십시오.",
    },
    next: {
      en: "In recvBefore, call recv() with MSG_DONTWAIT each time.",
      ko: "recvBefore에서, recv()를 부를 때마다 MSG_DONTWAIT을 주십시오.",
    },
    man: ["poll(2)", "recv(2)"],
    anchor: "rule-deadline",
  },
  "E6-FALSE-READY": {
    did: {
      en: "poll() said that there was something to read, recv() said -EAGAIN, and there was time left.",
      ko: "poll()은 읽을 것이 있다고 했고, recv()는 -EAGAIN이었으며, 시간은 남아 있었습니다.",
    },
    expected: { en: "It waits again, and reads what comes.", ko: "다시 기다려서 오는 것을 읽어야 합니다." },
    saw: { en: "It returned {returned}.", ko: "반환한 값: {returned}." },
    usually: {
      en: "The second -EAGAIN was taken for the end of the time. Only the clock says that.",
      ko: "두 번째 -EAGAIN을 시간이 다 된 것으로 여겼습니다. 그것은 시계만 말할 수 있습니다.",
    },
    next: {
      en: "In recvBefore, make it a loop: recv(), and on -EAGAIN waitUntil() and round again.",
      ko: "recvBefore에서, 루프로 만드십시오. recv()가 -EAGAIN이면 waitUntil() 다음에 다시 돕니다.",
    },
    man: ["poll(2)", "recv(2)"],
    anchor: "rule-deadline",
  },
  "E6-END-MISSED": {
    did: { en: "The peer has finished: recv() says 0.", ko: "상대가 보내기를 마쳐서 recv()가 0을 반환합니다." },
    expected: { en: "recvBefore() returns 0 at once.", ko: "recvBefore()는 바로 0을 반환해야 합니다." },
    saw: { en: "What came out: {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "0 was taken for nothing there yet. It is the end, and stays so.",
      ko: "0을 아직 없다는 뜻으로 여겼습니다. 0은 끝이고, 계속 끝입니다.",
    },
    next: { en: "In recvBefore, wait after -EAGAIN only.", ko: "recvBefore에서, -EAGAIN일 때만 기다리십시오." },
    man: ["recv(2)"],
    anchor: "rule-deadline",
  },
  "E6-CONNECT-AGAIN": {
    did: {
      en: "connect() returned -EINTR, and its handshake went on by itself.",
      ko: "connect()가 -EINTR을 반환했고, 핸드셰이크는 혼자 계속되었습니다.",
    },
    expected: {
      en: "The program waits for it in poll(), at most until the deadline.",
      ko: "poll()에서 마감 시각까지만 기다려야 합니다.",
    },
    saw: { en: "A second connect() was called: {second}.", ko: "connect()를 다시 불렀습니다: {second}." },
    usually: {
      en: "connect() was repeated like read(). The second one says -EALREADY, or -EISCONN, or sleeps where no deadline holds.",
      ko: "connect()를 read()처럼 되풀이했습니다. 두 번째는 -EALREADY나 -EISCONN을 반환하거나, 마감 시각이 통하지 않는 곳에서 잡니다.",
    },
    next: {
      en: "In connectBefore, treat -EINTR like -EINPROGRESS: waitUntil() POLLOUT, then SO_ERROR.",
      ko: "connectBefore에서, -EINTR도 -EINPROGRESS처럼 다루십시오. waitUntil()로 POLLOUT을 기다린 다음 SO_ERROR를 봅니다.",
    },
    man: ["connect(2)", "poll(2)"],
    anchor: "rule-connect",
  },
  "E6-INPROGRESS": {
    did: {
      en: "connectBefore() was called for a port where somebody listens.",
      ko: "누군가 리스닝하는 포트에 connectBefore()를 불렀습니다.",
    },
    expected: { en: "It returns 0 once the connection is there.", ko: "연결되면 0을 반환해야 합니다." },
    saw: { en: "It returned {returned}.", ko: "반환한 값: {returned}." },
    usually: {
      en: "-EINPROGRESS came out, or SO_ERROR was looked at with the wrong sign or length.",
      ko: "-EINPROGRESS를 그대로 반환했거나, SO_ERROR를 부호나 길이를 잘못 써서 보았습니다.",
    },
    next: {
      en: "In connectBefore, wait after -EINPROGRESS, and return what SO_ERROR holds, negated.",
      ko: "connectBefore에서, -EINPROGRESS이면 기다린 다음 SO_ERROR의 값에 음수 부호를 붙여 반환하십시오.",
    },
    man: ["connect(2)"],
    anchor: "rule-connect",
  },
  "E6-REFUSED": {
    did: {
      en: "connectBefore() was called for a port where nobody listens.",
      ko: "아무도 리스닝하지 않는 포트에 connectBefore()를 불렀습니다.",
    },
    expected: { en: "It returns -ECONNREFUSED.", ko: "-ECONNREFUSED를 반환해야 합니다." },
    saw: { en: "It returned {returned}.", ko: "반환한 값: {returned}." },
    usually: {
      en: "POLLOUT comes for a failed connection too. Only SO_ERROR tells them apart, and reading it clears it.",
      ko: "POLLOUT은 연결이 실패했을 때도 옵니다. 둘을 가르는 것은 SO_ERROR뿐이고, 읽으면 지워집니다.",
    },
    next: {
      en: "In connectBefore, read SO_ERROR once after the wait, and return its value negated.",
      ko: "connectBefore에서, 기다린 뒤 SO_ERROR를 한 번만 읽고, 그 값에 음수 부호를 붙여 반환하십시오.",
    },
    man: ["connect(2)", "socket(7)"],
    anchor: "rule-connect",
  },
  "E6-CLOSES-FD": {
    did: {
      en: "{task}() came to an end without success: {returned}.",
      ko: "{task}() 함수가 성공하지 못하고 끝났습니다: {returned}.",
    },
    expected: {
      en: "fd stays open: it belongs to the caller, who will close it.",
      ko: "fd는 열린 채여야 합니다. 부른 쪽의 것이고, 부른 쪽이 닫습니다.",
    },
    saw: { en: "It was closed.", ko: "닫혀 있습니다." },
    usually: {
      en: "Whoever is lent a descriptor does not close it: when the caller does so too, the number may be somebody else's by then.",
      ko: "빌린 디스크립터는 닫지 않습니다. 부른 쪽도 닫으면, 그때는 그 번호가 다른 연결의 것일 수 있습니다.",
    },
    next: {
      en: "In {task}, return the error and leave fd as it is.",
      ko: "{task}에서, 오류를 반환하고 fd는 그대로 두십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-close-once",
  },
}
