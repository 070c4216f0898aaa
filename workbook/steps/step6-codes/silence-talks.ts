// What the failed checks of part 6.5 say about converse. Values in braces come from the check; times are ms from the
// beginning of the conversation.

import type { CodeFacts, Text } from "../../manifest.ts"

const SENT: Text = {
  en: "A client sent, in pieces or at once: {sent}.",
  ko: "클라이언트가 나누어서 또는 한꺼번에 보냈습니다: {sent}.",
}
const ENDED: Text = { en: "At {now} it ended: {saw}.", ko: "{now} ms에 끝났습니다: {saw}." }
const GOES_ON: Text = { en: "At {due} it goes on waiting.", ko: "{due} ms에도 계속 기다립니다." }

export const silenceTalksCodes: Readonly<Record<string, CodeFacts>> = {
  "E6-LINE-UNANSWERED": {
    did: SENT,
    expected: {
      en: "Each whole line is answered as soon as it is there: {expected}.",
      ko: "온전한 줄은 오는 대로 모두 답해야 합니다: {expected}.",
    },
    saw: { en: "It sleeps. The answers so far: {saw}.", ko: "자고 있습니다. 지금까지의 답: {saw}." },
    usually: {
      en: "One recv() was taken for one line: several lines can come at once, and the next one waits in the program's own buffer, of which poll() knows nothing.",
      ko: "recv() 한 번을 한 줄로 여겼습니다. 여러 줄이 한꺼번에 올 수 있고, 프로그램의 버퍼에 남은 줄은 poll()이 알지 못합니다.",
    },
    next: {
      en: "In converse, answer all lines that are in the buffer before the next recvBefore().",
      ko: "converse에서, 다음 recvBefore() 전에 버퍼에 있는 줄을 모두 답하십시오.",
    },
    man: ["recv(2)", "tcp(7)"],
    anchor: "rule-patience",
  },
  "E6-LINE-HALF": {
    did: {
      en: "A client sent this, and ended its direction: {sent}.",
      ko: "클라이언트가 이것을 보내고 자기 방향을 끝냈습니다: {sent}.",
    },
    expected: {
      en: "What has no end of line is no request: {expected}.",
      ko: "줄 끝이 없으면 요청이 아닙니다: {expected}.",
    },
    saw: { en: "The beginning of a line was answered: {saw}.", ko: "줄의 앞부분에 답했습니다: {saw}." },
    usually: {
      en: 'The rest was taken for a line. Nobody knows what was to follow: of "primes 1000" perhaps "primes 10" has come.',
      ko: '나머지를 한 줄로 여겼습니다. 뒤에 무엇이 올지는 모릅니다. "primes 1000" 가운데 "primes 10"만 왔을 수 있습니다.',
    },
    next: {
      en: 'In converse, return "finished" at the client\'s end and leave what is unfinished.',
      ko: 'converse에서, 클라이언트가 끝나면 온전하지 않은 것은 두고 "finished"를 반환하십시오.',
    },
    man: ["recv(2)"],
    anchor: "rule-patience",
  },
  "E6-LINE-ANSWERS": {
    did: SENT,
    expected: {
      en: "One answer to each line, in their order: {expected}.",
      ko: "줄마다 차례대로 하나씩 답해야 합니다: {expected}.",
    },
    saw: { en: "It answered {saw}.", ko: "나온 답: {saw}." },
    usually: {
      en: "What was left of a line was lost, taken twice or put in the wrong place, or the end of line went along as a part of the request.",
      ko: "남은 조각을 잃었거나, 두 번 썼거나, 엉뚱한 곳에 두었습니다. 줄 끝 문자까지 요청에 넣었을 수도 있습니다.",
    },
    next: {
      en: "In converse, follow two numbers: how many bytes are kept at the front, and where the next line begins.",
      ko: "converse에서, 앞에 남겨 둔 바이트 수와 다음 줄이 시작하는 자리, 두 수를 따라가 보십시오.",
    },
    man: ["recv(2)", "send(2)"],
    anchor: "rule-patience",
  },
  "E6-TALK-ENDING": {
    did: { en: "A conversation came to its end.", ko: "대화가 끝났습니다." },
    expected: { en: "converse returns {expected}.", ko: "converse의 반환값: {expected}." },
    saw: { en: "It came to {saw}.", ko: "결과: {saw}." },
    usually: {
      en: 'Two endings share a condition: "idle" has no byte of a line, "slow" has some, "stuck" is about an answer, "finished" is the client\'s own end.',
      ko: '두 끝을 같은 조건으로 보았습니다. "idle"은 받은 바이트가 없고, "slow"는 있으며, "stuck"은 답에 관한 것, "finished"는 클라이언트가 끝낸 것입니다.',
    },
    next: {
      en: "In converse, look at what recvBefore() and sendBefore() return, and at what is kept in the buffer then.",
      ko: "converse에서, recvBefore()와 sendBefore()의 반환값과 그때 버퍼에 남은 것을 보십시오.",
    },
    man: ["recv(2)", "send(2)"],
    anchor: "rule-patience",
  },
  "E6-TALK-CLOSES": {
    did: { en: 'A conversation ended: "{ending}".', ko: '대화가 "{ending}", 이렇게 끝났습니다.' },
    expected: {
      en: "The connection stays open: the caller says goodbye in the way that fits.",
      ko: "연결은 열려 있어야 합니다. 어떻게 작별할지는 부른 쪽이 정합니다.",
    },
    saw: { en: "It is closed.", ko: "닫혀 있습니다." },
    usually: {
      en: "close() or farewell() runs in converse: the caller's number may then be somebody else's.",
      ko: "converse 안에서 close()나 farewell()을 불렀습니다. 그러면 부른 쪽이 가진 번호는 남의 것일 수 있습니다.",
    },
    next: {
      en: "In converse, return the ending and close nothing; serveClient() does.",
      ko: "converse에서, 끝난 까닭만 반환하고 아무것도 닫지 마십시오. serveClient()가 닫습니다.",
    },
    man: ["close(2)"],
    anchor: "rule-patience",
  },
  "E6-TALK-OVER": {
    did: { en: "A client was in the middle of its conversation.", ko: "클라이언트가 한창 대화하고 있었습니다." },
    expected: { en: "The conversation goes on.", ko: "대화가 이어져야 합니다." },
    saw: { en: "It ended: {saw}.", ko: "끝났습니다: {saw}." },
    usually: {
      en: "It was left after the first line, or a result was taken for the client's end that is none.",
      ko: "첫 줄 뒤에 빠져나왔거나, 클라이언트의 끝이 아닌 결과를 끝으로 보았습니다.",
    },
    next: {
      en: "In converse, return only for an end, a limit or an error, and go on with the next line otherwise.",
      ko: "converse에서, 끝이나 한도나 오류일 때만 반환하고, 아니면 다음 줄로 넘어가십시오.",
    },
    man: ["recv(2)"],
    anchor: "rule-patience",
  },
  "E6-TALK-GOES-ON": {
    did: {
      en: "A client sent its last line and ended its direction.",
      ko: "클라이언트가 마지막 줄을 보내고 자기 방향을 끝냈습니다.",
    },
    expected: { en: "converse returns {expected}.", ko: "converse의 반환값: {expected}." },
    saw: { en: "It waits for more.", ko: "더 기다리고 있습니다." },
    usually: { en: "A recv() of 0 was not taken for the end.", ko: "0을 반환한 recv()를 끝으로 보지 않았습니다." },
    next: {
      en: 'In converse, return "finished" when recvBefore() says 0.',
      ko: 'converse에서, recvBefore()가 0이면 "finished"를 반환하십시오.',
    },
    man: ["recv(2)"],
    anchor: "rule-patience",
  },
  "E6-TOO-LONG": {
    did: { en: "A client sent a line of {bytes} bytes.", ko: "클라이언트가 {bytes}바이트짜리 줄을 보냈습니다." },
    expected: {
      en: 'More than MOST_BYTES is no request: "too long".',
      ko: 'MOST_BYTES보다 길면 요청이 아닙니다. "too long"이어야 합니다.',
    },
    saw: { en: "It came to this: {saw}.", ko: "결과: {saw}." },
    usually: {
      en: "A buffer that grows lets a client take all the memory; a full one that does not grow makes recv() return 0, which looks like the client's end.",
      ko: "버퍼를 늘리면 클라이언트가 메모리를 다 쓸 수 있습니다. 늘리지 않으면 recv()가 0을 반환해서 클라이언트의 끝처럼 보입니다.",
    },
    next: {
      en: 'In converse, return "too long" when MOST_BYTES are there without an end of line.',
      ko: 'converse에서, 줄 끝 없이 MOST_BYTES가 차면 "too long"을 반환하십시오.',
    },
    man: ["recv(2)"],
    anchor: "rule-patience",
  },
  "E6-LONGEST": {
    did: {
      en: "A client sent a line of exactly MOST_BYTES, its end of line among them.",
      ko: "클라이언트가 줄 끝까지 합쳐 꼭 MOST_BYTES인 줄을 보냈습니다.",
    },
    expected: { en: "It is answered.", ko: "답해야 합니다." },
    saw: { en: "The conversation ended: {saw}.", ko: "대화가 끝났습니다: {saw}." },
    usually: {
      en: "The length was looked at before the line: a full buffer may end with a whole line, and lines that were answered no longer count.",
      ko: "줄보다 길이를 먼저 보았습니다. 꽉 찬 버퍼도 온전한 줄로 끝날 수 있고, 이미 답한 줄은 세지 않습니다.",
    },
    next: {
      en: "In converse, answer the whole lines first, and then look how much is left over.",
      ko: "converse에서, 온전한 줄을 먼저 답하고 나서 얼마나 남았는지 보십시오.",
    },
    man: ["recv(2)"],
    anchor: "rule-patience",
  },
  "E6-IDLE-EARLY": {
    did: {
      en: "A client said nothing after {since}, and idleMs is {idle}.",
      ko: "클라이언트가 {since} ms 뒤로 아무 말도 하지 않았고, idleMs는 {idle}입니다.",
    },
    expected: {
      en: "The conversation goes on until that time is over.",
      ko: "그 시간이 다 될 때까지 대화가 이어져야 합니다.",
    },
    saw: ENDED,
    usually: {
      en: "The deadline is an older one, or another one: after a whole line the request is over, and what counts is the silence since the answer.",
      ko: "예전 마감이거나 다른 마감입니다. 온전한 줄이 오면 요청은 끝났고, 답한 뒤로 조용한 시간만 셉니다.",
    },
    next: {
      en: "In converse, set the deadline to clock() + idleMs after an answer with nothing behind it.",
      ko: "converse에서, 답한 뒤 남은 바이트가 없으면 마감을 clock() + idleMs로 정하십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-patience",
  },
  "E6-IDLE-LATE": {
    did: {
      en: "A client said nothing after {since}, and idleMs is {idle}.",
      ko: "클라이언트가 {since} ms 뒤로 아무 말도 하지 않았고, idleMs는 {idle}입니다.",
    },
    expected: { en: 'The conversation ends: "idle".', ko: '"idle"로 끝나야 합니다.' },
    saw: GOES_ON,
    usually: {
      en: "There is no deadline between requests, or it is not counted from the last answer.",
      ko: "요청과 요청 사이에 마감이 없거나, 마지막 답부터 세지 않았습니다.",
    },
    next: {
      en: "In converse, give each recvBefore() a deadline, also the one that waits for a request to begin.",
      ko: "converse에서, recvBefore()마다 마감을 주십시오. 요청이 시작되기를 기다릴 때도 마찬가지입니다.",
    },
    man: ["poll(2)"],
    anchor: "rule-patience",
  },
  "E6-SLOW-EARLY": {
    did: {
      en: "The first byte of a line came at {since}, more of it later, and requestMs is {request}.",
      ko: "한 줄의 첫 바이트가 {since} ms에, 나머지가 그 뒤에 왔고, requestMs는 {request}입니다.",
    },
    expected: { en: "The line has that long to become whole.", ko: "줄이 온전해지기까지 그만큼 기다려야 합니다." },
    saw: ENDED,
    usually: {
      en: "The deadline is older than the line: that of the silence before it, or that of the line before.",
      ko: "마감이 그 줄보다 오래된 것입니다. 줄이 오기 전의 침묵이나 앞 줄의 마감입니다.",
    },
    next: {
      en: "In converse, begin requestMs anew with the first byte of each line, also of one that came behind another.",
      ko: "converse에서, 줄마다 첫 바이트에서 requestMs를 새로 시작하십시오. 앞 줄에 붙어 온 줄도 마찬가지입니다.",
    },
    man: ["poll(2)"],
    anchor: "rule-patience",
  },
  "E6-SLOW-LATE": {
    did: {
      en: "The first byte of a line came at {since}, then one now and then; requestMs is {request}.",
      ko: "한 줄의 첫 바이트가 {since} ms에, 그 뒤로 하나씩 드문드문 왔고, requestMs는 {request}입니다.",
    },
    expected: { en: 'The conversation ends: "slow".', ko: '"slow"로 끝나야 합니다.' },
    saw: GOES_ON,
    usually: {
      en: "Each byte puts the deadline off: that is how a slowloris keeps its place for ever.",
      ko: "바이트가 올 때마다 마감을 미룹니다. slowloris는 그렇게 자리를 영영 차지합니다.",
    },
    next: {
      en: "In converse, set the deadline with the first byte of a line, and leave it alone until the line is whole.",
      ko: "converse에서, 마감은 줄의 첫 바이트에서 정하고 줄이 온전해질 때까지 바꾸지 마십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-patience",
  },
  "E6-STUCK-EARLY": {
    did: {
      en: "An answer was begun at {since}, its client was slow to take it, and answerMs is {answer}.",
      ko: "{since} ms에 답을 보내기 시작했고 클라이언트는 느리게 받았습니다. answerMs는 {answer}입니다.",
    },
    expected: { en: "Each answer has that long.", ko: "답마다 그만큼 기다려야 합니다." },
    saw: ENDED,
    usually: {
      en: "The deadline of the request, or that of the answer before, counts for this answer too.",
      ko: "요청의 마감이나 앞 답의 마감을 이 답에도 썼습니다.",
    },
    next: {
      en: "In converse, ask the clock anew for each sendBefore(): clock() + answerMs.",
      ko: "converse에서, sendBefore()마다 시계를 새로 보십시오. clock() + answerMs입니다.",
    },
    man: ["poll(2)", "send(2)"],
    anchor: "rule-patience",
  },
  "E6-STUCK-LATE": {
    did: {
      en: "An answer was begun at {since}, its client took a part of it, and answerMs is {answer}.",
      ko: "{since} ms에 답을 보내기 시작했고 클라이언트는 일부만 받았습니다. answerMs는 {answer}입니다.",
    },
    expected: { en: 'The conversation ends: "stuck".', ko: '"stuck"으로 끝나야 합니다.' },
    saw: GOES_ON,
    usually: {
      en: "Sending has no deadline, a longer one, or one that each byte taken puts off.",
      ko: "보낼 때 마감이 없거나, 더 길거나, 받아 갈 때마다 미뤄집니다.",
    },
    next: {
      en: "In converse, give sendBefore() the deadline clock() + answerMs, once for each answer.",
      ko: "converse에서, 답마다 한 번씩 sendBefore()에 마감 clock() + answerMs를 주십시오.",
    },
    man: ["poll(2)", "send(2)"],
    anchor: "rule-patience",
  },
  "E6-GONE": {
    did: {
      en: "In a conversation {call}() failed with -{errno}.",
      ko: "대화 도중 {call}() 호출이 실패했습니다: -{errno}.",
    },
    expected: {
      en: 'The peer is gone, and so is the conversation: "gone".',
      ko: '상대가 사라졌으니 "gone"으로 끝나야 합니다.',
    },
    saw: { en: "It came to {saw}.", ko: "결과: {saw}." },
    usually: {
      en: "The error was thrown, ignored or taken for an ending of another kind. One bad peer ends one conversation.",
      ko: "오류를 던졌거나, 무시했거나, 다른 끝으로 보았습니다. 나쁜 상대 하나는 대화 하나만 끝냅니다.",
    },
    next: {
      en: 'In converse, ask isGone() about a negative result of recvBefore() and sendBefore(), and return "gone".',
      ko: 'converse에서, recvBefore()와 sendBefore()의 음수 결과를 isGone()에 묻고 "gone"을 반환하십시오.',
    },
    man: ["recv(2)", "send(2)"],
    anchor: "rule-gone",
  },
  "E6-OWN-ERROR": {
    did: {
      en: "In a conversation {call}() failed with -{errno}.",
      ko: "대화 도중 {call}() 호출이 실패했습니다: -{errno}.",
    },
    expected: {
      en: "No client can cause that: it is a bug of this program, and is thrown.",
      ko: "클라이언트 탓일 수 없는 이 프로그램의 버그이므로, 예외로 던져야 합니다.",
    },
    saw: { en: "It came to {saw}.", ko: "결과: {saw}." },
    usually: {
      en: "Any error counts as the client's. Then the bug is never seen, and each client is cut off.",
      ko: "모든 오류를 클라이언트 탓으로 보았습니다. 그러면 버그는 보이지 않고 클라이언트만 끊깁니다.",
    },
    next: {
      en: "In converse, pass a result that isGone() does not know to check().",
      ko: "converse에서, isGone()이 모르는 결과는 check()에 넘기십시오.",
    },
    man: ["recv(2)", "send(2)"],
    anchor: "rule-gone",
  },
}
