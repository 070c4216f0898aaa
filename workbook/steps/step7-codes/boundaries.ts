// What the failed checks of part 7.4 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const boundariesCodes: Readonly<Record<string, CodeFacts>> = {
  "E7-MSG-PIECES": {
    did: {
      en: "sendMessage was called once, with this: {sent}.",
      ko: "sendMessage를 한 번 불렀습니다. 준 것: {sent}.",
    },
    expected: {
      en: "It comes as one message, or nothing of it does: -EMSGSIZE when it is longer than the socket's buffer.",
      ko: "메시지 하나로 오거나 전혀 오지 않아야 합니다. 소켓의 버퍼보다 길면 -EMSGSIZE입니다.",
    },
    saw: { en: "This came: {came}.", ko: "실제로 온 것: {came}." },
    usually: {
      en: "It was sent in a loop, as to a stream. Here each call makes a message of its own, and nobody puts the pieces together.",
      ko: "스트림에 쓰듯 나누어 보낸 경우입니다. 여기서는 호출마다 메시지가 따로 생기고, 조각을 이어 주는 이가 없습니다.",
    },
    next: {
      en: "In sendMessage, send all of bytes with one call.",
      ko: "sendMessage에서, bytes 전부를 한 번의 호출로 보내십시오.",
    },
    man: ["send(2)", "unix(7)"],
    anchor: "rule-whole",
  },
  "E7-MSG-RETURNS": {
    did: { en: "sendMessage sent a message.", ko: "sendMessage가 메시지를 보냈습니다." },
    expected: { en: "It returns 0.", ko: "0을 반환해야 합니다." },
    saw: { en: "It returned {saw}.", ko: "반환한 값: {saw}." },
    usually: {
      en: "The number of bytes was returned. A message is sent as a whole or not at all, so there is nothing to count.",
      ko: "바이트 수를 반환한 경우입니다. 메시지는 통째로 가거나 아예 가지 않으므로 셀 것이 없습니다.",
    },
    next: {
      en: "In sendMessage, return 0 for every result that is not negative.",
      ko: "sendMessage에서, 음수가 아닌 결과에는 0을 반환하십시오.",
    },
    man: ["send(2)"],
    anchor: "rule-whole",
  },
  "E7-MSG-EMPTY": {
    did: { en: "sendMessage was called without a byte.", ko: "바이트 없이 sendMessage를 불렀습니다." },
    expected: {
      en: "It throws a RangeError, and nothing is sent.",
      ko: "RangeError를 던지고, 아무것도 보내지 않아야 합니다.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "The kernel sends an empty message like any other. The receiver reads 0, takes it for the end, and hangs up.",
      ko: "커널은 빈 메시지도 그대로 보냅니다. 받는 쪽은 0을 읽고 끝으로 여겨 연결을 끊습니다.",
    },
    next: {
      en: "In sendMessage, throw a RangeError when bytes is empty.",
      ko: "sendMessage에서, bytes가 비었으면 RangeError를 던지십시오.",
    },
    man: ["send(2)", "recv(2)"],
    anchor: "rule-whole",
  },
  "E7-MSG-EINTR": {
    did: {
      en: "A signal interrupted the first call of {task}: -EINTR.",
      ko: "{task}의 첫 호출이 시그널로 중단되어 -EINTR을 반환했습니다.",
    },
    expected: {
      en: "Nothing has happened yet, so the call is made again.",
      ko: "아직 아무 일도 없었으므로 다시 불러야 합니다.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "-EINTR was returned like any other error, or the message was taken for sent.",
      ko: "-EINTR을 다른 오류처럼 반환했거나, 메시지를 보낸 것으로 여긴 경우입니다.",
    },
    next: {
      en: "In {task}, make the call by again() of step 6.",
      ko: "{task}에서, 6단계의 again()으로 호출하십시오.",
    },
    man: ["signal(7)"],
    anchor: "rule-whole",
  },
  "E7-MSG-ERROR": {
    did: { en: "A call of {task} failed: -{errno}.", ko: "{task}의 호출이 실패했습니다: -{errno}." },
    expected: {
      en: "The function returns that -errno at once.",
      ko: "그 -errno를 바로 반환해야 합니다.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "The error was thrown, hidden behind 0, or tried again without end. What it means is for the caller to say.",
      ko: "오류를 던졌거나, 0으로 숨겼거나, 끝없이 다시 시도한 경우입니다. 그 뜻은 부른 쪽이 정합니다.",
    },
    next: {
      en: "In {task}, return every -errno but -EINTR.",
      ko: "{task}에서, -EINTR 말고는 모든 -errno를 반환하십시오.",
    },
    man: ["send(2)", "recvmsg(2)"],
    anchor: "rule-whole",
  },
  "E7-MSG-WAITS": {
    did: {
      en: "{task} was called with a blocking socket: its queue was full, or nothing had come yet.",
      ko: "블로킹 소켓으로 {task} 함수를 불렀습니다. 큐가 가득 찼거나, 아직 아무것도 오지 않았습니다.",
    },
    expected: { en: "It waits, for the socket does.", ko: "소켓이 블로킹이므로 기다려야 합니다." },
    saw: { en: "It came back with {saw}.", ko: "돌아왔습니다. 반환한 것: {saw}." },
    usually: {
      en: "MSG_DONTWAIT was given, which makes a non-blocking call of it.",
      ko: "MSG_DONTWAIT를 주어 논블로킹 호출로 만든 경우입니다.",
    },
    next: {
      en: "In {task}, leave out MSG_DONTWAIT: whether to wait is the socket's own flag.",
      ko: "{task}에서, MSG_DONTWAIT를 빼십시오. 기다릴지는 소켓의 플래그가 정합니다.",
    },
    man: ["send(2)", "recvmsg(2)"],
    anchor: "rule-whole",
  },
  "E7-MSG-TAKEN": {
    did: {
      en: "Two messages waited, and recvMessage was called for each.",
      ko: "메시지 둘이 기다렸고, 그때마다 recvMessage를 불렀습니다.",
    },
    expected: { en: "Each call takes one of them: {expected}.", ko: "한 번에 하나씩 받아야 합니다: {expected}." },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "It read on until the buffer was full, as from a stream, or returned the buffer with what was in it before.",
      ko: "스트림처럼 버퍼가 찰 때까지 읽었거나, 전에 들어 있던 것까지 버퍼째 반환한 경우입니다.",
    },
    next: {
      en: "In recvMessage, receive once, and return buf.subarray(0, n).",
      ko: "recvMessage에서, 한 번만 받고 buf.subarray(0, n)을 반환하십시오.",
    },
    man: ["recvmsg(2)", "unix(7)"],
    anchor: "rule-whole",
  },
  "E7-MSG-FITS": {
    did: {
      en: "A message waited that was exactly as long as the buffer, and recvMessage was called.",
      ko: "버퍼와 길이가 꼭 같은 메시지가 기다렸고, recvMessage를 불렀습니다.",
    },
    expected: { en: "It is whole: {expected}.", ko: "온전한 메시지입니다: {expected}." },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "A full buffer was taken for a cut message. The number of bytes is the same in both cases; MSG_TRUNC tells them apart.",
      ko: "버퍼가 꽉 찬 것을 잘린 것으로 여긴 경우입니다. 바이트 수는 두 경우가 같고, MSG_TRUNC가 둘을 가립니다.",
    },
    next: {
      en: "In recvMessage, ask the flags that recvmsg() gives back, not the length.",
      ko: "recvMessage에서, 길이가 아니라 recvmsg()가 돌려준 플래그를 보십시오.",
    },
    man: ["recvmsg(2)"],
    anchor: "rule-cut",
  },
  "E7-MSG-CUT": {
    did: {
      en: "A message waited that was longer than the buffer, and another one behind it.",
      ko: "버퍼보다 긴 메시지가 기다렸고, 그 뒤에 하나가 더 있었습니다.",
    },
    expected: {
      en: 'recvMessage says "cut" of the first and takes the second. Here: {expected}.',
      ko: '첫째에는 "cut"이라고 하고 둘째는 받아야 합니다. 여기서는: {expected}.',
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "The bytes that fitted were taken for the message. Its rest is lost already, and no later call brings it.",
      ko: "들어간 바이트만 메시지로 여긴 경우입니다. 나머지는 이미 사라졌고, 다시 불러도 오지 않습니다.",
    },
    next: {
      en: 'In recvMessage, return "cut" when the second word of msg has MSG_TRUNC.',
      ko: 'recvMessage에서, msg의 둘째 칸에 MSG_TRUNC가 있으면 "cut"을 반환하십시오.',
    },
    man: ["recvmsg(2)"],
    anchor: "rule-cut",
  },
  "E7-MSG-LEAK": {
    did: {
      en: "A message came with a descriptor that nobody had asked for, and recvMessage took it.",
      ko: "아무도 청하지 않은 디스크립터가 메시지에 딸려 왔고, recvMessage가 받았습니다.",
    },
    expected: { en: "Nothing stays open.", ko: "열린 것이 남지 않아야 합니다." },
    saw: { en: "Descriptors left open: {left}.", ko: "열려 있는 수: {left}." },
    usually: {
      en: "recvmsg() had a control buffer, and what came in it was not looked at. Anybody who may send could fill the table of descriptors.",
      ko: "recvmsg()에 제어 버퍼를 주고, 거기 온 것을 보지 않은 경우입니다. 그러면 보낼 수 있는 누구든 디스크립터 표를 채울 수 있습니다.",
    },
    next: {
      en: "In recvMessage, give null for control: the kernel then closes what comes along.",
      ko: "recvMessage에서, control에 null을 주십시오. 그러면 딸려 온 것은 커널이 닫습니다.",
    },
    man: ["recvmsg(2)", "unix(7)"],
    anchor: "rule-cut",
  },
  "E7-MSG-END": {
    did: {
      en: "The peer closed its SOCK_SEQPACKET connection, and recvMessage was called.",
      ko: "상대가 SOCK_SEQPACKET 연결을 닫았고, recvMessage를 불렀습니다.",
    },
    expected: { en: 'It says "end". Here: {expected}.', ko: '"end"라고 해야 합니다. 여기서는: {expected}.' },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "The 0 was taken for an empty message. Whoever then asks for the next one gets 0 for ever.",
      ko: "0을 빈 메시지로 여긴 경우입니다. 다음 것을 달라고 해도 영원히 0만 옵니다.",
    },
    next: {
      en: 'In recvMessage, return "end" when n is 0.',
      ko: 'recvMessage에서, n이 0이면 "end"를 반환하십시오.',
    },
    man: ["recvmsg(2)"],
    anchor: "rule-whole",
  },
}
