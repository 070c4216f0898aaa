// What the failed checks of part 6.2 say about time. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const deadlinesCodes: Readonly<Record<string, CodeFacts>> = {
  "E6-REVENTS": {
    did: {
      en: "A descriptor was ready, and waitUntil() was called for it.",
      ko: "준비된 디스크립터에 waitUntil()을 불렀습니다.",
    },
    expected: { en: "It returns the revents: {expected}.", ko: "revents를 반환해야 합니다: {expected}." },
    saw: { en: "It returned {returned}.", ko: "반환한 값: {returned}." },
    usually: {
      en: "What poll() returns is a number of descriptors. The events stand in the upper 16 bits of the second word.",
      ko: "poll()이 반환하는 것은 디스크립터의 수입니다. 이벤트는 두 번째 워드의 위 16비트에 있습니다.",
    },
    next: {
      en: "In waitUntil, return pollfd[1] >>> 16 when poll() says more than 0.",
      ko: "waitUntil에서, poll()이 0보다 큰 값을 반환하면 pollfd[1] >>> 16을 반환하십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-deadline",
  },
  "E6-HUP-HIDDEN": {
    did: {
      en: "waitUntil() was asked for POLLIN, and poll() said POLLHUP alone.",
      ko: "POLLIN을 기다리라고 했는데 poll()이 POLLHUP만 알렸습니다.",
    },
    expected: {
      en: "It returns 0x10, POLLHUP: the call that follows says why.",
      ko: "0x10, 곧 POLLHUP을 반환해야 합니다. 이유는 뒤따르는 호출이 말합니다.",
    },
    saw: { en: "What came out: {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "Only what was asked for was let through. POLLHUP and POLLERR come unasked, and poll() will not sleep while they last.",
      ko: "부탁한 이벤트만 통과시켰습니다. POLLHUP과 POLLERR는 부탁하지 않아도 오고, 그동안 poll()은 잠들지 않습니다.",
    },
    next: {
      en: "In waitUntil, return all of revents, not revents & events.",
      ko: "waitUntil에서, revents & events가 아니라 revents 전체를 반환하십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-deadline",
  },
  "E6-EINTR-GIVES-UP": {
    did: {
      en: "A call of {task}() was interrupted, and there was time left.",
      ko: "{task}() 안의 호출이 중단되었고, 시간은 남아 있었습니다.",
    },
    expected: { en: "It goes on with the time that is left.", ko: "남은 시간으로 계속해야 합니다." },
    saw: { en: "It returned {returned}.", ko: "반환한 값: {returned}." },
    usually: {
      en: "-EINTR came out, or was taken for the end of the time. SA_RESTART does not help: poll() never restarts.",
      ko: "-EINTR을 그대로 반환했거나 시간이 다 된 것으로 여겼습니다. SA_RESTART를 써도 poll()은 다시 시작되지 않습니다.",
    },
    next: { en: "In {task}, go on after -EINTR.", ko: "{task}에서, -EINTR 뒤에도 계속하십시오." },
    man: ["signal(7)", "poll(2)"],
    anchor: "rule-again",
  },
  "E6-DEADLINE-ANEW": {
    did: {
      en: "poll() was interrupted three times while the clock went on.",
      ko: "시계가 가는 동안 poll()이 세 번 중단되었습니다.",
    },
    expected: {
      en: "Each poll() gets what is left until the deadline, so less each time.",
      ko: "poll()마다 마감 시각까지 남은 시간을 주어야 하므로, 갈수록 줄어야 합니다.",
    },
    saw: { en: "The times, in ms: {times}.", ko: "준 시간(ms): {times}." },
    usually: {
      en: "The time was worked out once. A signal every second would then keep it waiting for ever.",
      ko: "시간을 한 번만 계산했습니다. 시그널이 1초마다 오면 끝없이 기다리게 됩니다.",
    },
    next: {
      en: "In waitUntil, ask the clock inside the loop, before each poll().",
      ko: "waitUntil에서, 루프 안에서 poll()을 부르기 전마다 시계를 보십시오.",
    },
    man: ["poll(2)", "signal(7)"],
    anchor: "rule-deadline",
  },
  "E6-ROUNDED-DOWN": {
    did: { en: "{left} ms were left until the deadline.", ko: "마감 시각까지 {left} ms가 남았습니다." },
    expected: { en: "poll() gets whole ms, rounded up.", ko: "poll()에는 올림한 정수 ms를 주어야 합니다." },
    saw: { en: "It got {given}.", ko: "준 값: {given}." },
    usually: {
      en: "Rounded down, it wakes before the deadline, and in the last part of a ms it gets 0 and turns in circles.",
      ko: "내림하면 마감 시각 전에 깨고, 마지막 1 ms가 안 되는 동안에는 0을 주면서 맴돌게 됩니다.",
    },
    next: {
      en: "In waitUntil, use Math.ceil() for the time that is left.",
      ko: "waitUntil에서, 남은 시간에 Math.ceil()을 쓰십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-deadline",
  },
  "E6-TIME-LEFT": {
    did: {
      en: "{task}() was called, with {left} ms left until the deadline.",
      ko: "마감 시각까지 {left} ms가 남았을 때 {task}() 함수를 불렀습니다.",
    },
    expected: {
      en: "It sleeps for that time at most: poll() gets it in whole ms, rounded up.",
      ko: "그 시간까지만 자야 합니다. poll()에는 올림한 정수 ms를 줍니다.",
    },
    saw: { en: "poll() got {given}.", ko: "poll()에 준 값: {given}." },
    usually: {
      en: "The deadline was not passed on, or taken for a duration: it is a point on the clock.",
      ko: "마감 시각을 넘기지 않았거나 길이로 여겼습니다. 마감 시각은 시계의 한 점입니다.",
    },
    next: {
      en: "In {task}, work out deadlineMs - clock() when you wait.",
      ko: "{task}에서, 기다릴 때 deadlineMs - clock()을 계산하십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-deadline",
  },
  "E6-FRACTION": {
    did: {
      en: "{task}() was called with time left, which is not a whole number of ms.",
      ko: "남은 시간이 정수 ms가 아닐 때 {task}() 함수를 불렀습니다.",
    },
    expected: { en: "poll() gets whole ms, rounded up.", ko: "poll()에는 올림한 정수 ms를 주어야 합니다." },
    saw: { en: "{error}.", ko: "{error}." },
    usually: {
      en: "A clock such as performance.now() has fractions of a ms, and poll() takes an int.",
      ko: "performance.now() 같은 시계의 값에는 소수가 있고, poll()은 int를 받습니다.",
    },
    next: {
      en: "In {task}, use Math.ceil() for the time that is left.",
      ko: "{task}에서, 남은 시간에 Math.ceil()을 쓰십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-deadline",
  },
  "E6-POLL-EARLY": {
    did: {
      en: "poll() returned 0, and by the clock it was {now} ms of {deadline}.",
      ko: "poll()이 0을 반환했고, 시계로는 {deadline} ms 가운데 {now} ms였습니다.",
    },
    expected: {
      en: "It waits for the rest: the deadline is one of that clock.",
      ko: "나머지를 더 기다려야 합니다. 마감 시각은 그 시계로 잰 것입니다.",
    },
    saw: { en: "It returned 0, as if the time were over.", ko: "시간이 다 된 것처럼 0을 반환했습니다." },
    usually: {
      en: "poll() measures by a clock of its own, in whole ms, and at most MOST_WAIT_MS at a time. Its 0 is no proof.",
      ko: "poll()은 자기 시계로, 정수 ms로, 한 번에 MOST_WAIT_MS까지만 잽니다. 그 0은 증거가 아닙니다.",
    },
    next: {
      en: "In waitUntil, return 0 only when clock() has reached deadlineMs.",
      ko: "waitUntil에서, clock()이 deadlineMs에 이르렀을 때만 0을 반환하십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-deadline",
  },
  "E6-NEVER-OVER": {
    did: {
      en: "{task}() was called with a deadline, and nothing came until then.",
      ko: "마감 시각을 주고 {task}() 함수를 불렀고, 그때까지 아무것도 오지 않았습니다.",
    },
    expected: { en: "It returns when the time is over.", ko: "시간이 다 되면 반환해야 합니다." },
    saw: { en: "It goes on after that.", ko: "그 뒤에도 계속합니다." },
    usually: {
      en: "After a wait that brought nothing the loop goes round without a look at the clock.",
      ko: "아무것도 오지 않은 기다림 뒤에, 시계를 보지 않고 루프를 다시 돕니다.",
    },
    next: {
      en: "In {task}, leave the loop when nothing has come and clock() >= deadlineMs.",
      ko: "{task}에서, 아무것도 오지 않았고 clock() >= deadlineMs이면 루프를 떠나십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-deadline",
  },
  "E6-PAST-SLEEPS": {
    did: {
      en: "{task}() was called when its deadline was over already.",
      ko: "마감 시각이 이미 지났을 때 {task}() 함수를 불렀습니다.",
    },
    expected: { en: "One look, without sleep.", ko: "자지 않고 한 번만 보아야 합니다." },
    saw: { en: "It sleeps, with a time of {given}.", ko: "이 값으로 자고 있습니다: {given}." },
    usually: {
      en: "What is left is negative then, and a negative time means for ever to poll().",
      ko: "남은 시간이 음수이고, poll()에 음수는 제한이 없다는 뜻입니다.",
    },
    next: {
      en: "In {task}, wait at least 0 ms: Math.max(0, ...).",
      ko: "{task}에서, 남은 시간이 음수이면 0으로 바꾸십시오. Math.max()가 그 일을 합니다.",
    },
    man: ["poll(2)"],
    anchor: "rule-deadline",
  },
  "E6-NO-LOOK": {
    did: {
      en: "{task}() was called when its deadline was over already, and there was something.",
      ko: "마감 시각이 이미 지났지만 올 것이 와 있을 때 {task}() 함수를 불렀습니다.",
    },
    expected: { en: "It looks once, and takes it.", ko: "한 번은 보고, 있으면 가져와야 합니다." },
    saw: { en: "It returned {returned}.", ko: "반환한 값: {returned}." },
    usually: {
      en: "The clock was asked first. Whoever was late by itself then never reads what has been there all the time.",
      ko: "시계를 먼저 보았습니다. 스스로 늦은 쪽은 내내 와 있던 것을 끝내 읽지 못합니다.",
    },
    next: {
      en: "In {task}, look at the descriptor before you look at the clock.",
      ko: "{task}에서, 시계보다 디스크립터를 먼저 보십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-deadline",
  },
  "E6-TIME-OVER": {
    did: {
      en: "Nothing came, and the deadline of {task}() was over.",
      ko: "아무것도 오지 않은 채 {task}()의 마감 시각이 지났습니다.",
    },
    expected: { en: "It returns {expected}.", ko: "{expected} 값을 반환해야 합니다." },
    saw: { en: "It returned {returned}.", ko: "반환한 값: {returned}." },
    usually: {
      en: "0 from recv() is the peer's end, and -ETIMEDOUT the kernel's word on a peer that answers no more. Your own clock needs a word of its own.",
      ko: "recv()의 0은 상대가 마쳤다는 뜻이고, -ETIMEDOUT은 상대가 답하지 않는다는 커널의 말입니다. 자기 시계에는 다른 말이 필요합니다.",
    },
    next: {
      en: "In {task}, return {expected} when the wait has brought nothing.",
      ko: "{task}에서, 기다려도 온 것이 없으면 {expected} 값을 반환하십시오.",
    },
    man: ["recv(2)", "poll(2)"],
    anchor: "rule-deadline",
  },
  "E6-FAR": {
    did: {
      en: "waitUntil() was called with {left} ms left.",
      ko: "남은 시간이 {left} ms일 때 waitUntil()을 불렀습니다.",
    },
    expected: {
      en: "It sleeps, and looks at the clock again when poll() comes back.",
      ko: "자다가, poll()이 돌아오면 시계를 다시 보아야 합니다.",
    },
    saw: { en: "What came out: {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "poll() takes an int: neither Infinity nor more than 2147483647 ms, which is 25 days.",
      ko: "poll()은 int를 받습니다. Infinity도, 25일인 2147483647 ms를 넘는 값도 받지 않습니다.",
    },
    next: {
      en: "In waitUntil, wait at most MOST_WAIT_MS at a time: Math.min() before Math.ceil().",
      ko: "waitUntil에서, 한 번에 MOST_WAIT_MS까지만 기다리십시오. Math.ceil() 전에 Math.min()을 씁니다.",
    },
    man: ["poll(2)"],
    anchor: "rule-deadline",
  },
  "E6-ERROR-HIDDEN": {
    did: {
      en: "{call}() failed with {error} in {task}(), each time.",
      ko: "{task}() 안의 {call}() 호출이 매번 실패했습니다: {error}.",
    },
    expected: {
      en: "{task}() returns {error}: nothing will change it.",
      ko: "바뀔 것이 없으므로 {task}() 함수는 {error} 값을 반환해야 합니다.",
    },
    saw: { en: "What came out: {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "A negative result was taken for -EINTR or -EAGAIN, for the end of the time, or was not looked at.",
      ko: "음수 결과를 -EINTR이나 -EAGAIN으로, 또는 시간이 다 된 것으로 여겼거나, 아예 보지 않았습니다.",
    },
    next: {
      en: "In {task}, return every error that is neither -EINTR nor -EAGAIN as it is.",
      ko: "{task}에서, -EINTR도 -EAGAIN도 아닌 오류는 그대로 반환하십시오.",
    },
    man: ["poll(2)", "recv(2)"],
    anchor: "rule-again",
  },
  "E6-WAIT-CIRCLES": {
    did: {
      en: "{task}() was called, with plenty of time left.",
      ko: "시간이 넉넉히 남았을 때 {task}() 함수를 불렀습니다.",
    },
    expected: { en: "It sleeps until there is something.", ko: "무언가 올 때까지 자야 합니다." },
    saw: { en: "It makes one call after the other.", ko: "쉬지 않고 호출을 되풀이합니다." },
    usually: {
      en: "It asks again and again instead of sleeping in poll().",
      ko: "poll()에서 자지 않고 거듭 묻습니다.",
    },
    next: {
      en: "In {task}, sleep in poll() for the time that is left.",
      ko: "{task}에서, 남은 시간 동안 poll()에서 자십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-deadline",
  },
  "E6-NOT-WAITED": {
    did: {
      en: "{task}() was called. Nothing was there, and there was time left.",
      ko: "아직 아무것도 없고 시간은 남았을 때 {task}() 함수를 불렀습니다.",
    },
    expected: { en: "It waits.", ko: "기다려야 합니다." },
    saw: { en: "It returned {returned}.", ko: "반환한 값: {returned}." },
    usually: {
      en: "-EAGAIN came out although it only says that nothing is there now.",
      ko: "-EAGAIN은 지금 없다는 뜻일 뿐인데 그대로 반환했습니다.",
    },
    next: { en: "In {task}, call waitUntil() after -EAGAIN.", ko: "{task}에서, -EAGAIN이면 waitUntil()을 부르십시오." },
    man: ["recv(2)", "poll(2)"],
    anchor: "rule-deadline",
  },
}
