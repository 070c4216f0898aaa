// What the failed checks of part 6.1 say about the one place where the program sleeps. Values in braces come from the
// check.

import type { CodeFacts } from "../../manifest.ts"

export const eventsCodes: Readonly<Record<string, CodeFacts>> = {
  "E6-SLEEPS-ON": {
    did: {
      en: "{signal} came before waitForEvents() or while it slept.",
      ko: "waitForEvents()를 부르기 전이나 그 안에서 자는 동안 시그널이 왔습니다: {signal}.",
    },
    expected: { en: "It returns and tells of it.", ko: "반환하면서 알려야 합니다." },
    saw: { en: "It sleeps, and nothing will wake it.", ko: "자고 있고, 깨울 것이 없습니다." },
    usually: {
      en: "signals.fd is not among what poll() looks at, or its set lacks this signal. A blocked signal wakes nobody by itself.",
      ko: "poll()이 보는 것에 signals.fd가 없거나, 그 집합에 이 시그널이 없습니다. 막힌 시그널은 스스로 아무도 깨우지 못합니다.",
    },
    next: {
      en: "In waitForEvents, put signals.fd with POLLIN into the struct behind the others, and poll nfds + 1.",
      ko: "waitForEvents에서, 다른 구조체들 바로 뒤에 signals.fd와 POLLIN을 넣고 nfds + 1개를 poll하십시오.",
    },
    man: ["signalfd(2)", "poll(2)"],
    anchor: "rule-event",
  },
  "E6-SIGNALS-LOST": {
    did: {
      en: "Signals were pending: {sent}. waitForEvents() was called until it slept or told no more.",
      ko: "기다리던 시그널: {sent}. 잠들거나 더 알리지 않을 때까지 waitForEvents()를 불렀습니다.",
    },
    expected: { en: "Each of them is told.", ko: "모두 알려야 합니다." },
    saw: { en: "Never told: {missing}.", ko: "끝내 알리지 않은 것: {missing}." },
    usually: {
      en: "One read() of the signalfd gives a record for each pending signal, and only the first was looked at.",
      ko: "signalfd를 한 번 read()하면 기다리던 시그널마다 레코드가 하나씩 나오는데, 첫 번째만 보았습니다.",
    },
    next: {
      en: "In waitForEvents, go through all n / SIGINFO_BYTES records of each read().",
      ko: "waitForEvents에서, read()할 때마다 n / SIGINFO_BYTES개의 레코드를 모두 보십시오.",
    },
    man: ["signalfd(2)"],
    anchor: "rule-event",
  },
  "E6-SET": {
    did: {
      en: "waitForEvents() came back, with or without a signal.",
      ko: "시그널이 왔거나 오지 않은 채로 waitForEvents()가 돌아왔습니다.",
    },
    expected: {
      en: "It returns the set of those that have come: {expected}.",
      ko: "온 시그널의 집합을 반환해야 합니다: {expected}.",
    },
    saw: { en: "It returned {saw}.", ko: "반환한 값: {saw}." },
    usually: {
      en: "A set has one bit for each signal, at number - 1. A signal's number, a count or true is none.",
      ko: "집합에는 시그널마다 비트가 하나씩 있고 그 자리는 번호 - 1입니다. 시그널 번호나 개수나 true는 집합이 아닙니다.",
    },
    next: {
      en: "In waitForEvents, join sigset(number) of every record by |, and return 0 when there was none.",
      ko: "waitForEvents에서, 레코드마다 sigset(번호)를 |로 합치고, 없었으면 0을 반환하십시오.",
    },
    man: ["signalfd(2)"],
    anchor: "rule-event",
  },
  "E6-NOT-DRAINED": {
    did: {
      en: "Signals had come, and waitForEvents() was called again and again.",
      ko: "시그널이 왔고, waitForEvents()를 거듭 불렀습니다.",
    },
    expected: { en: "Each is told once, and then it sleeps.", ko: "저마다 한 번씩 알리고, 그다음에는 자야 합니다." },
    saw: {
      en: "It came back at once with the set {returned}. In a loop that is a spin.",
      ko: "바로 돌아왔습니다. 반환한 집합: {returned}. 루프에서는 쉬지 않고 돌게 됩니다.",
    },
    usually: {
      en: "A signalfd stays readable until its records are read, and a read() with room for less than SIGINFO_BYTES fails with -EINVAL.",
      ko: "signalfd는 레코드를 읽을 때까지 계속 읽을 수 있는 상태입니다. SIGINFO_BYTES보다 작은 자리를 준 read()는 -EINVAL로 실패합니다.",
    },
    next: {
      en: "In waitForEvents, read signals.fd into RECORDS until it says -EAGAIN.",
      ko: "waitForEvents에서, signals.fd를 -EAGAIN이 나올 때까지 RECORDS에 읽으십시오.",
    },
    man: ["signalfd(2)"],
    anchor: "rule-event",
  },
  "E6-READ-BLOCKS": {
    did: {
      en: "A signal came, and waitForEvents() told of it or was about to.",
      ko: "시그널이 와서 waitForEvents()가 알리려던 참입니다.",
    },
    expected: { en: "It reads what is there and returns.", ko: "있는 것을 읽고 반환해야 합니다." },
    saw: {
      en: "It sleeps in read(), where no descriptor can wake it.",
      ko: "read() 안에서 자고 있고, 여기서는 어떤 디스크립터도 깨우지 못합니다.",
    },
    usually: {
      en: "Reading until -EAGAIN needs a non-blocking descriptor: a blocking one waits for the next signal instead.",
      ko: "-EAGAIN까지 읽으려면 논블로킹 디스크립터여야 합니다. 블로킹이면 -EAGAIN 대신 다음 시그널을 기다립니다.",
    },
    next: {
      en: "In openSignals, pass SFD_NONBLOCK to signalfd().",
      ko: "openSignals에서, signalfd()에 SFD_NONBLOCK을 주십시오.",
    },
    man: ["signalfd(2)"],
    anchor: "rule-event",
  },
  "E6-GAP": {
    did: { en: "waitForEvents() was called.", ko: "waitForEvents()를 불렀습니다." },
    expected: {
      en: "No signal can come between the last look and the sleep.",
      ko: "마지막으로 본 때와 잠드는 때 사이에 시그널이 올 수 없어야 합니다.",
    },
    saw: {
      en: "It sleeps in {call}() with its signals let through.",
      ko: "시그널을 풀어 놓은 채 {call}() 안에서 자고 있습니다.",
    },
    usually: {
      en: "They were unblocked before the call. A signal that comes in front of it is handled there, and the call sleeps on.",
      ko: "호출 전에 막은 것을 풀었습니다. 호출 직전에 온 시그널은 거기서 처리되고, 호출은 그대로 잡니다.",
    },
    next: {
      en: "In waitForEvents, keep them blocked and poll signals.fd, or let ppoll() unblock them during the sleep.",
      ko: "waitForEvents에서, 막은 채로 signals.fd를 poll하거나, 자는 동안만 ppoll()이 풀게 하십시오.",
    },
    man: ["poll(2)", "signal(7)"],
    anchor: "rule-event",
  },
  "E6-SIGNAL-ENDS": {
    did: {
      en: "{signal} came to a program that had called openSignals().",
      ko: "openSignals()를 부른 프로그램에 시그널이 왔습니다: {signal}.",
    },
    expected: {
      en: "It ends nothing: waitForEvents() tells of it.",
      ko: "아무것도 끝내지 않고, waitForEvents()가 알려야 합니다.",
    },
    saw: { en: "The program was ended by it.", ko: "그 시그널이 프로그램을 끝냈습니다." },
    usually: {
      en: "It was let through, by ppoll() or sigprocmask(), and does what it does by default.",
      ko: "ppoll()이나 sigprocmask()로 풀어서, 시그널의 기본 동작이 일어났습니다.",
    },
    next: {
      en: "In openSignals, block SIGNALS; whoever lets them through later gives each the handler COUNT first.",
      ko: "openSignals에서, SIGNALS를 막으십시오. 나중에 풀려면 먼저 저마다 COUNT 핸들러를 달아야 합니다.",
    },
    man: ["signal(7)", "sigaction(2)"],
    anchor: "rule-event",
  },
  "E6-STARVED": {
    did: {
      en: "A signal was pending, and a descriptor stayed ready over {turns} calls of waitForEvents().",
      ko: "시그널이 기다리고, 디스크립터 하나가 waitForEvents()를 {turns}번 부르는 동안 계속 준비되어 있었습니다.",
    },
    expected: { en: "The signal is told all the same.", ko: "그래도 시그널을 알려야 합니다." },
    saw: {
      en: "It was not told: a busy server could not be stopped.",
      ko: "알리지 않았습니다. 바쁜 서버는 멈출 수 없게 됩니다.",
    },
    usually: {
      en: "ppoll() lets signals through only while it sleeps. When something is ready it does not sleep, and they stay pending.",
      ko: "ppoll()은 자는 동안만 시그널을 받아들입니다. 준비된 것이 있으면 자지 않으므로 시그널은 계속 기다립니다.",
    },
    next: {
      en: "In waitForEvents, look for pending signals after every wait, also when a descriptor is ready: sigtimedwait() with 0.",
      ko: "waitForEvents에서, 디스크립터가 준비되었을 때도 기다리는 시그널이 있는지 보십시오. sigtimedwait()에 0을 주면 됩니다.",
    },
    man: ["poll(2)", "sigtimedwait(2)"],
    anchor: "rule-event",
  },
  "E6-WAIT-SPINS": {
    did: {
      en: "waitForEvents() was called with a time of {timeout} ms, and nothing happened.",
      ko: "시간으로 {timeout} ms를 주고 waitForEvents()를 불렀고, 아무 일도 없었습니다.",
    },
    expected: { en: "It sleeps in one call.", ko: "한 호출 안에서 자야 합니다." },
    saw: { en: "It makes one call after the other.", ko: "쉬지 않고 호출을 되풀이합니다." },
    usually: {
      en: "It looks at signals and descriptors in turn. Only a call that hears of both can sleep.",
      ko: "시그널과 디스크립터를 번갈아 보고 있습니다. 둘 다 듣는 호출만이 잘 수 있습니다.",
    },
    next: {
      en: "In waitForEvents, poll signals.fd together with the others, once.",
      ko: "waitForEvents에서, signals.fd를 다른 것들과 함께 한 번만 poll하십시오.",
    },
    man: ["poll(2)", "signalfd(2)"],
    anchor: "rule-event",
  },
  "E6-WOKEN": {
    did: {
      en: "waitForEvents() was called, and nothing happened.",
      ko: "waitForEvents()를 불렀고, 아무 일도 없었습니다.",
    },
    expected: { en: "It sleeps for as long as it was asked to.", ko: "부탁받은 만큼 자야 합니다." },
    saw: { en: "It came back at once with the set {returned}.", ko: "바로 돌아왔습니다. 반환한 집합: {returned}." },
    usually: {
      en: "The time that it was given was not passed on to poll().",
      ko: "받은 시간을 poll()에 넘기지 않았습니다.",
    },
    next: {
      en: "In waitForEvents, pass timeoutMs on to poll() as it is.",
      ko: "waitForEvents에서, timeoutMs를 그대로 poll()에 넘기십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-event",
  },
  "E6-TIMEOUT": {
    did: {
      en: "waitForEvents() was called with a time of {given} ms.",
      ko: "시간으로 {given} ms를 주고 waitForEvents()를 불렀습니다.",
    },
    expected: {
      en: "It sleeps that long at most; -1 is without a limit.",
      ko: "그 시간까지만 자야 합니다. -1은 제한이 없다는 뜻입니다.",
    },
    saw: { en: "It sleeps with a time of {saw}.", ko: "이 값으로 자고 있습니다: {saw}." },
    usually: {
      en: "The time was fixed, left out, or cut into slices. A server that looks every few ms is never at rest.",
      ko: "시간을 정해 두었거나, 빼먹었거나, 잘게 나누었습니다. 몇 ms마다 보는 서버는 쉬지 못합니다.",
    },
    next: {
      en: "In waitForEvents, pass timeoutMs on to poll() as it is.",
      ko: "waitForEvents에서, timeoutMs를 그대로 poll()에 넘기십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-event",
  },
  "E6-BEHIND-NFDS": {
    did: {
      en: "waitForEvents() was called with nfds = 0. Behind that the array held a descriptor that was ready.",
      ko: "nfds를 0으로 주고 waitForEvents()를 불렀습니다. 배열의 그 뒤쪽에는 준비된 디스크립터가 있었습니다.",
    },
    expected: { en: "Only the first nfds structs count: it sleeps.", ko: "앞의 nfds개만 보아야 하므로 자야 합니다." },
    saw: { en: "It came back at once with the set {returned}.", ko: "바로 돌아왔습니다. 반환한 집합: {returned}." },
    usually: {
      en: "The length of the array was taken for the number of descriptors.",
      ko: "배열의 길이를 디스크립터의 수로 여겼습니다.",
    },
    next: {
      en: "In waitForEvents, put signals.fd at fds[2 * nfds] and poll nfds + 1.",
      ko: "waitForEvents에서, signals.fd를 fds[2 * nfds]에 넣고 nfds + 1개를 poll하십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-event",
  },
  "E6-READINESS": {
    did: {
      en: "Descriptors were waited for, and one of them was ready.",
      ko: "디스크립터들을 기다렸고, 그 가운데 하나가 준비되었습니다.",
    },
    expected: {
      en: "waitForEvents() returns with these revents in fds: {expected}.",
      ko: "waitForEvents()가 반환하고, fds의 revents가 이래야 합니다: {expected}.",
    },
    saw: { en: "They are {saw}.", ko: "실제 값: {saw}." },
    usually: {
      en: "The events were lost when revents were cleared, or it sleeps in a call that hears of signals alone.",
      ko: "revents를 지우면서 events도 지웠거나, 시그널만 듣는 호출에서 자고 있습니다.",
    },
    next: {
      en: "In waitForEvents, clear the upper 16 bits of fds[2 * i + 1] and keep the lower ones, then poll() fds itself.",
      ko: "waitForEvents에서, fds[2 * i + 1]의 위 16비트만 지우고 아래는 그대로 둔 채 fds를 poll()에 주십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-event",
  },
  "E6-OLD-REVENTS": {
    did: {
      en: "A descriptor had been ready in the wait before. In this one nothing was ready: a signal came, or -EINTR.",
      ko: "앞선 기다림에서는 디스크립터가 준비되어 있었고, 이번에는 아닙니다. 시그널이 왔거나 -EINTR이었습니다.",
    },
    expected: { en: "Its revents are 0 afterwards.", ko: "끝난 뒤 revents는 0이어야 합니다." },
    saw: { en: "They are {saw}, from the wait before.", ko: "앞선 기다림의 값이 남아 있습니다: {saw}." },
    usually: {
      en: "poll() writes revents when it succeeds; after -EINTR nothing promises what they are. The caller would read() and block.",
      ko: "poll()은 성공할 때 revents를 씁니다. -EINTR 뒤의 값은 아무도 보장하지 않습니다. 부른 쪽은 read()하다가 막히게 됩니다.",
    },
    next: {
      en: "In waitForEvents, clear revents of all nfds structs before you wait.",
      ko: "waitForEvents에서, 기다리기 전에 nfds개 구조체의 revents를 모두 지우십시오.",
    },
    man: ["poll(2)"],
    anchor: "rule-revents",
  },
  "E6-EINTR-FAILS": {
    did: {
      en: "The call in which waitForEvents() slept returned -EINTR.",
      ko: "waitForEvents()가 자던 호출이 -EINTR을 반환했습니다.",
    },
    expected: {
      en: "That is no failure: it returns 0, or waits again.",
      ko: "실패가 아닙니다. 0을 반환하거나 다시 기다려야 합니다.",
    },
    saw: { en: "What came out: {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "-EINTR went through check(), or out as it was.",
      ko: "-EINTR을 check()에 통과시켰거나 그대로 반환했습니다.",
    },
    next: {
      en: "In waitForEvents, look for -EINTR before check().",
      ko: "waitForEvents에서, check() 전에 -EINTR인지 보십시오.",
    },
    man: ["poll(2)", "signal(7)"],
    anchor: "rule-revents",
  },
  "E6-POLL-HIDDEN": {
    did: {
      en: "poll() failed with -ENOMEM in waitForEvents(), each time.",
      ko: "waitForEvents() 안의 poll()이 매번 -ENOMEM으로 실패했습니다.",
    },
    expected: {
      en: "It throws the SyscallError: only -EINTR is no failure.",
      ko: "SyscallError를 던져야 합니다. 실패가 아닌 것은 -EINTR뿐입니다.",
    },
    saw: { en: "What came out: {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "Every negative result was taken for -EINTR. A failure that stays then turns the server in circles, in silence.",
      ko: "음수 결과를 모두 -EINTR로 여겼습니다. 실패가 계속되면 서버는 말없이 제자리를 맴돕니다.",
    },
    next: {
      en: 'In waitForEvents, pass every result but -EINTR through check(ready, "poll").',
      ko: 'waitForEvents에서, -EINTR이 아닌 결과는 모두 check(ready, "poll")에 통과시키십시오.',
    },
    man: ["poll(2)"],
    anchor: "rule-revents",
  },
}
