// What the failed checks of part 6.6 say about turn; children.ts has those about startChild, drain.ts those about drain.
// Values in braces come from the check.

import type { CodeFacts, Text } from "../../manifest.ts"

const HAPPENED: Text = {
  en: "This was the case when turn() was called: {what}.",
  ko: "turn()을 불렀을 때의 상황: {what}.",
}

export const stormCodes: Readonly<Record<string, CodeFacts>> = {
  "E6-TURN-SPINS": {
    did: HAPPENED,
    expected: { en: "turn() sleeps until there is something to do.", ko: "turn()은 할 일이 생길 때까지 자야 합니다." },
    saw: {
      en: "It came back with nothing done, or sleeps for moments only.",
      ko: "아무것도 하지 않고 돌아왔거나 잠깐씩만 잡니다.",
    },
    usually: {
      en: "A descriptor is polled for something that nobody can do anything about now, or the timeout is too short: the loop takes a whole processor.",
      ko: "지금은 어쩔 수 없는 것을 poll()했거나 시간이 너무 짧습니다. 루프가 프로세서 하나를 다 씁니다.",
    },
    next: {
      en: "In turn, poll the listening socket for nothing while the door is closed or there are mostChildren, and pass -1 when no time limits the sleep.",
      ko: "turn에서, 문이 닫혔거나 자식이 mostChildren이면 리스닝 소켓의 events를 0으로 하고, 깨어날 시각이 없으면 -1을 주십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-turn",
  },
  "E6-TURN-BLOCKS": {
    did: HAPPENED,
    expected: {
      en: "turn() sleeps in one place, waitForEvents(), where everything that may happen wakes it.",
      ko: "turn()은 waitForEvents() 한 곳에서만 자고, 무슨 일이든 거기서 깨워야 합니다.",
    },
    saw: { en: "It sleeps in {call}().", ko: "{call}() 안에서 자고 있습니다." },
    usually: {
      en: "A call that waits for one thing is deaf for all others: waitpid() without WNOHANG, or accept4() on a socket that blocks.",
      ko: "한 가지만 기다리는 호출은 다른 일을 듣지 못합니다. WNOHANG 없는 waitpid()나 블로킹 소켓의 accept4()가 그렇습니다.",
    },
    next: {
      en: "In turn, wait in waitForEvents() alone; takeEnds() and takeNext() take what is there.",
      ko: "turn에서, 기다리는 곳은 waitForEvents()뿐입니다. takeEnds()와 takeNext()는 있는 것만 가져옵니다.",
    },
    man: ["poll(2)", "waitpid(2)"],
    anchor: "rule-turn",
  },
  "E6-TURN-LOST": {
    did: HAPPENED,
    expected: {
      en: "turn() sees to it, in this turn or the next one.",
      ko: "이번이나 다음 turn()에서 처리해야 합니다.",
    },
    saw: {
      en: "Nothing came of it: the server sleeps, or goes on as before.",
      ko: "처리하지 않았습니다. 서버가 자거나 전과 같이 돌아갑니다.",
    },
    usually: {
      en: "Only the first of several was looked at, or the set was compared with a number: it has a bit for each signal, & sigset(SIGCHLD). A waitForEvents() that sleeps on after -EINTR tells late.",
      ko: "여럿 가운데 첫 번째만 보았거나, 집합을 번호와 비교했습니다. 집합은 시그널마다 비트 하나이므로 & sigset(SIGCHLD)로 봅니다. -EINTR 뒤에 계속 자는 waitForEvents()도 늦게 알립니다.",
    },
    next: {
      en: "In turn, look at each of the three after every sleep: SIGCHLD, the signals to stop, the listening socket.",
      ko: "turn에서, 깰 때마다 셋을 다 보십시오. SIGCHLD, 멈추라는 시그널, 리스닝 소켓입니다.",
    },
    man: ["signal(7)", "poll(2)"],
    anchor: "rule-turn",
  },
  "E6-TURN-STOPS": {
    did: { en: "{signal} came.", ko: "{signal}: 시그널이 왔습니다." },
    expected: { en: "server.stopping is {expected} afterwards.", ko: "그 뒤의 server.stopping 값: {expected}." },
    saw: { en: "It is {saw}.", ko: "값이 {saw}입니다." },
    usually: {
      en: "SIGTERM and SIGINT say that the server should stop, SIGCHLD says that a child has ended. A set of signals is tested bit by bit, with &.",
      ko: "SIGTERM과 SIGINT는 서버를 멈추라는 뜻이고, SIGCHLD는 자식이 끝났다는 뜻입니다. 시그널 집합은 &로 비트마다 봅니다.",
    },
    next: {
      en: "In turn, set stopping when came & sigset(SIGTERM, SIGINT) is not 0.",
      ko: "turn에서, came & sigset(SIGTERM, SIGINT)가 0이 아니면 stopping을 켜십시오.",
    },
    man: ["signal(7)"],
    anchor: "rule-turn",
  },
  "E6-TURN-ENDS": {
    did: { en: "Children ended, and turn() ran.", ko: "자식들이 끝났고 turn()이 실행되었습니다." },
    expected: {
      en: "All ends are taken, and those children are noted no more.",
      ko: "끝을 모두 거두고, 그 자식들을 목록에서 빼야 합니다.",
    },
    saw: {
      en: "Zombies: {zombies}; ended and still noted: {left}.",
      ko: "좀비: {zombies}, 끝났는데 목록에 남은 자식: {left}.",
    },
    usually: {
      en: "One SIGCHLD was taken for one end, the end was taken without childEnded(), or the set that came was compared with a number instead of with & sigset(SIGCHLD).",
      ko: "SIGCHLD 하나를 끝 하나로 여겼거나, childEnded() 없이 거두었거나, 온 집합을 & sigset(SIGCHLD)로 보지 않고 번호와 비교했습니다.",
    },
    next: {
      en: "In turn, call takeEnds() once after SIGCHLD, with a function that hands each pid and wstatus to childEnded().",
      ko: "turn에서, SIGCHLD가 오면 takeEnds()를 부르고 pid와 wstatus를 하나하나 childEnded()에 넘기십시오.",
    },
    man: ["waitpid(2)", "signal(7)"],
    anchor: "rule-turn",
  },
  "E6-TURN-FAILURES": {
    did: { en: "A child ended, and turn() took its end.", ko: "자식이 끝났고 turn()이 그 끝을 거두었습니다." },
    expected: { en: "server.failures is {expected}.", ko: "server.failures 값: {expected}." },
    saw: { en: "It is {saw}.", ko: "값이 {saw}입니다." },
    usually: {
      en: "The wstatus did not reach childEnded(), or something else counts.",
      ko: "wstatus를 childEnded()에 넘기지 않았거나 다른 것을 셌습니다.",
    },
    next: {
      en: "In turn, hand both the pid and the wstatus that takeEnds() tells to childEnded().",
      ko: "turn에서, takeEnds()가 알려 주는 pid와 wstatus를 둘 다 childEnded()에 넘기십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-turn",
  },
  "E6-MOST-IGNORED": {
    did: {
      en: "Three clients came, and mostChildren is {most}.",
      ko: "클라이언트 셋이 왔고 mostChildren은 {most}입니다.",
    },
    expected: {
      en: "{most} are served; the others wait in the kernel's queue until a child has ended.",
      ko: "{most}명만 응대하고, 나머지는 자식이 끝날 때까지 커널의 큐에서 기다려야 합니다.",
    },
    saw: { en: "Children: {saw}.", ko: "자식 수: {saw}." },
    usually: {
      en: "The number of children is not looked at, or only once before several are let in.",
      ko: "자식 수를 보지 않았거나, 여럿을 들이기 전에 한 번만 보았습니다.",
    },
    next: {
      en: "In turn, ask for POLLIN only while children.size < mostChildren, and let in one client a turn.",
      ko: "turn에서, children.size < mostChildren일 때만 POLLIN을 묻고 한 번에 한 명만 들이십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-turn",
  },
  "E6-PAUSED-TAKES": {
    did: {
      en: "The door was closed for a while, and a client came.",
      ko: "문이 잠시 닫혀 있었고 클라이언트가 왔습니다.",
    },
    expected: { en: "Nobody is let in before closedUntilMs.", ko: "closedUntilMs 전에는 아무도 들이지 않아야 합니다." },
    saw: { en: "The client was let in.", ko: "클라이언트를 들였습니다." },
    usually: {
      en: "The listening socket is polled for POLLIN whatever the door says.",
      ko: "문의 상태와 상관없이 리스닝 소켓을 POLLIN으로 poll()했습니다.",
    },
    next: {
      en: "In turn, poll the listening socket for doorEvents(door, clock()).",
      ko: "turn에서, 리스닝 소켓의 events를 doorEvents(door, clock())로 하십시오.",
    },
    man: ["poll(2)", "accept(2)"],
    anchor: "rule-full",
  },
  "E6-PAUSED-SLEEPS": {
    did: { en: "The door was closed for another {left} ms.", ko: "문이 {left} ms 더 닫혀 있습니다." },
    expected: { en: "turn() sleeps no longer than that.", ko: "turn()은 그보다 오래 자지 않아야 합니다." },
    saw: { en: "It sleeps: {slept}.", ko: "자는 시간: {slept}." },
    usually: {
      en: 'The timeout does not know of the door, or a fraction of a ms was rounded down to 0 and then taken for "no limit". With nobody at the door for poll() to see, nothing would open it.',
      ko: "시간에 문이 들어가지 않았거나, 1 ms가 안 되는 나머지를 0으로 내림해 한도 없음으로 보았습니다. poll()이 문을 보지 않으니 아무것도 열어 주지 않습니다.",
    },
    next: {
      en: "In turn, sleep for Math.ceil(door.closedUntilMs - clock()) ms while that is above 0.",
      ko: "turn에서, Math.ceil(door.closedUntilMs - clock())이 0보다 크면 그만큼만 자십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-full",
  },
  "E6-TURN-NOBODY": {
    did: {
      en: "poll() told of a client, and accept4() found none: it has gone again.",
      ko: "poll()은 클라이언트가 있다고 했지만 accept4()에는 없었습니다. 그사이 떠난 것입니다.",
    },
    expected: { en: "turn() returns, without a child.", ko: "자식 없이 turn()이 반환해야 합니다." },
    saw: { en: "Forks: {forks}; thrown: {threw}.", ko: "fork 횟수: {forks}, 던진 것: {threw}." },
    usually: {
      en: "What takeNext() returned was taken for a connection, or for a failure.",
      ko: "takeNext()의 반환값을 연결이나 실패로 보았습니다.",
    },
    next: {
      en: "In turn, call startChild() only when takeNext() returned 0 or more.",
      ko: "turn에서, takeNext()가 0 이상을 반환했을 때만 startChild()를 부르십시오.",
    },
    man: ["accept(2)", "poll(2)"],
    anchor: "rule-turn",
  },
  "E6-TURN-SWALLOWS": {
    did: {
      en: "accept4() failed with -EBADF: the listening socket is not what it was.",
      ko: "accept4()가 -EBADF로 실패했습니다. 리스닝 소켓이 더는 리스닝 소켓이 아닙니다.",
    },
    expected: {
      en: "takeNext() throws, and turn() lets it through: it would come again for ever.",
      ko: "takeNext()가 던지고 turn()은 그대로 내보내야 합니다. 두어도 영영 되풀이됩니다.",
    },
    saw: { en: "turn() threw nothing.", ko: "turn()이 아무것도 던지지 않았습니다." },
    usually: {
      en: "try and catch around everything: the server lives on and serves nobody.",
      ko: "전체를 try와 catch로 감쌌습니다. 서버는 살아 있지만 아무도 응대하지 못합니다.",
    },
    next: {
      en: "In turn, catch nothing; what may happen to a server is a result, and what is thrown is a bug.",
      ko: "turn에서, 아무것도 catch하지 마십시오. 서버에 있을 만한 일은 결과로 오고, 예외는 버그입니다.",
    },
    man: ["accept(2)"],
    anchor: "rule-outcome",
  },
}
