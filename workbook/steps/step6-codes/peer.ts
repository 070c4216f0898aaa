// What the failed checks of part 6.3 say of isGone and sendBefore. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const peerCodes: Readonly<Record<string, CodeFacts>> = {
  "E6-GONE-COUNT": {
    did: {
      en: "isGone was called with results of calls that had succeeded: 0, 32 and 104.",
      ko: "성공한 호출의 결과인 0, 32, 104로 isGone을 불렀습니다.",
    },
    expected: {
      en: "A count is no error: false, also for 32 bytes, although EPIPE is 32.",
      ko: "개수는 오류가 아니므로 false여야 합니다. EPIPE가 32이어도 32바이트는 오류가 아닙니다.",
    },
    saw: { en: "It returned true for {count}.", ko: "true를 반환한 값: {count}." },
    usually: {
      en: "The sign was lost: a failed call returns -errno, a positive number is bytes. And 0 is the peer's end: it may still read.",
      ko: "부호를 보지 않은 경우입니다. 실패한 호출은 -errno를 반환하고, 양수는 바이트 수입니다. 0은 상대의 끝이며, 상대는 아직 읽을 수 있습니다.",
    },
    next: {
      en: "In isGone, compare -result with the errno values, or result with -EPIPE and so on.",
      ko: "isGone에서, -result를 errno 값과 비교하거나 result를 -EPIPE 등과 비교하십시오.",
    },
    man: ["send(2)", "recv(2)"],
    anchor: "rule-gone",
  },
  "E6-GONE-MISSED": {
    did: {
      en: "isGone was called with errors that a connection fails with when its peer, or the way to it, is no longer there.",
      ko: "상대나 상대로 가는 길이 없어졌을 때 연결에서 나는 오류로 isGone을 불렀습니다.",
    },
    expected: {
      en: "Each of them ends one conversation: true.",
      ko: "모두 대화 하나만 끝내는 오류이므로 true여야 합니다.",
    },
    saw: { en: "It returned false for {names}.", ko: "false를 반환한 오류: {names}." },
    usually: {
      en: "Only the best known ones are in the list. The others come too, on a bad day of the network, and end the server as if it had failed.",
      ko: "잘 알려진 것만 넣은 경우입니다. 나머지도 네트워크가 나쁜 날에는 오고, 서버 자신의 잘못처럼 서버를 끝냅니다.",
    },
    next: {
      en: "In isGone, add those that errno(3), tcp(7) and ip(7) name for a peer that closed, reset, timed out or cannot be reached.",
      ko: "isGone에서, 상대가 닫거나 리셋했을 때, 제때 답하지 않을 때, 닿을 수 없을 때의 오류를 errno(3), tcp(7), ip(7)에서 찾아 더하십시오.",
    },
    man: ["tcp(7)", "ip(7)"],
    anchor: "rule-gone",
  },
  "E6-GONE-OURS": {
    did: {
      en: "isGone was called with errors that say nothing about the peer.",
      ko: "상대와 관계없는 오류로 isGone을 불렀습니다.",
    },
    expected: {
      en: "false: a closed descriptor or a bad address is a fault of this program, -EAGAIN and -EINTR are of the moment.",
      ko: "false여야 합니다. 닫힌 디스크립터나 틀린 주소는 이 프로그램의 잘못이고, -EAGAIN과 -EINTR은 그 순간의 일입니다.",
    },
    saw: { en: "It returned true for {names}.", ko: "true를 반환한 오류: {names}." },
    usually: {
      en: "Every failure was taken for a peer that left. A fault of this program then ends conversations one after another and is never found.",
      ko: "모든 실패를 상대가 떠난 것으로 여긴 경우입니다. 그러면 이 프로그램의 잘못이 대화를 하나씩 끝내면서도 드러나지 않습니다.",
    },
    next: {
      en: "In isGone, list the errors that are the peer's, and return false for all others.",
      ko: "isGone에서, 상대에게서 오는 오류만 나열하고 나머지는 모두 false를 반환하십시오.",
    },
    man: ["send(2)", "recv(2)"],
    anchor: "rule-gone",
  },
  "E6-SIGPIPE": {
    did: {
      en: "sendBefore was called on a connection whose peer had closed or reset it. SIGPIPE had its default action.",
      ko: "상대가 닫았거나 리셋한 연결에 sendBefore를 불렀습니다. SIGPIPE는 기본 동작이었습니다.",
    },
    expected: {
      en: "It returns -errno, and the process lives on.",
      ko: "-errno를 반환하고, 프로세스는 계속 살아 있어야 합니다.",
    },
    saw: {
      en: "SIGPIPE ended the process, with all its clients.",
      ko: "SIGPIPE가 프로세스를 모든 클라이언트와 함께 끝냈습니다.",
    },
    usually: {
      en: "A send to a connection that can take nothing more raises SIGPIPE. Its default is to end the program; Node ignores it, C and this check do not.",
      ko: "더 받을 수 없는 연결에 보내면 SIGPIPE가 옵니다. 기본 동작은 프로그램을 끝내는 것입니다. Node는 무시하지만 C와 이 검사는 무시하지 않습니다.",
    },
    next: {
      en: "In sendBefore, give send() MSG_NOSIGNAL, or have the program ignore SIGPIPE with sigaction().",
      ko: "sendBefore에서, send()에 MSG_NOSIGNAL을 주거나 sigaction()으로 SIGPIPE를 무시하게 하십시오.",
    },
    man: ["send(2)", "signal(7)"],
    anchor: "rule-sigpipe",
  },
  "E6-SEND-SAYS": {
    did: { en: "sendBefore was called: {what}.", ko: "sendBefore를 불렀습니다: {what}." },
    expected: { en: "It returns {expected}.", ko: "반환해야 할 값: {expected}." },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "0 is all bytes in this kernel, -EAGAIN is the time, any other -errno is the connection. What a failed call said was lost, changed or thrown.",
      ko: "0은 모든 바이트가 이 커널에 있다는 뜻, -EAGAIN은 시간이 다 되었다는 뜻, 다른 -errno는 연결의 오류입니다. 실패한 호출의 결과를 잃었거나, 바꾸었거나, 던진 경우입니다.",
    },
    next: {
      en: "In sendBefore, return what send() failed with as it is, -EAGAIN when the deadline has passed, and 0 at the end.",
      ko: "sendBefore에서, send()가 실패한 값은 그대로, 마감이 지났으면 -EAGAIN을, 끝에서는 0을 반환하십시오.",
    },
    man: ["send(2)", "tcp(7)"],
    anchor: "rule-sent",
  },
  "E6-SEND-BYTES": {
    did: {
      en: "sendBefore was called with {all} bytes, and the kernel took a part of them at a time.",
      ko: "sendBefore를 불렀고, 커널은 한 번에 일부만 받았습니다. 보낼 바이트: {all}.",
    },
    expected: {
      en: "Each byte is sent once, in order.",
      ko: "바이트마다 한 번씩 순서대로 보내야 합니다.",
    },
    saw: {
      en: "Byte {at} of what arrived was another one. In all {got} arrived.",
      ko: "다른 바이트가 온 위치: {at}. 도착한 바이트 수: {got}.",
    },
    usually: {
      en: "The next send() began at the wrong place: at the beginning again, or in the buffer that the bytes are only a part of.",
      ko: "다음 send()를 엉뚱한 곳에서 시작한 경우입니다. 처음부터 다시 보냈거나, 바이트를 담은 더 큰 버퍼를 기준으로 삼았습니다.",
    },
    next: {
      en: "In sendBefore, add up what send() has returned, and give that sum as the offset into bytes.",
      ko: "sendBefore에서, send()가 반환한 수를 더해 가며 그 합을 bytes 안의 위치로 주십시오.",
    },
    man: ["send(2)"],
    anchor: "rule-sent",
  },
  "E6-SEND-REST": {
    did: {
      en: "sendBefore was called with {all} bytes, and the kernel took a part of them at a time.",
      ko: "sendBefore를 불렀고, 커널은 한 번에 일부만 받았습니다. 보낼 바이트: {all}.",
    },
    expected: { en: "It goes on until all are sent.", ko: "모두 보낼 때까지 계속해야 합니다." },
    saw: { en: "{got} arrived, and it had returned.", ko: "함수는 반환했고, 도착한 바이트 수: {got}." },
    usually: {
      en: "send() may take fewer bytes than it was given; the rest is still the caller's.",
      ko: "send()는 준 것보다 적게 받을 수 있습니다. 나머지는 여전히 부른 쪽의 몫입니다.",
    },
    next: {
      en: "In sendBefore, repeat send() with what is left until nothing is.",
      ko: "sendBefore에서, 남은 것이 없을 때까지 나머지로 send()를 되풀이하십시오.",
    },
    man: ["send(2)"],
    anchor: "rule-sent",
  },
  "E6-SEND-EINTR": {
    did: {
      en: "sendBefore was called, and a signal interrupted send().",
      ko: "sendBefore를 불렀고, 시그널이 send()를 중단했습니다.",
    },
    expected: {
      en: "Nothing had been sent yet, so the same call is made again.",
      ko: "아직 아무것도 보내지 않았으므로 같은 호출을 다시 해야 합니다.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "-EINTR was taken for a failed connection. Every child that ends would then cost a client its answer.",
      ko: "-EINTR을 연결의 실패로 여긴 경우입니다. 그러면 자식이 끝날 때마다 어느 클라이언트가 응답을 잃습니다.",
    },
    next: {
      en: "In sendBefore, make the call again after -EINTR.",
      ko: "sendBefore에서, -EINTR 뒤에는 다시 부르십시오.",
    },
    man: ["signal(7)", "send(2)"],
    anchor: "rule-again",
  },
  "E6-SEND-NO-WAIT": {
    did: {
      en: "sendBefore was called with more bytes than there was room for. The peer had not read yet, and no time had passed.",
      ko: "빈자리보다 많은 바이트로 sendBefore를 불렀습니다. 상대는 아직 읽지 않았고 시간은 흐르지 않았습니다.",
    },
    expected: { en: "It waits for room.", ko: "자리가 나기를 기다려야 합니다." },
    saw: { en: "It did not wait, and came to this: {saw}.", ko: "기다리지 않았습니다. 결과: {saw}." },
    usually: {
      en: "-EAGAIN of send() came out of the function. It says that there is no room now, not that the time is over.",
      ko: "send()의 -EAGAIN을 그대로 내보낸 경우입니다. 지금 자리가 없다는 뜻이지 시간이 다 되었다는 뜻이 아닙니다.",
    },
    next: {
      en: "In sendBefore, call waitUntil(fd, POLLOUT, deadlineMs, clock) after -EAGAIN, and go on when it says more than 0.",
      ko: "sendBefore에서, -EAGAIN 뒤에 waitUntil(fd, POLLOUT, deadlineMs, clock)을 부르고 결과가 0보다 크면 계속하십시오.",
    },
    man: ["send(2)", "poll(2)"],
    anchor: "rule-sent",
  },
  "E6-SEND-SPINS": {
    did: {
      en: "sendBefore was called, and there was no room, or nothing more to send.",
      ko: "sendBefore를 불렀고, 자리가 없거나 더 보낼 것이 없었습니다.",
    },
    expected: { en: "It sleeps until there is room, or returns.", ko: "자리가 날 때까지 자거나, 반환해야 합니다." },
    saw: {
      en: "It calls again and again without sleeping: {call}.",
      ko: "자지 않고 되풀이하는 호출: {call}.",
    },
    usually: {
      en: "-EAGAIN led straight to the next send(), or the wait asks for something that is there at once.",
      ko: "-EAGAIN 뒤에 바로 다시 send()를 불렀거나, 이미 준비된 것을 기다린 경우입니다.",
    },
    next: {
      en: "In sendBefore, sleep in waitUntil() for POLLOUT between -EAGAIN and the next send().",
      ko: "sendBefore에서, -EAGAIN과 다음 send() 사이에 waitUntil()로 POLLOUT을 기다리며 자십시오.",
    },
    man: ["poll(2)", "send(2)"],
    anchor: "rule-sent",
  },
  "E6-SEND-STAYS": {
    did: {
      en: "sendBefore waited for room, and the peer read all that had come, or broke off.",
      ko: "sendBefore가 자리를 기다리는 동안 상대는 온 것을 모두 읽었거나 연결을 끊었습니다.",
    },
    expected: { en: "It wakes up and goes on.", ko: "깨어나서 계속해야 합니다." },
    saw: { en: "It still sleeps in {call}.", ko: "아직 자고 있는 호출: {call}." },
    usually: {
      en: "The wait is for POLLIN: the peer has nothing to say, it wants to read.",
      ko: "POLLIN을 기다린 경우입니다. 상대는 할 말이 없고 읽으려고 합니다.",
    },
    next: { en: "In sendBefore, wait for POLLOUT.", ko: "sendBefore에서, POLLOUT을 기다리십시오." },
    man: ["poll(2)"],
    anchor: "rule-sent",
  },
  "E6-SEND-BLOCKS": {
    did: {
      en: "sendBefore was called with a deadline, and the peer does not read.",
      ko: "마감을 정해 sendBefore를 불렀고, 상대는 읽지 않습니다.",
    },
    expected: { en: "Every sleep ends at the deadline.", ko: "어떤 잠도 마감에는 끝나야 합니다." },
    saw: {
      en: "It sleeps in {call}(), which ends only when the peer reads.",
      ko: "상대가 읽어야만 끝나는 호출에서 잡니다: {call}.",
    },
    usually: {
      en: "The descriptor is a blocking one. Without MSG_DONTWAIT send() sleeps in the kernel, which knows nothing of the deadline.",
      ko: "블로킹 디스크립터입니다. MSG_DONTWAIT이 없으면 send()는 커널 안에서 자고, 커널은 마감을 모릅니다.",
    },
    next: {
      en: "In sendBefore, give send() MSG_DONTWAIT, and sleep in waitUntil() only.",
      ko: "sendBefore에서, send()에 MSG_DONTWAIT을 주고 waitUntil()에서만 자십시오.",
    },
    man: ["send(2)"],
    anchor: "rule-deadline",
  },
  "E6-SEND-DEADLINE": {
    did: {
      en: "sendBefore waited for room with {left} ms left by the clock that it was given. The peer read a little now and then.",
      ko: "sendBefore가 자리를 기다렸고, 상대는 가끔 조금씩 읽었습니다. 받은 시계로 남은 시간(ms): {left}.",
    },
    expected: {
      en: "Each wait takes what is left until deadlineMs, and after that it returns -EAGAIN.",
      ko: "기다릴 때마다 deadlineMs까지 남은 만큼만 기다리고, 그 뒤에는 -EAGAIN을 반환해야 합니다.",
    },
    saw: { en: "The timeout of the wait, in ms: {saw}.", ko: "기다린 timeout(ms): {saw}." },
    usually: {
      en: "The time began anew with each wait, or deadlineMs was taken for a duration. A peer that reads one byte a minute then holds the process for ever.",
      ko: "기다릴 때마다 시간이 새로 시작했거나, deadlineMs를 기간으로 여긴 경우입니다. 그러면 1분에 한 바이트씩 읽는 상대가 프로세스를 영원히 붙듭니다.",
    },
    next: {
      en: "In sendBefore, hand deadlineMs and clock on to waitUntil() as they are.",
      ko: "sendBefore에서, deadlineMs와 clock을 waitUntil()에 그대로 넘기십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-deadline",
  },
}
