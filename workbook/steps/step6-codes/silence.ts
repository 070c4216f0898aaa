// What the failed checks of part 6.5 say about watchPeer and beat; silence-talks.ts has those about converse. Values in
// braces come from the check.

import type { CodeFacts, Text } from "../../manifest.ts"

const WATCHED: Text = { en: "watchPeer was called for a socket.", ko: "소켓 하나에 watchPeer를 불렀습니다." }

const BEAT: Text = {
  en: "beat was called at {now}, with heardMs {heard}, askedMs {asked}, quietMs {quiet} and answerMs {answer}.",
  ko: "{now}에 beat를 불렀습니다. heardMs {heard}, askedMs {asked}, quietMs {quiet}, answerMs {answer}.",
}

const SAYS: Text = { en: 'It says "{expected}".', ko: '"{expected}", 이렇게 답해야 합니다.' }

export const silenceCodes: Readonly<Record<string, CodeFacts>> = {
  "E6-KEEPALIVE-VALUE": {
    did: WATCHED,
    expected: { en: "{name} is {expected} afterwards.", ko: "그 뒤의 {name} 값: {expected}." },
    saw: { en: "getsockopt() says {saw}.", ko: "getsockopt()이 알려 준 값: {saw}." },
    usually: {
      en: "Two options have changed places, one was left out, or its unit is another: TCP_KEEPIDLE and TCP_KEEPINTVL count s, TCP_USER_TIMEOUT counts ms.",
      ko: "두 옵션이 바뀌었거나, 하나를 빠뜨렸거나, 단위가 다릅니다. TCP_KEEPIDLE과 TCP_KEEPINTVL은 초, TCP_USER_TIMEOUT은 ms입니다.",
    },
    next: {
      en: "In watchPeer, compare the level, the name and the value of each setsockopt() with what tcp(7) says of it.",
      ko: "watchPeer에서, setsockopt()마다 level과 이름과 값을 tcp(7)의 설명과 비교하십시오.",
    },
    man: ["tcp(7)", "setsockopt(2)"],
    anchor: "rule-keepalive",
  },
  "E6-KEEPALIVE-OFF": {
    did: WATCHED,
    expected: { en: "SO_KEEPALIVE is on afterwards.", ko: "그 뒤 SO_KEEPALIVE가 켜져 있어야 합니다." },
    saw: { en: "It is {saw}.", ko: "값이 {saw}입니다." },
    usually: {
      en: "The three TCP_KEEP options say when to ask, and not that anybody asks.",
      ko: "TCP_KEEP으로 시작하는 세 옵션은 언제 물을지만 정하고, 묻게 하지는 않습니다.",
    },
    next: {
      en: "In watchPeer, set SO_KEEPALIVE of SOL_SOCKET to 1.",
      ko: "watchPeer에서, SOL_SOCKET의 SO_KEEPALIVE를 1로 정하십시오.",
    },
    man: ["socket(7)", "tcp(7)"],
    anchor: "rule-keepalive",
  },
  "E6-KEEPALIVE-RETURNS": {
    did: {
      en: "watchPeer was called for a socket, and each setsockopt() succeeded.",
      ko: "소켓 하나에 watchPeer를 불렀고, setsockopt()은 모두 성공했습니다.",
    },
    expected: { en: "It returns {expected}.", ko: "반환해야 하는 값: {expected}." },
    saw: { en: "It came to {saw}.", ko: "결과: {saw}." },
    usually: {
      en: "Something else is returned than what the calls have said.",
      ko: "호출의 결과가 아닌 다른 것을 반환했습니다.",
    },
    next: {
      en: "In watchPeer, return 0 after the last call.",
      ko: "watchPeer에서, 마지막 호출 다음에 0을 반환하십시오.",
    },
    man: ["setsockopt(2)"],
    anchor: "rule-keepalive",
  },
  "E6-KEEPALIVE-THROWS": {
    did: {
      en: "watchPeer was called, and its setsockopt() number {nth} failed with {threw}.",
      ko: "watchPeer를 불렀고, setsockopt() 가운데 {nth}번째가 실패했습니다: {threw}.",
    },
    expected: { en: "It returns -errno.", ko: "-errno를 반환해야 합니다." },
    saw: { en: "It threw a SyscallError.", ko: "SyscallError를 던졌습니다." },
    usually: {
      en: "check() was called where the caller should decide.",
      ko: "부른 쪽이 정할 일인데 check()를 불렀습니다.",
    },
    next: {
      en: "In watchPeer, return the result of the call that failed, without check().",
      ko: "watchPeer에서, check() 없이 실패한 호출의 결과를 반환하십시오.",
    },
    man: ["setsockopt(2)"],
    anchor: "rule-keepalive",
  },
  "E6-KEEPALIVE-HIDES": {
    did: {
      en: "watchPeer was called, and its setsockopt() number {nth} was the first that failed.",
      ko: "watchPeer를 불렀고, setsockopt() 가운데 {nth}번째가 처음으로 실패했습니다.",
    },
    expected: { en: "It returns that error: {expected}.", ko: "그 오류를 반환해야 합니다: {expected}." },
    saw: { en: "It returned {saw}.", ko: "반환한 값: {saw}." },
    usually: {
      en: "A result was dropped, or a later call's result took its place.",
      ko: "결과를 버렸거나, 나중 호출의 결과로 덮어썼습니다.",
    },
    next: {
      en: "In watchPeer, look at each result: a negative one is returned at once.",
      ko: "watchPeer에서, 결과를 하나하나 보고 음수면 바로 반환하십시오.",
    },
    man: ["setsockopt(2)"],
    anchor: "rule-keepalive",
  },
  "E6-BEAT-ASKS-AGAIN": {
    did: BEAT,
    expected: SAYS,
    saw: { en: 'It said "ask": the question was already on its way.', ko: '"ask": 이미 물어 둔 상태였습니다.' },
    usually: {
      en: "askedMs is not looked at first, or by its truth: 0 is a time, and only undefined says that nobody has asked.",
      ko: "askedMs를 먼저 보지 않았거나 참인지로 보았습니다. 0도 시각이며, 묻지 않았다는 뜻은 undefined뿐입니다.",
    },
    next: {
      en: "In beat, begin with askedMs !== undefined: then the answer is due, and no other question.",
      ko: "beat에서, askedMs !== undefined를 먼저 보십시오. 그때는 답을 기다릴 뿐, 또 묻지 않습니다.",
    },
    man: ["tcp(7)"],
    anchor: "rule-beat",
  },
  "E6-BEAT-UNASKED": {
    did: BEAT,
    expected: SAYS,
    saw: { en: 'It said "dead", and nobody had asked.', ko: '아무도 묻지 않았는데 "dead"라고 했습니다.' },
    usually: {
      en: "The silence itself was taken for death. Perhaps it was this program that had no time to look.",
      ko: "조용한 것을 곧 죽은 것으로 보았습니다. 이 프로그램이 바빠서 들여다보지 못했을 수도 있습니다.",
    },
    next: {
      en: 'In beat, say "dead" only when askedMs is there, and count answerMs from it.',
      ko: 'beat에서, askedMs가 있을 때만 거기서부터 answerMs를 세어 "dead"라고 하십시오.',
    },
    man: ["tcp(7)"],
    anchor: "rule-beat",
  },
  "E6-BEAT-EXACT": {
    did: BEAT,
    expected: SAYS,
    saw: { en: 'It said "wait", and no time was left.', ko: '남은 시간이 없는데 "wait"라고 했습니다.' },
    usually: {
      en: "Exactly at the time counts as before it: > stands where >= belongs.",
      ko: "정확히 그 시각을 아직 안 된 것으로 셌습니다. >=가 있어야 할 곳에 >가 있습니다.",
    },
    next: {
      en: "In beat, compare with >=: the time is over as soon as so many ms have passed.",
      ko: "beat에서, >=로 비교하십시오. 그만큼의 ms가 지나면 시간이 다 된 것입니다.",
    },
    man: ["tcp(7)"],
    anchor: "rule-beat",
  },
  "E6-BEAT-SAYS": {
    did: BEAT,
    expected: SAYS,
    saw: { en: 'It said "{saw}".', ko: '"{saw}", 이렇게 답했습니다.' },
    usually: {
      en: "A time is counted from the wrong moment: the silence from heardMs, the answer from askedMs.",
      ko: "시간을 엉뚱한 때부터 셌습니다. 조용한 시간은 heardMs부터, 답을 기다린 시간은 askedMs부터 셉니다.",
    },
    next: {
      en: "In beat, subtract heardMs from nowMs while nobody has asked, and askedMs once somebody has.",
      ko: "beat에서, 묻기 전에는 nowMs에서 heardMs를, 물은 뒤에는 askedMs를 빼십시오.",
    },
    man: ["tcp(7)"],
    anchor: "rule-beat",
  },
  "E6-BEAT-NOTES": {
    did: BEAT,
    expected: {
      en: 'It said "{said}", and {field} is {expected} afterwards.',
      ko: '"{said}"라고 답했고, 그 뒤의 {field} 값: {expected}.',
    },
    saw: { en: "{field} is {saw}.", ko: "{field} 값이 {saw}입니다." },
    usually: {
      en: "The question was not noted, or something was noted that has not happened: heardMs belongs to heard().",
      ko: "물은 때를 적지 않았거나, 일어나지 않은 일을 적었습니다. heardMs는 heard()의 몫입니다.",
    },
    next: {
      en: 'In beat, set link.askedMs = nowMs where it says "ask", and change nothing else.',
      ko: 'beat에서, "ask"라고 할 때 link.askedMs = nowMs로 하고 다른 것은 바꾸지 마십시오.',
    },
    man: ["tcp(7)"],
    anchor: "rule-beat",
  },
}
